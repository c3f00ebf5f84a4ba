/// Which of a source's entries are wanted: regular expressions by field, in any letter case.
public struct EntryFilter: Hashable, Sendable {
    /// What an expression is held against.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        case title, summary, link, author, tag
    }

    /// Each field's expression must be found in it; an entry that lacks the field is left out.
    public var keep: [Field: String] = [:]
    /// An entry in which one of these is found is left out.
    public var drop: [Field: String] = [:]

    public init() {}

    public var isEmpty: Bool { keep.isEmpty && drop.isEmpty }
}

/// What a source must give; else it is reported as broken. `nil`: anything will do.
public struct SourceExpectation: Hashable, Sendable {
    /// At least so many entries.
    public var items: Int?
    /// At least this share of them with a date of their own, from 0 to 1.
    public var dated: Double?
    /// The newest is no older.
    public var newest: Duration?

    public init() {}

    public var isEmpty: Bool { self == SourceExpectation() }
}

/// What can be taken from the article that an entry links to.
public enum FilledField: String, Hashable, Sendable, CaseIterable {
    case title, date, summary, author, text
}

extension Source {
    /// What its reports depend on besides its document, its zone and its language; the same text for the same settings.
    package var definition: String? {
        guard !settings.isEmpty || !filter.isEmpty || command != nil else { return nil }
        func rows(_ fields: [EntryFilter.Field: String]) -> [String] { fields.map { "\($0.key.rawValue) \($0.value)" }.sorted() }
        return
            ([settings.description] + rows(filter.keep) + ["drop"] + rows(filter.drop) + (command?.arguments ?? []))
            .joined(separator: "\n")
    }
}
