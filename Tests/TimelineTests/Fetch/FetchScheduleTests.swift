import Testing

@testable import Timeline

struct FetchScheduleTests {
    private let now = Instant(secondsSince1970: 1_749_373_200)
    private var source = Source(id: "wire", url: "https://example.com/feed.xml")

    /// A source that was asked just now.
    private func state(_ change: (inout FetchState) -> Void = { _ in }) -> FetchState {
        var state = FetchState()
        state.askedURL = source.url
        state.lastTried = now
        change(&state)
        return state
    }

    private func verdict(_ state: FetchState, after seconds: Int64, busyUntil: Instant? = nil) -> FetchSchedule.Verdict {
        FetchSchedule.verdict(on: source, state, busyUntil: busyUntil, at: now.advanced(bySeconds: seconds))
    }

    @Test func `failures in a row wait longer each time, and never longer than a day`() {
        let waits = (1...40).map { FetchSchedule.afterFailure($0, at: now)?.seconds(since: now) }
        #expect(waits[0] == nil)
        let rest = waits.dropFirst().compactMap(\.self)
        #expect(rest.count == 39)
        #expect(rest == rest.sorted())
        #expect(Set(rest).count > 5)
        #expect(rest.allSatisfy { (1_740...86_400).contains($0) })
    }

    @Test func `a source waits for what was said, and then is due`() {
        let state = state { $0.nextTry = now.advanced(bySeconds: 600) }
        #expect(verdict(state, after: 0) == .notBefore(now.advanced(bySeconds: 600)))
        #expect(verdict(state, after: 599) == .notBefore(now.advanced(bySeconds: 600)))
        #expect(verdict(state, after: 600) == .due)
    }

    @Test(arguments: [-4000, -2, 2, 4000])
    func `a clock that jumps by years keeps nobody waiting`(days: Int64) {
        let state = state { $0.nextTry = now.advanced(bySeconds: 86_400) }
        #expect(verdict(state, after: days * 86_400, busyUntil: now.advanced(bySeconds: 86_400)) == .due)
    }

    @Test func `what is said of the server holds for its sources`() {
        let until = now.advanced(bySeconds: 120)
        #expect(verdict(FetchState(), after: 0, busyUntil: until) == .notBefore(until))
        #expect(verdict(FetchState(), after: 120, busyUntil: until) == .due)
    }

    @Test func `the longest of the hints counts, and six hours at most`() {
        #expect(FetchSchedule.afterSuccess(state(), at: now) == nil)
        let both = state {
            $0.feedIntervalInSeconds = 1800
            $0.serverIntervalInSeconds = 3600
        }
        #expect(FetchSchedule.afterSuccess(both, at: now) == now.advanced(bySeconds: 3540))
        let weekly = state { $0.feedIntervalInSeconds = 604_800 }
        #expect(FetchSchedule.afterSuccess(weekly, at: now) == now.advanced(bySeconds: 6 * 3600 - 60))
        let endless = state { $0.serverIntervalInSeconds = .max }
        #expect(FetchSchedule.afterSuccess(endless, at: now) == now.advanced(bySeconds: 6 * 3600 - 60))
    }

    @Test func `a run that comes a little early finds its sources due`() {
        var hourly = self
        hourly.source.every = .seconds(3600)
        #expect(hourly.verdict(state(), after: 3545) == .due)
        #expect(hourly.verdict(state(), after: 3500) != .due)
        // The user's own word is not bounded.
        hourly.source.every = .seconds(30 * 86_400)
        #expect(hourly.verdict(state(), after: 20 * 86_400) != .due)
    }

    @Test func `a source that is gone is not asked again, until it has another address`() {
        let gone = state { $0.goneSince = now }
        #expect(verdict(gone, after: 4_000 * 86_400) == .gone(since: now))
        var moved = self
        moved.source.url = "https://example.org/feed.xml"
        #expect(moved.verdict(gone, after: 60) == .due)
    }
}

struct RelocationTests {
    private let source = Source(id: "wire", url: "http://example.com/feed.xml")
    private let place = "https://example.com/feed.xml"

    /// A state after fetches on these days that were led to these places.
    private func state(_ fetches: [(day: Int64, place: String?)]) -> FetchState {
        var state = FetchState()
        state.askedURL = source.url
        for fetch in fetches {
            let now = Instant(secondsSince1970: 1_749_373_200).advanced(bySeconds: fetch.day * 86_400)
            Relocation.succeeded(fetch.place, asked: Relocation.asked(source, state).url, &state, at: now)
            state.succeeded(at: now)
        }
        return state
    }

    @Test func `a permanent redirect is taken over once it has held for long`() {
        #expect(Relocation.asked(source, state([(0, place), (1, place), (2, place), (3, place)])).url == source.url)
        #expect(Relocation.asked(source, state([(0, place), (30, place)])).url == source.url)
        #expect(Relocation.asked(source, state([(0, place), (3, place), (8, place)])).url == place)
        // Asked directly, it leads nowhere else.
        #expect(Relocation.asked(source, state([(0, place), (3, place), (8, place), (9, nil)])).url == place)
    }

    @Test func `one that changes or ends starts anew`() {
        #expect(state([(0, place), (3, place), (5, nil)]).movedTo == nil)
        let other = "https://example.org/feed.xml"
        #expect(Relocation.asked(source, state([(0, place), (3, place), (5, other), (8, other)])).url == source.url)
    }

    @Test func `where the new place fails the old one is asked again`() {
        var held = state([(0, place), (3, place), (8, place)])
        Relocation.failed(asked: place, &held)
        #expect(Relocation.asked(source, held).url == source.url)
    }

    @Test func `secrets stay with the server that they are for`() {
        var secret = source
        secret.headers = ["Authorization": "x"]
        var held = state([(0, place), (3, place), (8, place)])
        // Another port is another server.
        #expect(Relocation.asked(secret, held).headers.isEmpty)
        held.movedTo = "http://EXAMPLE.com:80/new.xml"
        #expect(Relocation.asked(secret, held).headers == secret.headers)
        held.movedTo = "http://example.org/feed.xml"
        #expect(Relocation.asked(secret, held).headers.isEmpty)
    }
}

struct SourceQueueTests {
    @Test func `hosts take turns, and none has more at a time than it may`() {
        let hosts = ["a", "a", "a", "b", nil, nil, "a"]
        var queue = SourceQueue(hosts: hosts, widthPerHost: 2)
        var started: [Int] = []
        while let index = queue.next() { started.append(index) }
        #expect(started.map { hosts[$0] } == ["a", "b", nil, nil, "a"])
        queue.finished(0)
        let first = (queue.next(), queue.next())
        #expect(first == (2, nil))
        queue.finished(1)
        queue.finished(3)
        let second = (queue.next(), queue.next())
        #expect(second == (6, nil))
    }

    @Test func `every source is started once, whatever ends first`() {
        let hosts = (0..<500).map { _ in Bool.random() ? "big" : "h\(Int.random(in: 0..<40))" }
        var queue = SourceQueue(hosts: hosts, widthPerHost: 3)
        var running: [Int] = []
        var started: Set<Int> = []
        while started.count < hosts.count {
            while running.count < 10, let index = queue.next() {
                let isNew = started.insert(index).inserted
                #expect(isNew)
                running.append(index)
                #expect(running.filter { hosts[$0] == hosts[index] }.count <= 3)
            }
            guard !running.isEmpty else { break }
            queue.finished(running.remove(at: Int.random(in: 0..<running.count)))
        }
        #expect(started.count == hosts.count)
    }
}
