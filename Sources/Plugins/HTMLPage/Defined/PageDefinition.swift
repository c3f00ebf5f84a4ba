import Timeline

/// How a user wrote down where the items of a page are, and what is in them; see `Documentation/listings.md`.
struct PageDefinition: Hashable, Sendable {
    /// What can be found in an item.
    enum Field: String, CaseIterable, Hashable, Sendable {
        case link, title, date, updated, summary, author, tags
    }

    /// Alternatives: the first that gives something wins. Empty: the items are found.
    private(set) var items: [FieldSelector] = []
    private(set) var fields: [Field: [FieldSelector]] = [:]
    private(set) var dateFormats: [String] = []
    private(set) var next: [FieldSelector] = []
    /// How many pages are read, the first included.
    private(set) var pages = 1

    static let names = ["items", "item", "next", "date_format"]
    private static let maximalPages = 50

    /// - Throws: `SettingsProblem`.
    init(_ settings: SourceSettings) throws(SettingsProblem) {
        items = try Self.selectors(settings["items"], at: ["items"], isPage: true)
        dateFormats = try Self.formats(settings["date_format"], at: ["date_format"])
        try readItem(settings["item"])
        try readNext(settings["next"])
    }

    private mutating func readItem(_ value: SourceSettings.Value?) throws(SettingsProblem) {
        guard let value else { return }
        guard let table = value.table else { throw SettingsProblem("write [source.item] above its keys", at: ["item"]) }
        for name in table.keys.sorted() {
            if name == "date_format" {
                dateFormats = try Self.formats(table[name], at: ["item", name])
            } else if let field = Field(rawValue: name) {
                fields[field] = try Self.selectors(table[name], at: ["item", name], isPage: false)
            } else {
                let known = Field.allCases.map(\.rawValue) + ["date_format"]
                throw SettingsProblem(
                    "an item has no \"\(name)\"; it has \(known.joined(separator: ", "))", at: ["item", name])
            }
        }
    }

    private mutating func readNext(_ value: SourceSettings.Value?) throws(SettingsProblem) {
        guard let value else { return }
        guard let table = value.table else { throw SettingsProblem("write [source.next] above its keys", at: ["next"]) }
        pages = 2
        for name in table.keys.sorted() {
            switch name {
            case "link": next = try Self.selectors(table[name], at: ["next", "link"], isPage: true)
            case "pages":
                guard let number = table[name]?.number, (1...Self.maximalPages).contains(number) else {
                    throw SettingsProblem("pages is a number from 1 to \(Self.maximalPages)", at: ["next", "pages"])
                }
                pages = number
            default: throw SettingsProblem("next has no \"\(name)\"; it has link and pages", at: ["next", name])
            }
        }
    }

    private static func selectors(
        _ value: SourceSettings.Value?, at path: [String], isPage: Bool
    ) throws(SettingsProblem) -> [FieldSelector] {
        guard let value else { return [] }
        let name = path.last ?? ""
        guard let texts = value.texts, !texts.isEmpty else {
            throw SettingsProblem("\(name) is a selector, or a list of them; write \(name) = \"h2 a\"", at: path)
        }
        var selectors: [FieldSelector] = []
        for text in texts {
            guard text.contains(where: { !$0.isWhitespace }) else {
                throw SettingsProblem("\(name) is empty; write a selector, or leave it out", at: path)
            }
            do throws(SelectorProblem) {
                let selector = try FieldSelector(text)
                if isPage, text.hasPrefix("url:") {
                    throw SelectorProblem(column: 1, message: "url: has no meaning here; write a selector")
                }
                selectors.append(selector)
            } catch {
                throw SettingsProblem("\(name): \(error.message)", at: path, in: text, column: error.column)
            }
        }
        return selectors
    }

    private static func formats(_ value: SourceSettings.Value?, at path: [String]) throws(SettingsProblem) -> [String] {
        guard let value else { return [] }
        guard let texts = value.texts else {
            throw SettingsProblem("date_format is a text, such as \"d. MMMM yyyy HH:mm\"", at: path)
        }
        for text in texts where text != "relative" && text != "epoch" {
            do throws(DatePattern.Problem) {
                _ = try DatePattern(text)
            } catch {
                throw SettingsProblem("date_format: \(error.message)", at: path, in: text, column: error.column)
            }
        }
        return texts
    }
}
