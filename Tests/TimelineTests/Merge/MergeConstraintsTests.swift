import Testing
import TimelinePluginTesting

@testable import Timeline

struct MergeConstraintsTests {
    private func join(_ number: Int, _ events: [String]...) -> Correction {
        Correction(number: number, kind: .join, reports: events, titles: [], made: Instant(secondsSince1970: 0))
    }

    private func split(_ number: Int, _ leaving: [String], from staying: [String]) -> Correction {
        Correction(number: number, kind: .split, reports: [leaving, staying], titles: [], made: Instant(secondsSince1970: 0))
    }

    @Test func `joins that share a report are one group`() {
        let constraints = MergeConstraints([join(1, ["a"], ["b"]), join(2, ["c"], ["d"]), join(3, ["b"], ["e"])])
        #expect(constraints.together == [["a", "b", "e"], ["c", "d"]])
        #expect(constraints.divisions.isEmpty)
    }

    @Test func `what leaves an event is one event, and what stays is free`() {
        let constraints = MergeConstraints([split(1, ["a", "b"], from: ["c", "d"])])
        #expect(constraints.together == [["a", "b"]])
        #expect(constraints.divisions == [.init(one: ["a", "b"], other: ["c", "d"])])
    }

    @Test func `who is together with a report is apart from what it is apart from`() {
        let constraints = MergeConstraints([split(1, ["a"], from: ["c"]), join(2, ["a"], ["x"]), join(3, ["c"], ["y"])])
        #expect(constraints.divisions == [.init(one: ["a", "x"], other: ["c", "y"])])
    }

    @Test func `a later join lifts the division between its reports and no other`() {
        let constraints = MergeConstraints([split(1, ["a"], from: ["c", "d"]), join(2, ["a"], ["c"])])
        #expect(constraints.together == [["a", "c"]])
        #expect(constraints.divisions == [.init(one: ["a", "c"], other: ["d"])])
        #expect(MergeConstraints([split(1, ["a"], from: ["c"]), join(2, ["a"], ["c"])]).divisions.isEmpty)
    }

    @Test func `a later split parts what was joined, and each side stays together`() {
        let constraints = MergeConstraints([join(1, ["a", "b"], ["c", "d"]), split(2, ["a", "b"], from: ["c", "d"])])
        #expect(constraints.together == [["a", "b"], ["c", "d"]])
        #expect(constraints.divisions == [.init(one: ["a", "b"], other: ["c", "d"])])
    }

    @Test func `a report that leaves its group takes nothing along that the group is apart from`() {
        let constraints = MergeConstraints([
            split(1, ["a"], from: ["c"]), join(2, ["a"], ["x"]), split(3, ["x"], from: ["a"]),
        ])
        #expect(Set(constraints.divisions) == [.init(one: ["a"], other: ["c"]), .init(one: ["x"], other: ["a"])])
    }

    @Test func `a correction that says nothing changes nothing`() {
        let constraints = MergeConstraints([
            join(1, ["a"], ["a"]), split(2, ["a"], from: []), split(3, [], from: ["b"]), split(4, ["c"], from: ["c"]), join(5),
        ])
        #expect(constraints == MergeConstraints([]))
    }

    // MARK: Any sequence

    /// Corrections that look random, the same at each run.
    private static func sequence(_ numbers: inout SeededRandom) -> [Correction] {
        let reports = "abcdefgh".map(String.init)
        return (1...Int.random(in: 1...12, using: &numbers)).map { number in
            let chosen = reports.shuffled(using: &numbers).prefix(Int.random(in: 2...5, using: &numbers))
            let cut = Int.random(in: 1..<chosen.count, using: &numbers)
            return Correction(
                number: number, kind: Bool.random(using: &numbers) ? .join : .split,
                reports: [Array(chosen.prefix(cut)), Array(chosen.dropFirst(cut))], titles: [],
                made: Instant(secondsSince1970: 0))
        }
    }

