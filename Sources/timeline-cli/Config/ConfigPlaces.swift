/// Where keys stand in a TOML text, because the parser gives values without places.
///
/// Knows tables, arrays of tables and keys at the beginning of a line, which is how config files are written. Keys inside
/// inline tables have the place of the key that holds them.
struct ConfigPlaces {
    private var lines: [String: Int] = [:]
    private let text: [Substring]

    init(_ text: String) {
        self.text = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var table = ""
        var counts: [String: Int] = [:]
        var closing: String?
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let number = index + 1
            // Inside a multi-line string nothing is a key.
            if let end = closing {
                if line.contains(end) { closing = nil }
                continue
            }
            let trimmed = line.drop { $0 == " " || $0 == "\t" }
            guard let first = trimmed.first, first != "#" else { continue }
            if first == "[" {
                let isList = trimmed.hasPrefix("[[")
                let name = String(trimmed.drop { $0 == "[" }.prefix { $0 != "]" }).filter {
                    !$0.isWhitespace && $0 != "\"" && $0 != "'"
                }
                table = Self.path(of: name, counts)
                if isList {
                    let count = counts[name, default: 0]
                    counts[name] = count + 1
                    table = "\(Self.path(of: String(name.split(separator: ".").dropLast().joined(separator: ".")), counts))"
                    let last = name.split(separator: ".").last.map(String.init) ?? name
                    table = (table.isEmpty ? "" : table + ".") + "\(last)[\(count)]"
                }
                if lines[table] == nil { lines[table] = number }
                continue
            }
            guard let equals = trimmed.firstIndex(of: "=") else { continue }
            let key = trimmed[..<equals].filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
            let path = table.isEmpty ? key : "\(table).\(key)"
            if lines[path] == nil { lines[path] = number }
            // A dotted key stands for the tables that it names.
            if let head = key.split(separator: ".").first.map(String.init), head != key {
                let path = table.isEmpty ? head : "\(table).\(head)"
                if lines[path] == nil { lines[path] = number }
            }
            for quote in ["\"\"\"", "'''"] where trimmed.ranges(of: quote).count == 1 { closing = quote }
        }
    }

    /// The tables of a dotted name, each list at its latest element.
    private static func path(of name: String, _ counts: [String: Int]) -> String {
        var plain = ""
        var path = ""
        for part in name.split(separator: ".") {
            plain += (plain.isEmpty ? "" : ".") + part
            path += (path.isEmpty ? "" : ".") + part
            if let count = counts[plain] { path += "[\(count - 1)]" }
        }
        return path
    }

    /// The lines of a table and of those below it, up to the one where another begins; `nil` for one that has no line of its own, and
    /// where another stands between them.
    ///
    /// - Parameter path: Such as `source[1]`.
    /// - Returns: From 1; the end is after the last line of the file where nothing follows.
    func lines(ofTable path: String, count: Int) -> Range<Int>? {
        guard let start = lines[path] else { return nil }
        func isInside(_ other: String) -> Bool { other == path || other.hasPrefix(path + ".") }
        let end = lines.filter { !isInside($0.key) && $0.value > start }.values.min() ?? count + 1
        guard lines.allSatisfy({ !isInside($0.key) || (start..<end).contains($0.value) }) else { return nil }
        return start..<end
    }

    /// The line of `source[1].url`; else of the nearest table around it.
    func line(of path: String) -> Int? {
        var path = path
        while true {
            if let line = lines[path] { return line }
            guard let dot = path.lastIndex(of: ".") else { return nil }
            path = String(path[..<dot])
        }
    }

    /// Where a text stands that belongs to a key, from 1 both: in the key's line or a few below it, as in a list.
    ///
    /// - Returns: `nil` where it is written with escapes, or by another text's words.
    func place(of text: String, at path: String) -> (line: Int, column: Int)? {
        guard let start = line(of: path), !text.isEmpty else { return nil }
        for (index, line) in self.text.enumerated().dropFirst(start - 1).prefix(Self.longestList) {
            for quote in ["\"", "'"] {
                guard let range = line.ranges(of: quote + text + quote).first else { continue }
                return (index + 1, line.distance(from: line.startIndex, to: range.lowerBound) + 2)
            }
        }
        return nil
    }

    /// A list of texts rarely takes more lines.
    private static let longestList = 40
}
