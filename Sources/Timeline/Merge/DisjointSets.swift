/// Which things are in one set; a set is known by its first member.
struct DisjointSets {
    private var parents: [Int]
    private var sizes: [Int]
    private var firsts: [Int]

    init(count: Int) {
        parents = Array(0..<count)
        sizes = Array(repeating: 1, count: count)
        firsts = parents
    }

    func first(of member: Int) -> Int { firsts[root(of: member)] }

    private func root(of member: Int) -> Int {
        var root = member
        while parents[root] != root { root = parents[root] }
        return root
    }

    mutating func join(_ one: Int, _ other: Int) {
        var (large, small) = (root(of: one), root(of: other))
        guard large != small else { return }
        // The smaller one below the larger: no path is longer than the logarithm of the count.
        if sizes[large] < sizes[small] { swap(&large, &small) }
        parents[small] = large
        sizes[large] += sizes[small]
        firsts[large] = min(firsts[large], firsts[small])
    }
}
