/// What must not be in one event, whatever the words say.
struct Vetoes {
    /// Marks of a group, of which no two groups in one event may share one: an article of which the group has a part, a template of
    /// one source that the group fills.
    private(set) var marks: [Set<UInt64>?]
    /// The sides that a group stands on where the user divided reports: twice the number of the division, and one more for its
    /// other side.
    private(set) var sides: [Set<Int>?]

    /// - Parameters:
    ///   - accounts: In order.
    ///   - sides: By account.
    init(_ accounts: [Account], sides: [Int: Set<Int>]) {
        var counts: [UInt64: Int32] = [:]
        for account in accounts {
            counts[account.article, default: 0] += 1
            if let template = account.template { counts[template, default: 0] += 1 }
        }
        marks = accounts.map { account in
            let marks = [account.article, account.template].compactMap(\.self).filter { counts[$0, default: 0] > 1 }
            return marks.isEmpty ? nil : Set(marks)
        }
        self.sides = Array(repeating: nil, count: accounts.count)
        for (account, sides) in sides { self.sides[account] = sides }
    }

    /// - Parameters:
    ///   - one: The first account of a group.
    ///   - isOneArticle: The groups have reports of one article that say the same: then marks don't count.
    func divide(_ one: Int, _ other: Int, isOneArticle: Bool = false) -> Bool {
        if let mine = sides[one], let theirs = sides[other], mine.contains(where: { theirs.contains($0 ^ 1) }) { return true }
        guard !isOneArticle, let mine = marks[one], let theirs = marks[other] else { return false }
        return !mine.isDisjoint(with: theirs)
    }

    /// The groups become one, known by `one`.
    mutating func join(_ one: Int, _ other: Int) {
        if let theirs = marks[other] { marks[one] = marks[one]?.union(theirs) ?? theirs }
        if let theirs = sides[other] { sides[one] = sides[one]?.union(theirs) ?? theirs }
        marks[other] = nil
        sides[other] = nil
    }
}

extension Account {
    /// Its source's template that its title fills; `nil` where it has none.
    fileprivate var template: UInt64? {
        kind == .entry && contentWords > 0 ? TextHash.of(source, masked) : nil
    }
}
