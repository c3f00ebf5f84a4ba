/// Joins groups while the mean likeness of all pairs between them is high enough, the most alike first.
///
/// A pair that is not given counts 0. Sums are whole numbers and ties go to the group with the lowest number, so the
/// result does not depend on the order of the pairs. "Any pair that is alike" would chain events on one topic
/// together: on our sets it gives a precision of .23 to .55. Two groups that are each far more alike in themselves than to
/// one another stay two (`cohesionShare`).
struct AverageLinkage {
    private struct Candidate {
        let mean: Double
        /// The groups, the lower one first.
        let groups: SIMD2<Int32>
        /// Their places among the links.
        let places: SIMD2<Int32>
        /// How often they had grown when it was made.
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
        for place in versions.indices {
            for neighbour in links.neighbours(of: place) where neighbour.place > place {
                offer(place, Int(neighbour.place), neighbour.link, groups)
            }
        }
        while let next = queue.removeFirst() {
            let (one, other) = (Int(next.groups.x), Int(next.groups.y))
            let (place, otherPlace) = (Int(next.places.x), Int(next.places.y))
            guard next.versions == SIMD2(versions[place], versions[otherPlace]) else { continue }
            let link = links.link(place, otherPlace) ?? GroupLink()
            guard !groups.divide(one, other, link.isOneArticle), !groups.clash(one, other, link),
                groups.join(one, other, link)
            else { continue }
            links.join(place, otherPlace)
            versions[place] += 1
            versions[otherPlace] = -1
            for neighbour in links.neighbours(of: place) { offer(place, Int(neighbour.place), neighbour.link, groups) }
        }
        for place in versions.indices {
            for neighbour in links.neighbours(of: place) where neighbour.place > place && neighbour.link.excluded {
                groups.keepApart(Int(links.groups[place]), Int(links.groups[Int(neighbour.place)]))
            }
        }
        self = AverageLinkage()
    }

    private mutating func offer(_ one: Int, _ other: Int, _ link: GroupLink, _ groups: Groups) {
        let (mine, theirs) = (links.groups[one], links.groups[other])
        guard let mean = groups.mean(Int(mine), Int(theirs), link) else { return }
        let (first, second) = mine < theirs ? (one, other) : (other, one)
        queue.insert(
            Candidate(
                mean: mean, groups: SIMD2(min(mine, theirs), max(mine, theirs)), places: SIMD2(Int32(first), Int32(second)),
                versions: SIMD2(versions[first], versions[second])))
    }

    /// A binary heap, the highest mean first; of equal ones that of the lowest groups.
    private struct Queue {
        private var heap: [Candidate] = []

        private static func precedes(_ one: Candidate, _ other: Candidate) -> Bool {
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
