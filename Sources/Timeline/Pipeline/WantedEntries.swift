/// Holds a source's entries against its `keep` and `drop`.
struct WantedEntries {
    private typealias Rule = (field: EntryFilter.Field, expression: Regex<AnyRegexOutput>)

    /// Of a summary no more is looked at.
    private static let maximalLength = 10_000

    private let keep: [Rule]
    private let drop: [Rule]

    init(_ filter: EntryFilter) {
        keep = Self.rules(filter.keep)
        drop = Self.rules(filter.drop)
    }

    /// - Returns: `nil` for a text that is no regular expression.
    static func expression(_ text: String) -> Regex<AnyRegexOutput>? {
        (try? Regex(text))?.ignoresCase()
    }

    func contains(_ entry: Entry) -> Bool {
        keep.allSatisfy { Self.isFound($0, in: entry) } && !drop.contains { Self.isFound($0, in: entry) }
    }

    /// What can't be read was refused with the config.
    private static func rules(_ fields: [EntryFilter.Field: String]) -> [Rule] {
        fields.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { field, text in
            expression(text).map { (field, $0) }
        }
    }

    private static func isFound(_ rule: Rule, in entry: Entry) -> Bool {
        let texts: [String] =
            switch rule.field {
            case .title: [entry.title].compactMap(\.self)
            case .summary: [entry.summary].compactMap(\.self)
            case .link: [entry.url].compactMap(\.self)
            case .author: entry.authors
            case .tag: entry.tags
            }
        return texts.contains { (try? rule.expression.firstMatch(in: $0.prefix(maximalLength))) != nil }
    }
}

extension EntryFilter {
    /// Why a text is no regular expression, in the words of the one who reads it; `nil` where it is one.
    public static func problem(in text: String) -> String? {
        do {
            _ = try Regex(text)
            return nil
        } catch {
            return "\(error)"
        }
    }
}
