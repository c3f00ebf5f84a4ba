import Timeline

/// The day that a page's scripts give as the day of publication: the last resort for pages that people see drawn by programs.
enum ScriptDates {
    /// Names of members and variables, in lower case, without `_` and `-`.
    private static let names = [
        "datepublished", "publisheddate", "publishdate", "publicationdate", "publishedat", "publishedtime", "pubdate", "firstpublished",
        "publishedon", "firstpublisheddate",
    ].map { Array($0.utf8) }

    /// Of all scripts together, in bytes.
    private static let maximalLength = 2 << 20

    /// - Returns: `nil` where no script says it, and where several days are said: they are those of other items.
    static func published(in tree: HTMLTree) -> DateText? {
        var room = maximalLength
        var found: (text: String, day: CalendarDay)?
        for script in tree.nodes("/descendant::script[not(@src)][position() <= 100]") {
            let bytes = Array(script.text.utf8)
            room -= bytes.count
            guard room >= 0 else { break }
            for text in values(in: bytes) {
                guard let timestamp = DateReader.timestamp(from: text), timestamp.precision == .day || timestamp.precision == .second,
                    (1990...2100).contains(timestamp.day.year)
                else { continue }
                if let found, found.day != timestamp.day { return nil }
                found = found ?? (text, timestamp.day)
            }
        }
        return found.map { DateText($0.text, field: "a script", role: .published) }
    }

    /// What follows one of the names and a colon or equals sign, in quotes.
    private static func values(in bytes: [UInt8]) -> [String] {
        var values: [String] = []
        var position = 0
        // Each name has "pub" in it.
        while let start = bytes[position...].firstIndex(ofIgnoringCase: "pub"), values.count < 50 {
            position = start + 3
            var first = start
            while first > 0, isName(bytes[first - 1]), start - first < 20 { first -= 1 }
            var last = start
            while last < bytes.count, isName(bytes[last]), last - start < 30 { last += 1 }
            let name = bytes[first..<last].filter { $0.isASCIILetter }.map(\.asciiLowercased)
            guard names.contains(name) else { continue }
            position = last
            var next = last
            var isAssigned = false
            while next < bytes.count, next - last < 8, bytes[next].isBlank || "\\\"':=".utf8.contains(bytes[next]) {
                if bytes[next] == UInt8(ascii: ":") || bytes[next] == UInt8(ascii: "=") { isAssigned = true }
                next += 1
            }
            guard isAssigned, bytes[next - 1] == UInt8(ascii: "\"") || bytes[next - 1] == UInt8(ascii: "'") else { continue }
            let value = bytes[next...].prefix(60).prefix { !"\\\"'<".utf8.contains($0) }
            if !value.isEmpty { values.append(String(decoding: value, as: UTF8.self)) }
        }
        return values
    }

    private static func isName(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") }
}
