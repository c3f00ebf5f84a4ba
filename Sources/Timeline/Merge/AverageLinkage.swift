/// Joins groups while the mean likeness of all pairs between them is high enough, the most alike first.
///
/// A pair that is not given counts 0. Sums are whole numbers and ties go to the group with the lowest number, so the
/// result does not depend on the order of the pairs. "Any pair that is alike" would chain events on one topic
/// together: on our sets it gives a precision of .23 to .55. Two groups that are each far more alike in themselves than to
/// one another stay two (`cohesionShare`).
struct AverageLinkage {
    private struct Candidate {
        let mean: Double
        let one: Int32
        let other: Int32
        /// How often the two groups had grown when it was made.
        let versions: Int64
    }

    private var links: [Int: [Int32: GroupLink]] = [:]
    private var versions: [Int32: Int32] = [:]
    private var queue = Queue()

    mutating func add(_ one: Int, _ other: Int, _ link: GroupLink) {
        guard one != other else { return }
        links[one, default: [:]][Int32(other), default: GroupLink()].add(link)
        links[other, default: [:]][Int32(one), default: GroupLink()].add(link)
    }

    /// Joins what belongs together among the groups that links were added for.
    mutating func run(_ groups: inout Groups) {
        for (one, others) in links {
            for (other, link) in others where other > one { offer(one, Int(other), link, groups) }
        }
        while let next = queue.removeFirst() {
            let (one, other) = (Int(next.one), Int(next.other))
            guard links[one] != nil, links[other] != nil, next.versions == stamp(one, other) else { continue }
            guard !groups.divide(one, other, links[one]?[Int32(other)]?.isOneArticle ?? false) else { continue }
            guard !groups.clash(one, other, links[one]?[Int32(other)] ?? GroupLink()) else { continue }
            guard groups.join(one, other, links[one]?[Int32(other)] ?? GroupLink()) else { continue }
            join(one, other, groups)
        }
        for (one, others) in links {
            for (other, link) in others where other > one && link.excluded { groups.keepApart(one, Int(other)) }
        }
        links = [:]
        versions = [:]
    }

    private func stamp(_ one: Int, _ other: Int) -> Int64 {
        Int64(versions[Int32(one)] ?? 0) << 32 | Int64(versions[Int32(other)] ?? 0)
    }

    private mutating func offer(_ one: Int, _ other: Int, _ link: GroupLink, _ groups: Groups) {
        guard let mean = groups.mean(one, other, link) else { return }
        let (first, second) = (min(one, other), max(one, other))
        queue.insert(
            Candidate(mean: mean, one: Int32(first), other: Int32(second), versions: stamp(first, second)))
    }

    /// The second group's links become the first's.
    private mutating func join(_ one: Int, _ other: Int, _ groups: Groups) {
        // Taken out while they change, so that none is copied.
        var mine = links.removeValue(forKey: one) ?? [:]
        let theirs = links.removeValue(forKey: other) ?? [:]
        versions[Int32(one), default: 0] += 1
        mine[Int32(other)] = nil
        for (neighbour, link) in theirs where neighbour != one {
            links[Int(neighbour)]?[Int32(other)] = nil
            mine[neighbour, default: GroupLink()].add(link)
        }
        for (neighbour, link) in mine {
            links[Int(neighbour)]?[Int32(one)] = link
            offer(one, Int(neighbour), link, groups)
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
                let child = place * 2 + 1
                if child < heap.count, Self.precedes(heap[child], heap[best]) { best = child }
                if child + 1 < heap.count, Self.precedes(heap[child + 1], heap[best]) { best = child + 1 }
                if best == place { return first }
                heap.swapAt(place, best)
                place = best
            }
        }
    }
}
