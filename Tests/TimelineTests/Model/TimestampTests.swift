import Testing
import Timeline

struct TimestampTests {
    @Test(arguments: [
        "2025-05-30T12:04:00Z", "2025-05-30T12:04:00+02:00", "1969-12-31T23:59:59-09:30", "2025-05-30", "2025-05", "2025",
        "0001-01-01T00:00:00Z",
    ])
    func `what is read is written again`(text: String) throws {
        #expect(try #require(Timestamp(rfc3339: text)).rfc3339 == text)
    }

    @Test(arguments: [
        ("2025-05-30t12:04:00.123z", "2025-05-30T12:04:00Z"), ("2025-05-30 12:04:00-00:00", "2025-05-30T12:04:00Z"),
    ])
    func `RFC 3339's freedoms are taken`(text: String, written: String) throws {
        #expect(try #require(Timestamp(rfc3339: text)).rfc3339 == written)
    }

    @Test(arguments: [
        "", "25", "2025-13", "2025-05-32", "2025-05-30T", "2025-05-30T12:04", "2025-05-30T25:00:00Z", "2025-05-30T12:04:00",
        "2025-05-30T12:04:00+2", "yesterday",
    ])
    func `anything else is refused`(text: String) {
        #expect(Timestamp(rfc3339: text) == nil)
    }

    @Test func `the day is the one of the offset that was written`() throws {
        let late = try #require(Timestamp(rfc3339: "2025-05-30T23:30:00-04:00"))
        #expect(late.day.description == "2025-05-30")
        #expect(late.instant.description == "2025-05-31T03:30:00Z")
    }

    @Test func `a zone fills in only a missing offset`() throws {
        let paris = try #require(Zone(named: "Europe/Paris"))
        let summer = Timestamp(localSeconds: 1_748_606_640, offsetInSeconds: nil, precision: .second)
        #expect(summer.resolved(in: paris).rfc3339 == "2025-05-30T12:04:00+02:00")
        let written = Timestamp(localSeconds: 1_748_606_640, offsetInSeconds: -3600, precision: .second)
        #expect(written.resolved(in: paris) == written)
    }

    @Test(arguments: ["UTC", "GMT", "+02:00", "-0930", "Europe/Paris", "America/New_York"]) func `zones have names`(name: String)
    {
        #expect(Zone(named: name) != nil)
    }

    @Test(arguments: ["", "EST", "Europe/Nowhere", "+25:00", "+1", "here"])
    func `names that mean nothing or too much are refused`(name: String) {
        #expect(Zone(named: name) == nil)
    }
}
