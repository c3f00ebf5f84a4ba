/// What must not be in one event, whatever the words say.
struct Vetoes {
    /// Marks of a group, of which no two groups in one event may share one: an article of which the group has a part, a template of
    /// one source that the group fills.
    private var marks: [Set<UInt64>?]

    init(_ accounts: [Account]) {
        var counts: [UInt64: Int32] = [:]
        for account in accounts {
            counts[account.article, default: 0] += 1
            if let template = account.template { counts[template, default: 0] += 1 }
        }
        marks = accounts.map { account in
            let marks = [account.article, account.template].compactMap(\.self).filter { counts[$0, default: 0] > 1 }
            return marks.isEmpty ? nil : Set(marks)
        }
    }

    /// - Parameters:
    ///   - one: The first account of a group.
    ///   - isOneArticle: The groups have reports of one article that say the same: then marks don't count.
    func divide(_ one: Int, _ other: Int, isOneArticle: Bool = false) -> Bool {
        guard !isOneArticle, let mine = marks[one], let theirs = marks[other] else { return false }
        return !mine.isDisjoint(with: theirs)
    }

    /// The groups become one, known by `one`.
    mutating func join(_ one: Int, _ other: Int) {
        if let theirs = marks[other] { marks[one] = marks[one]?.union(theirs) ?? theirs }
        marks[other] = nil
    }
}

extension Account {
    /// Its source's template that its title fills; `nil` where it has none.
    fileprivate var template: UInt64? {
        kind == .entry && contentWords > 0 ? TextHash.of(source, masked) : nil
    }
}