    /// Pairs of reports, the slow way: what is said of each two, and who is with whom.
    private struct Pairs: Equatable {
        var together: [String: Set<String>] = [:]
        var apart: Set<[String]> = []

        init(_ corrections: [Correction]) {
            for correction in corrections {
                let (leaving, staying) = (correction.together, correction.left)
                for report in leaving.union(staying) where together[report] == nil { together[report] = [report] }
                if correction.kind == .split {
                    for report in leaving where !(together[report] ?? []).isDisjoint(with: staying) {
                        for other in together[report] ?? [] { together[other]?.subtract(leaving) }
                        together[report] = [report]
                    }
                }
                let group = leaving.reduce(into: Set<String>()) { $0.formUnion(together[$1] ?? []) }
                for report in group { together[report] = group }
                apart = apart.filter { !group.isSuperset(of: $0) }
                for report in leaving { for other in staying { apart.insert([report, other].sorted()) } }
            }
            for pair in apart {
                for one in together[pair[0]] ?? [] {
                    for other in together[pair[1]] ?? [] { apart.insert([one, other].sorted()) }
                }
            }
            together = together.filter { $0.value.count > 1 }
        }

        init(_ constraints: MergeConstraints) {
            for group in constraints.together { for report in group { together[report] = Set(group) } }
            for division in constraints.divisions {
                for one in division.one { for other in division.other { apart.insert([one, other].sorted()) } }
            }
        }
    }

    @Test func `any sequence says of each two reports what its corrections say, one after the other`() {
        var numbers = SeededRandom(seed: 1)
        for _ in 0..<2_000 {
            let corrections = Self.sequence(&numbers)
            #expect(Pairs(MergeConstraints(corrections)) == Pairs(corrections))
        }
    }

    @Test func `no two reports are both together and apart`() {
        var numbers = SeededRandom(seed: 2)
        for _ in 0..<2_000 {
            let constraints = MergeConstraints(Self.sequence(&numbers))
            let grouped = constraints.together.flatMap { $0 }
            #expect(Set(grouped).count == grouped.count)
            for division in constraints.divisions {
                #expect(!division.one.isEmpty && !division.other.isEmpty && division.one.isDisjoint(with: division.other))
                for group in constraints.together {
                    for side in [division.one, division.other] {
                        #expect(side.isDisjoint(with: group) || side.isSuperset(of: group))
                    }
                }
            }
        }
    }

    @Test func `the last correction holds whole`() {
        var numbers = SeededRandom(seed: 3)
        for _ in 0..<1_000 {
            let corrections = Self.sequence(&numbers)
            guard let last = corrections.last else { continue }
            let constraints = MergeConstraints(corrections)
            if last.together.count > 1 {
                #expect(constraints.together.contains { last.together.isSubset(of: $0) })
            }
            for leaving in last.together {
                for staying in last.left {
                    #expect(
                        constraints.divisions.contains {
                            $0.one.contains(leaving) && $0.other.contains(staying)
                                || $0.other.contains(leaving) && $0.one.contains(staying)
                        })
                }
            }
        }
    }

    @Test func `neither the order of corrections nor that of reports in them matters`() {
        var numbers = SeededRandom(seed: 4)
        for _ in 0..<500 {
            let corrections = Self.sequence(&numbers)
            let others = corrections.map { correction in
                var other = correction
                other.reports = correction.reports.map { $0.shuffled(using: &numbers) }
                return other
            }
            #expect(MergeConstraints(others.shuffled(using: &numbers)) == MergeConstraints(corrections))
        }
    }

    @Test func `thousands of reports are parted without comparing each two`() {
        let one = (0..<5_000).map { "a\($0)" }
        let other = (0..<5_000).map { "b\($0)" }
        let constraints = MergeConstraints([join(1, one, other), split(2, one, from: other)])
        #expect(constraints.together.map(\.count) == [5_000, 5_000])
        #expect(constraints.divisions.count == 1)
    }
}
