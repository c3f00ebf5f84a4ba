/// The parts of an element that say its value, where not all of it does: https://microformats.org/wiki/value-class-pattern
struct ValueClass {
    private struct Part {
        let text: String
        /// What a date is read from: a `<time>` has an attribute for it.
        let date: String
    }

    private var parts: [Part] = []

    /// - Parameter root: The thing that the element is a property of.
    init(_ node: HTMLNode, in root: MicroformatRoot, values: MicroformatValues) { take(node, in: root, values) }

    private mutating func take(_ node: HTMLNode, in root: MicroformatRoot, _ values: MicroformatValues) {
        for child in node.children where child.isElement && child.name != "template" {
            let words = MicroformatName.words(child["class"])
            if words.contains("value-title"), let title = child["title"] {
                parts.append(Part(text: title, date: title))
            } else if words.contains("value") {
                let attribute: String? =
                    switch child.name {
                    case "img", "area": child["alt"] ?? ""
                    case "data": child["value"]
                    case "abbr": child["title"]
                    default: nil
                    }
                let text = attribute ?? values.content(of: child, isClassic: root.isClassic)
                let isTime = ["time", "ins", "del"].contains(child.name)
                parts.append(Part(text: text, date: isTime ? child["datetime"] ?? text : text))
            } else if MicroformatRoot(child, in: root).isEmpty, root.properties(of: child).isEmpty {
                take(child, in: root, values)
            }
        }
    }

    /// All parts put together; `nil` where there is none.
    var text: String? { parts.isEmpty ? nil : parts.map(\.text).joined() }

    /// Day, time and offset put together, of each the first; `nil` where no part says any.
    var date: String? {
        var (day, time, offset): (String?, String?, String?)
        for part in parts {
            let text = MicroformatName.trimmed(part.date)
            if let match = text.wholeMatch(of: /(\d{4}-\d\d(?:-\d\d)?|\d{4}-\d{3})[Tt ](.+)/), Self.time(String(match.2)) != nil {
                if day == nil, time == nil { return text }
            } else if let found = Self.day(text), found == text {
                day = day ?? found
            } else if let found = Self.time(text) {
                time = time ?? found
            } else if text.wholeMatch(of: /[Zz]|[+-]\d\d?(?::?\d\d)?/) != nil {
                offset = offset ?? text.replacing(":", with: "").uppercased()
            }
        }
        guard day != nil || time != nil else { return nil }
        return [day, time.map { $0 + (offset ?? "") }].compactMap { $0 }.joined(separator: " ")
    }

    /// The day that a date begins with.
    static func day(_ text: String) -> String? {
        text.prefixMatch(of: /(?:\d{4}-\d\d-\d\d|\d{4}-\d{3}|\d{4}-\d\d)(?!\d)/).map { String($0.0) }
    }

    /// A time alone by the 24-hour clock, its offset without a colon.
    static func time(_ text: String) -> String? {
        let pattern = /(\d\d?)(?::(\d\d)(:\d\d)?)?\s*([AaPp])?(?:\.?[Mm]\.?)?\s*([Zz]|[+-]\d\d?(?::?\d\d)?)?/
        guard let match = text.wholeMatch(of: pattern), let hour = Int(match.1), hour < 25, match.2 != nil || match.4 != nil else { return nil }
        var hours = hour
        if let half = match.4?.lowercased(), hour <= 12 { hours = hour % 12 + (half == "p" ? 12 : 0) }
        let written = hours < 10 ? "0\(hours)" : "\(hours)"
        return "\(written):\(match.2 ?? "00")\(match.3 ?? "")" + (match.5?.replacing(":", with: "").uppercased() ?? "")
    }
}
