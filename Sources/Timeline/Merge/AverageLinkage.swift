/// Joins groups while the mean likeness of all pairs between them is high enough, the most alike first.
///
/// A pair that is not given counts 0. Sums are whole numbers and ties go to the group with the lowest number, so the
/// result does not depend on the order of the pairs. "Any pair that is alike" would chain events on one topic
/// together: on our sets it gives a precision of .23 to .55. Two groups that are each far more alike in themselves than to
/// one another stay two (`cohesionShare`).
struct AverageLinkage {
    /// The sum of the likeness of the pairs between two groups, in millionths.
    private struct Link {
        var sum: Int64 = 0
        var excluded = false
    }

    private struct Candidate {
        let mean: Double
        let one: Int32
        let other: Int32
        /// How often the two groups had grown when it was made.
        let versions: Int64
    }

    private var sizes: [Int64]
    /// The sum of the likeness of the pairs that joins made, in millionths, and how many pairs they are.
    private var within: [(sum: Int64, pairs: Int64)]
    private var links: [[Int32: Link]]
    private var exclusions: [Set<Int>]
    private var versions: [Int32]
    private var queue = Queue()
    private let stop: Double
    private let settings: MergeSettings
    private(set) var groups: DisjointSets

    /// - Parameters:
    ///   - sizes: How many reports each group begins with; 0 for a number that is not used.
    ///   - exclusions: Keys by group; two groups with a common one never join.
    init(sizes: [Int], exclusions: [Int: [Int]], stop: Double, settings: MergeSettings) {
        self.settings = settings
        within = Array(repeating: (0, 0), count: sizes.count)
        self.sizes = sizes.map(Int64.init)
        self.stop = stop
        links = Array(repeating: [:], count: sizes.count)
        self.exclusions = Array(repeating: [], count: sizes.count)
        for (group, keys) in exclusions { self.exclusions[group] = Set(keys) }
        versions = Array(repeating: 0, count: sizes.count)
        groups = DisjointSets(count: sizes.count)
    }

    /// - Parameter weight: How many pairs of reports it stands for.
    mutating func add(_ one: Int, _ other: Int, likeness: Double, weight: Int, excluded: Bool) {
        guard one != other else { return }
        let sum = Int64((likeness * 1_000_000).rounded()) * Int64(weight)
        for (from, to) in [(one, Int32(other)), (other, Int32(one))] {
            links[from][to, default: Link()].sum += sum
            if excluded { links[from][to, default: Link()].excluded = true }
        }
    }

    /// - Parameter mayJoin: Asked for each two groups that are about to join, by their first numbers.
    mutating func run(_ mayJoin: (Int, Int) -> Bool) {
        for one in links.indices {
            for (other, link) in links[one] where other > one { offer(one, Int(other), link) }
        }
        while let next = queue.removeFirst() {
            let (one, other) = (Int(next.one), Int(next.other))
            guard sizes[one] > 0, sizes[other] > 0, next.versions == stamp(one, other) else { continue }
            guard exclusions[one].isDisjoint(with: exclusions[other]), mayJoin(one, other) else { continue }
            join(one, other)
        }
    }

    private func stamp(_ one: Int, _ other: Int) -> Int64 {
        Int64(versions[one]) << 32 | Int64(versions[other])
    }

    private mutating func offer(_ one: Int, _ other: Int, _ link: Link) {
        guard !link.excluded else { return }
        let mean = Double(link.sum) / Double(sizes[one] * sizes[other]) / 1_000_000
        guard mean >= stop, mean >= settings.cohesionShare * min(cohesion(one), cohesion(other)) else { return }
        let (first, second) = (min(one, other), max(one, other))
        queue.insert(
            Candidate(mean: mean, one: Int32(first), other: Int32(second), versions: stamp(first, second)))
    }

    /// The mean likeness of the pairs that joins made; 0 for a group that none made.
    private func cohesion(_ group: Int) -> Double {
        let (sum, pairs) = within[group]
        return pairs == 0 ? 0 : Double(sum) / Double(pairs) / 1_000_000
    }

    private mutating func join(_ one: Int, _ other: Int) {
        let between = links[one][Int32(other)]?.sum ?? 0
        within[one] = (
            within[one].sum + within[other].sum + between, within[one].pairs + within[other].pairs + sizes[one] * sizes[other]
        )
        sizes[one] += sizes[other]
        sizes[other] = 0
        versions[one] += 1
        groups.join(one, other)
        exclusions[one].formUnion(exclusions[other])
        exclusions[other] = []
        var mine = links[one]
        let theirs = links[other]
        links[one] = [:]
        links[other] = [:]
        mine[Int32(other)] = nil
        for (neighbour, link) in theirs where neighbour != one {
            links[Int(neighbour)][Int32(other)] = nil
            mine[neighbour, default: Link()].sum += link.sum
            if link.excluded { mine[neighbour, default: Link()].excluded = true }
        }
        for (neighbour, link) in mine {
            links[Int(neighbour)][Int32(one)] = link
            offer(one, Int(neighbour), link)
        }
        links[one] = mine
    }

    /// A binary heap, the highest mean first; of equal ones that of the lowest groups.
    private struct Queue {
        private var heap: [Candidate] = []

        private static func precedes(_ one: Candidate, _ other: Candidate) -> Bool {
            if one.mean != other.mean { return one.mean > other.mean }
            return (one.one, one.other) < (other.one, other.other)
        }

        mutating func insert(_ candidate: Candidate) {
            heap.append(candidate)
            var place = heap.count - 1
            while place > 0, Self.precedes(heap[place], heap[(place - 1) / 2]) {
                heap.swapAt(place, (place - 1) / 2)
                place = (place - 1) / 2
            }
        }

        mutating func removeFirst() -> Candidate? {
            guard let first = heap.first else { return nil }
            let last = heap.removeLast()
            guard !heap.isEmpty else { return first }
            heap[0] = last
            var place = 0
            while true {
                var best = place
                for child in [place * 2 + 1, place * 2 + 2]
                where child < heap.count && Self.precedes(heap[child], heap[best]) {
                    best = child
                }
                if best == place { return first }
                heap.swapAt(place, best)
                place = best
            }
        }
    }
}
