import Foundation
import Testing
import Timeline

@testable import TimelineCLI

struct SourceHealthTests {
    private let now = Instant(secondsSince1970: 1_749_373_200)
    private let source = Source(id: "wire", url: "https://wire.example.com/feed")

    private func health(_ change: (inout FetchState) -> Void) -> SourceHealth {
        var state = FetchState()
        state.askedURL = source.url
        (state.lastTried, state.lastSucceeded) = (now, now)
        change(&state)
        return SourceHealth(source, state: state, busy: [:], now: now.advanced(bySeconds: 60), zone: .utc)
    }

    @Test func `a failing source has its reason, since when, and its next try`() {
        let health = health { state in
            state.failure = "HTTP 500 (the server's fault; it may pass)"
            state.failures = 3
            state.failingSince = now.advanced(bySeconds: -86_400)
            state.nextTry = now.advanced(bySeconds: 3600)
        }
        #expect(health.kind == .failing)
        #expect(health.reason.hasPrefix("HTTP 500"))
        #expect(health.since == "failing since 2025-06-07 09:00, 3 times")
        #expect(health.nextTry == "next try 2025-06-08 10:00")
        #expect(health.finding(isHostLost: false).kind == .toMend)
    }

    @Test func `a source that is gone for good has no next try`() {
        let health = health { $0.goneSince = now }
        #expect(health.kind == .gone && health.nextTry == nil)
        #expect(health.finding(isHostLost: false).words.contains("timeline sources remove wire"))
    }

    @Test func `silence and a move are told, and are no failure`() {
        let silent = health { $0.silentSince = now.advanced(bySeconds: -864_000) }
        #expect(silent.kind == .silent && silent.reason.contains("nothing new since 2025-05-29 09:00"))
        #expect(silent.finding(isHostLost: false).kind == .note)
        let moved = health { $0.movedTo = "https://new.example.com/feed" }
        #expect(moved.kind == .well && moved.moved?.contains("https://new.example.com/feed") == true)
    }

    @Test func `a source is well, or was never fetched`() {
        #expect(health { _ in }.reason == "well" && health { _ in }.nextTry == "next try with the next fetch")
        let new = SourceHealth(source, state: nil, busy: [:], now: now, zone: .utc)
        #expect(new.kind == .notFetched && new.finding(isHostLost: false).words.contains("timeline fetch wire"))
    }

    @Test func `with patience a failure is named at the third run and once, and the exit code tells each time`() throws {
        let desk = try Desk(config: "[[source]]\nid = \"wire\"\nurl = \"file:gone.xml\"\n")
        let runs = try (0..<4).map { _ in try desk.run(["fetch", "--patient"]) }
        #expect(runs.map(\.status) == [1, 1, 1, 1])
        #expect(runs.map { $0.errors.contains("wire: no such file") } == [false, false, true, false])
        // As wide as it likes.
        let listed = try desk.run(["sources"]).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(listed.contains("failing since 2025-06-08 ") && listed.contains(", 4 times"), "\(listed)")
        #expect(listed.contains("next try with the next fetch"), "\(listed)")
    }

    @Test func `the terminal names the same next try as the list of sources`() throws {
        let desk = try Desk(config: "[[source]]\nid = \"wire\"\nurl = \"file:none.xml\"\nevery = \"6h\"\n")
        #expect(try desk.run(["fetch"]).status == 1)
        try desk.folder.write(Feed.rss(["Ferry returns"]), to: "none.xml")
        #expect(try desk.run(["fetch", "--force"]).status == 0)
        try desk.folder.write("no feed", to: "none.xml")
        #expect(try desk.run(["fetch", "--force"]).status == 1)
        // As wide as they like.
        let words = try ["sources", "show"].map { try desk.run([$0]).output.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let tries = words.map { $0.firstMatch(of: /next try .*?(\d\d:\d\d)/)?.1 }
        #expect(tries[0] != nil && tries[0] == tries[1], "\(words)")
    }
}
