/// A changelog's text, cut into versions. A function of the text.
struct Changelog {
    struct Version {
        /// As written, without a `v` before it: `1.2.0`.
        var number: String
        /// As written.
        var date: String
        /// Where the heading is on a page that shows the text, as GitHub and GitLab name it.
        var anchor: String
        /// Plain text: a paragraph, heading or list item a line.
        private(set) var lines: [String] = []

        fileprivate init(number: String, date: String, anchor: String) {
            self.number = number
            self.date = date
            self.anchor = anchor
        }

        fileprivate mutating func add(_ words: String, goesOn: Bool) {
            if goesOn, !lines.isEmpty { lines[lines.count - 1] += " \(words)" } else { lines.append(words) }
        }
    }

    /// The heading of the first level.
    private(set) var title: String?
    /// Whether it has a heading of the second level.
    private(set) var hasSections = false
    /// Those with a date, in the text's order.
    private(set) var versions: [Version] = []

    init(_ text: String) {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        // The last line has no end: where the text was cut off, a heading or a link in it lacks something.
        if let last = lines.last, last.hasPrefix("#") || last.hasPrefix("[") { lines.removeLast() }
        var isInVersion = false
        // Whether the next line begins a paragraph or goes on with one.
        var isOpen = false
        for line in lines {
            if line.hasPrefix("## ") {
                hasSections = true
                let version = Self.version(in: line)
                isInVersion = version != nil
                if let version { versions.append(version) }
                isOpen = false
            } else if !isInVersion {
                if title == nil, line.hasPrefix("# ") { title = Self.plain(line.dropFirst(2)) }
            } else if line.allSatisfy(\.isWhitespace) || line.prefixMatch(of: /\[[^\[\]]+\]:/) != nil {
                isOpen = false
            } else {
                let item = line.prefixMatch(of: /\s*(?:[-*+]|#{3,6}|\d{1,3}[.)])\s+/)
                let words = Self.plain(line[(item?.range.upperBound ?? line.startIndex)...])
                versions[versions.count - 1].add(words, goesOn: isOpen && item == nil)
                isOpen = !line.hasPrefix("###")
            }
        }
    }

    /// `## [1.2.0] - 2025-05-30`, `## v1.2.0 (2025-05-30)`, `## [1.2.0](https://…) – 2025-05-30`.
    private static func version(in line: Substring) -> Version? {
        let heading = plain(line.dropFirst(3))
        let pattern = /\[?v?(\d[^\s\[\]]*)\]?\s+(?:[-–—]\s*|\()?(\d{4}-\d{2}-\d{2})\b/
        guard let match = heading.prefixMatch(of: pattern) else { return nil }
        return Version(number: String(match.1), date: String(match.2), anchor: anchor(of: heading))
    }

    /// Letters, digits, `-` and `_` stay, blanks become `-`.
    private static func anchor(of heading: String) -> String {
        String(
            heading.lowercased().compactMap { letter in
                letter == " " ? "-" : letter.isLetter || letter.isNumber || letter == "-" || letter == "_" ? letter : nil
            })
    }

    /// Without the marks of Markdown: a link is its words.
    private static func plain(_ text: Substring) -> String {
        text.replacing(/\[([^\[\]]*)\]\([^()\s]*\)/) { $0.output.1 }
            .replacing("**", with: "").replacing("`", with: "")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
