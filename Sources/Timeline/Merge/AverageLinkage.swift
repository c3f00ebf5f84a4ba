/// Joins groups while the mean likeness of all pairs between them is high enough, the most alike first.
///
/// A pair that is not given counts 0. Sums are whole numbers and ties go to the group with the lowest number, so the
/// result does not depend on the order of the pairs. "Any pair that is alike" would chain events on one topic
/// together: on our sets it gives a precision of .23 to .55. Two groups that are each far more alike in themselves than to
/// one another stay two (`cohesionShare`).
struct AverageLinkage {
    /// The neighbour that is most alike to a group, of those that it may be joined with.
    private struct Candidate {
        let mean: Double
        /// The groups, the lower one first.
        let groups: SIMD2<Int32>
        /// The places among the links of the group that asks and of its neighbour.
        let places: SIMD2<Int32>
        /// How often these had grown when it was made.
        let versions: SIMD2<Int32>
    }

    private var added: [GroupLinks.Link] = []
    private var links = GroupLinks([])
    /// How often the group at each place has grown; -1 once it is part of another.
    private var versions: [Int32] = []
    private var queue = Queue()

    mutating func add(_ one: Int, _ other: Int, _ link: GroupLink) {
        if one != other { added.append(GroupLinks.Link(one: Int32(one), other: Int32(other), link: link)) }
    }

    /// Joins what belongs together among the groups that links were added for.
    mutating func run(_ groups: inout Groups) {
        links = GroupLinks(added)
        added = []
        versions = Array(repeating: 0, count: links.groups.count)
        for place in versions.indices { offerBest(of: place, groups) }
        while let next = queue.removeFirst() {
            let (place, otherPlace) = (Int(next.places.x), Int(next.places.y))
            // A group asked anew when it grew, and no more once it is part of another.
            guard next.versions.x == versions[place] else { continue }
            let link = links.neighbour(otherPlace, of: place)
            guard next.versions.y == versions[otherPlace], let link, !link.isRefused else {
                offerBest(of: place, groups)
                continue
            }
            let (one, other) = (Int(next.groups.x), Int(next.groups.y))
            // Whether they divide was asked when it was offered, and neither has grown since.
            guard !groups.clash(one, other, link.link), groups.join(one, other, link.link) else {
                links.refuse(place, otherPlace)
                offerBest(of: place, groups)
                continue
            }
            let isFirst = links.groups[place] == next.groups.x
            let (kept, gone) = isFirst ? (place, otherPlace) : (otherPlace, place)
            links.join(kept, gone)
            versions[kept] += 1
            versions[gone] = -1
            offerBest(of: kept, groups)
        }
        for place in versions.indices {
            for neighbour in links.neighbours(of: place) where neighbour.place > place && neighbour.link.excluded {
                groups.keepApart(Int(links.groups[place]), Int(links.groups[Int(neighbour.place)]))
            }
        }
        self = AverageLinkage()
    }

    /// Puts the best candidate of a group into the queue. Each pair that may be joined is the best of one of its two groups, or
    /// comes after that: a pair changes when one of them grows, and that one is asked then.
    private mutating func offerBest(of place: Int, _ groups: Groups) {
        let mine = links.groups[place]
        var best: Candidate?
        var refused: [Int] = []
        for neighbour in links.neighbours(of: place) where !neighbour.isRefused {
            let other = Int(neighbour.place)
            let theirs = links.groups[other]
            guard let mean = groups.mean(Int(mine), Int(theirs), neighbour.link) else { continue }
            let candidate = Candidate(
                mean: mean, groups: SIMD2(min(mine, theirs), max(mine, theirs)), places: SIMD2(Int32(place), neighbour.place),
                versions: SIMD2(versions[place], versions[other]))
            guard best.map({ Queue.precedes(candidate, $0) }) ?? true else { continue }
            // Asked here and not when its turn comes: a source that tells one title a thousand times refuses each pair.
            if groups.divide(Int(mine), Int(theirs), neighbour.link.isOneArticle) {
                refused.append(other)
            } else {
                best = candidate
            }
        }
        for other in refused { links.refuse(place, other) }
        if let best { queue.insert(best) }
    }

    /// A binary heap, the highest mean first; of equal ones that of the lowest groups.
    private struct Queue {
        private var heap: [Candidate] = []

        static func precedes(_ one: Candidate, _ other: Candidate) -> Bool {
            if one.mean != other.mean { return one.mean > other.mean }
            return (one.groups.x, one.groups.y) < (other.groups.x, other.groups.y)
        }

        mutating func insert(_ candidate: Candidate) {
            heap.append(candidate)
            var place = heap.count - 1
            while place > 0, Self.precedes(candidate, heap[(place - 1) / 2]) {
                heap[place] = heap[(place - 1) / 2]
                place = (place - 1) / 2
            }
            heap[place] = candidate
        }

        mutating func removeFirst() -> Candidate? {
            guard let first = heap.first else { return nil }
            let last = heap.removeLast()
            guard !heap.isEmpty else { return first }
            // The hole goes down to where the last one fits.
            var place = 0
            while true {
                var child = place * 2 + 1
                guard child < heap.count else { break }
                if child + 1 < heap.count, Self.precedes(heap[child + 1], heap[child]) { child += 1 }
                guard Self.precedes(heap[child], last) else { break }
                heap[place] = heap[child]
                place = child
            }
            heap[place] = last
            return first
        }
    }
}
