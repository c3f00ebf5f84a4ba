import Testing

@testable import Timeline

struct ServerHeaderTests {
    /// 8 June 2025, 09:00 UTC.
    private let now = Instant(secondsSince1970: 1_749_373_200)

    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
        ("Sun Nov  6 08:49:37 1994", 784_111_777), ("sun, 08 jun 2025 09:00:00 gmt", 1_749_373_200),
    ])
    func `a date of HTTP is read in its three forms`(text: String, seconds: Int) {
        #expect(HTTPDate.instant(text)?.secondsSince1970 == Int64(seconds))
    }

    @Test(arguments: [
        "", "soon", "Sun, 31 Feb 2025 08:00:00 GMT", "Sun, 08 Jun 2025 25:00:00 GMT", "2025-06-08", "a b c d e", "1 2 3 4 5",
        "Sun, 08 Jun 99999999999999999999 09:00:00 GMT",
    ])
    func `what is no date of HTTP is none`(text: String) {
        #expect(HTTPDate.instant(text) == nil)
    }

    @Test(arguments: [
        ("120", 120), (" 60 ", 60), ("0.5", RetryAfter.ordinaryInSeconds), ("90, 120", 90),
        ("Sun, 08 Jun 2025 09:10:00 GMT", 600), ("999999999", 86_400), ("99999999999999999999999", 86_400),
        // Junk, the past, and nothing at all.
        ("-5", RetryAfter.ordinaryInSeconds), ("soon", RetryAfter.ordinaryInSeconds), ("0", RetryAfter.ordinaryInSeconds),
        ("", RetryAfter.ordinaryInSeconds), ("Sun, 08 Jun 2025 08:00:00 GMT", RetryAfter.ordinaryInSeconds),
        ("60 minutes", RetryAfter.ordinaryInSeconds),
    ])
    func `Retry-After is bounded, and junk has a default`(text: String, seconds: Int64) {
        #expect(RetryAfter.seconds(text, now: now) == seconds)
    }

    @Test func `a date to come again counts from the server's own clock`() {
        let seconds = RetryAfter.seconds(
            "Tue, 01 Jan 2019 00:02:00 GMT", date: "Tue, 01 Jan 2019 00:00:00 GMT", now: now)
        #expect(seconds == 120)
        #expect(RetryAfter.seconds(nil, now: now) == RetryAfter.ordinaryInSeconds)
    }

    @Test(arguments: [
        ("max-age=3600", nil, 3600), ("public, MAX-AGE = \"60\"", nil, 60), ("max-age=3600", "600", 3000),
        ("max-age=60,max-age=30", nil, 30), ("max-age=60", "-5", 60),
        ("max-age=99999999999999999999", nil, Int64.max),
        ("no-cache, max-age=60", nil, nil), ("no-store", nil, nil), ("max-age=0", nil, nil), ("max-age=60", "60", nil),
        ("max-age=-60", nil, nil), ("max-age", nil, nil), ("", nil, nil), ("s-maxage=60", nil, nil),
    ] as [(String, String?, Int64?)])
    func `an answer says how long it stays good`(text: String, age: String?, seconds: Int64?) {
        #expect(CacheControl.freshnessInSeconds(text, age: age) == seconds)
    }
}
