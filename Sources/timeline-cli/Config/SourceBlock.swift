import Timeline

/// A source as it stands in the config file: `[[source]]` and its keys.
struct SourceBlock: Hashable {
    var id: String
    var url: String
    var plugin: String?
    var zone: String?
    var language: String?
    /// As people write it: `30m`.
    var every: String?
    /// Where the items of a page are.
    var settings = SourceSettings()
    /// Stands above it, for people; nothing reads it.
    var comment: String?

    /// TOML (https://toml.io/en/v1.0.0) that holds these values and nothing else, whatever is in them. Ends with a line end.
    func toml(lineEnd: String = "\n") -> String {
        var lines: [String] = []
        if let comment {
            // A comment ends with its line: no line end or control character may be in it.
            let text = CleanText.cleaned(comment).split(separator: " ").joined(separator: " ")
            if !text.isEmpty { lines.append("# " + String(text.prefix(200))) }
        }
        lines.append("[[source]]")
        let keys = [
            ("id", id), ("url", url), ("plugin", plugin), ("zone", zone), ("language", language), ("every", every),
        ]
        for (key, value) in keys {
            if let value { lines.append("\(key) = \(Self.quoted(value))") }
        }
        lines += settingLines
        return lines.map { $0 + lineEnd }.joined()
    }

    /// Texts first, then a table for each that is one.
    private var settingLines: [String] {
        var lines: [String] = []
        for (key, value) in settings.values.sorted(by: { $0.key < $1.key }) {
            if let text = value.text { lines.append("\(key) = \(Self.quoted(text))") }
        }
        for (key, value) in settings.values.sorted(by: { $0.key < $1.key }) {
            guard let table = value.table else { continue }
            lines.append("[source.\(key)]")
            let order = ["link", "title", "date"]
            let names = order.filter { table[$0] != nil } + table.keys.filter { !order.contains($0) }.sorted()
            lines += names.compactMap { name in table[name]?.text.map { "\(name) = \(Self.quoted($0))" } }
        }
        return lines
    }

    /// A basic string: quotes, backslashes and control characters are escaped.
    static func quoted(_ text: String) -> String {
        var output = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output + "\""
    }
}
