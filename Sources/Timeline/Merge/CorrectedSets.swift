/// The reports of a merge in sets that grow as they are joined, and that keep to a user's corrections.
///
/// Those that the user joined are one set from the beginning, whose parts find their own companions: what is like one of them
/// comes along. A join that would put reports together that the user parted is refused.
struct CorrectedSets {
    private var sets: DisjointSets
    /// The sets as they would be if the user had joined none.
    private var parts: DisjointSets
    /// On which sides of which divisions a set stands, by its first member: 2 n or 2 n + 1 for division n.
    private var sides: [Int: Set<Int>] = [:]
    /// The user's group of a member.
    private var groups: [Int: Int] = [:]

    /// - Parameters:
    ///   - constraints: Reports that are not at hand are ignored.
    ///   - reports: Each id once; a member is known by its place.
    init(_ constraints: MergeConstraints, reports: [Report]) {
        sets = DisjointSets(count: reports.count)
        parts = sets
        guard !constraints.together.isEmpty || !constraints.divisions.isEmpty else { return }
        var numbers: [String: Int] = [:]
        for (number, report) in reports.enumerated() { numbers[report.id] = number }
        for (group, ids) in constraints.together.enumerated() {
            let members = ids.compactMap { numbers[$0] }
            for member in members {
                groups[member] = group
                sets.join(members[0], member)
            }
        }
        for (number, division) in constraints.divisions.enumerated() {
            for (side, ids) in [division.one, division.other].enumerated() {
                for member in ids.compactMap({ numbers[$0] }) {
                    sides[sets.first(of: member), default: []].insert(2 * number + side)
                }
            }
        }
    }

    /// The number that a member's set is known by: its first member.
    func first(of member: Int) -> Int { sets.first(of: member) }

    /// Joins the sets of two members.
    ///
    /// - Returns: Whether the user allows it.
    mutating func join(_ one: Int, _ other: Int) -> Bool {
        let (mine, theirs) = (sets.first(of: one), sets.first(of: other))
        if mine != theirs {
            let (left, right) = (sides[mine] ?? [], sides[theirs] ?? [])
            let (few, many) = left.count < right.count ? (left, right) : (right, left)
            guard !few.contains(where: { many.contains($0 ^ 1) }) else { return false }
            sets.join(mine, theirs)
            if !many.isEmpty {
                (sides[mine], sides[theirs]) = (nil, nil)
                sides[sets.first(of: mine)] = many.union(few)
            }
        }
        parts.join(one, other)
        return true
    }

    /// Whether the user parted the sets of two members.
    func divides(_ one: Int, _ other: Int) -> Bool {
        guard let mine = sides[sets.first(of: one)], let theirs = sides[sets.first(of: other)] else { return false }
        return mine.contains { theirs.contains($0 ^ 1) }
    }

    /// Where the user's joins hold an event together: for the first member of each part that they brought in, a member that it was
    /// joined with. Empty for an event that has grown by itself.
    ///
    /// - Parameter members: In the order of the event.
    func seams(of members: [Int]) -> [Int: Int] {
        guard !groups.isEmpty, let first = members.first else { return [:] }
        var seams: [Int: Int] = [:]
        var connected: Set = [parts.first(of: first)]
        // By the user's group: a member that is connected already. What a later one connects may be an earlier one's only way.
        var anchors: [Int: Int] = [:]
        var grows = true
        while grows {
            grows = false
            for member in members {
                guard let group = groups[member] else { continue }
                if connected.contains(parts.first(of: member)) {
                    if anchors[group] == nil {
                        anchors[group] = member
                        grows = true
                    }
                } else if let to = anchors[group] {
                    seams[member] = to
                    connected.insert(parts.first(of: member))
                    grows = true
                }
            }
        }
        return seams
    }

    /// The number of a member's part: what would be its set without the user's joins.
    func part(of member: Int) -> Int { parts.first(of: member) }
}
