import Testing

@testable import Timeline

struct SourceStateTests {
    private let start = Instant(secondsSince1970: 1_749_373_200)
    private let timeout = FetchRun.Failure.fetch(.timedOut(.idle, seconds: 10))

    private func instant(day: Int64) -> Instant { start.advanced(bySeconds: day * 86_400) }

    private var web: FetchState {
        var state = FetchState()
        state.askedURL = "https://example.com/feed.xml"
        return state
    }

    @Test func `a failure is news when it begins and when its words change`() {
        var state = web
        let told = ["slow", "slow", "broken", "broken", "slow"].map {
            state.failed(timeout, words: $0, isPatient: false, at: start)
        }
        #expect(told == [true, false, true, false, true])
        state.succeeded(at: start)
        let isTold = state.failed(timeout, words: "slow", isPatient: false, at: start)
        #expect(isTold)
    }

    @Test func `a patient run tells of a failure once it has lasted`() {
        var state = web
        let told = (0..<5).map { _ in state.failed(timeout, words: "slow", isPatient: true, at: start) }
        #expect(told == [false, false, true, false, false])
        var daily = web
        let days = [0, 2].map { daily.failed(timeout, words: "slow", isPatient: true, at: instant(day: $0)) }
        #expect(days == [false, true])
        // What is gone for good needs no patience.
        var gone = web
        let isTold = gone.failed(.fetch(.status(410)), words: "gone", isPatient: true, at: start)
        #expect(isTold)
    }

    @Test func `what only the user can mend is asked again at once`() {
        for failure in [FetchError.missingVariable("X"), .privateAddress(host: "a", port: 80, address: "10.0.0.1")] {
            var state = web
            for _ in 0..<5 { _ = state.failed(.fetch(failure), words: "x", isPatient: false, at: start) }
            #expect(state.nextTry == nil)
        }
        var file = FetchState()
        file.askedURL = "file:///tmp/feed.xml"
        for _ in 0..<5 { _ = file.failed(.read(.empty), words: "x", isPatient: false, at: start) }
        #expect(file.nextTry == nil)
        var slow = web
        for _ in 0..<5 { _ = slow.failed(timeout, words: "x", isPatient: false, at: start) }
        #expect(slow.nextTry != nil)
    }

    @Test func `another address or other settings start anew`() {
        var state = web
        state.prepare(for: Source(id: "wire", url: "https://example.com/feed.xml"), fingerprint: "one")
        state.entityTag = "\"x\""
        for _ in 0..<5 { _ = state.failed(timeout, words: "x", isPatient: false, at: start) }
        var settings = state
        settings.prepare(for: Source(id: "wire", url: "https://example.com/feed.xml"), fingerprint: "two")
        #expect(settings.nextTry == nil)
        #expect(settings.entityTag == nil)
        #expect(settings.failures == 5)
        state.goneSince = start
        state.prepare(for: Source(id: "wire", url: "https://example.org/feed.xml"), fingerprint: "two")
        #expect(state.goneSince == nil)
        #expect(state.failures == 0)
        #expect(state.entityTag == nil)
    }

    /// A source that brings something new every day, and then no more.
    private func habit(days: Int64, pause: Int64 = 1) -> FetchState {
        var state = web
        for day in 0..<days {
            state.succeeded(at: instant(day: day))
            if day % pause == 0 { state.broughtNew() } else { state.broughtNothingNew() }
        }
        return state
    }

    @Test func `a source that falls silent against its habit is noticed once`() {
        var state = habit(days: 40)
        var since: [Instant?] = []
        for day in Int64(40)..<50 {
            state.succeeded(at: instant(day: day))
            state.broughtNothingNew()
            since.append(state.silentSince)
        }
        // Longer than three days.
        #expect(since == [nil, nil, nil] + Array(repeating: instant(day: 39), count: 7))
        state.broughtNew()
        #expect(state.silentSince == nil)
    }

    @Test func `a slow source has a slow habit, and a new one has none`() {
        var slow = habit(days: 200, pause: 10)
        for day in Int64(200)..<215 {
            slow.succeeded(at: instant(day: day))
            slow.broughtNothingNew()
        }
        #expect(slow.silentSince == nil)
        for day in Int64(215)..<240 {
            slow.succeeded(at: instant(day: day))
            slow.broughtNothingNew()
        }
        #expect(slow.silentSince == instant(day: 190))
        var new = habit(days: 3)
        new.succeeded(at: instant(day: 90))
        new.broughtNothingNew()
        #expect(new.silentSince == nil)
    }

    @Test func `what came while nobody looked makes no habit`() {
        var state = habit(days: 20)
        // Two months off; then something new at once.
        state.succeeded(at: instant(day: 80))
        state.broughtNew()
        #expect(state.longestPauseInSeconds == 0)
    }
}
