/// A thing that a page marks up with microformats: an entry, an event, a person …
///
/// https://microformats.org/wiki/microformats2
struct Microformat: Equatable {
    /// What a property says.
    indirect enum Value: Equatable {
        case text(String)
        /// An image's address and what it shows.
        case image(String, alt: String)
        /// The element's inside as HTML and as text.
        case markup(String, text: String)
        /// A thing of its own, with the text that stands for it where a text is wanted.
        case item(Microformat, value: String, markup: String?)

        var text: String {
            switch self {
            case .text(let text), .image(let text, _), .markup(_, let text), .item(_, let text, _): text
            }
        }
    }

    /// `h-entry`; sorted, each once.
    var types: [String]
    var id: String?
    /// By name without its prefix, each in the page's order.
    var properties: [String: [Value]] = [:]
    /// Things in it that are no property of it.
    var children: [Microformat] = []

    func has(_ type: String) -> Bool { types.contains(type) }

    /// The first value's text.
    subscript(property: String) -> String? { properties[property]?.first?.text }
}

/// What an element says of the thing that it stands in.
struct MicroformatProperty: Hashable {
    /// How the value is read.
    enum Kind: String { case text = "p", address = "u", date = "dt", markup = "e" }

    let kind: Kind
    let name: String

    init(_ kind: Kind, _ name: String) {
        self.kind = kind
        self.name = name
    }

    /// - Parameter word: `p-name`; `nil` where it is no property.
    init?(_ word: some StringProtocol) {
        guard let dash = word.utf8.firstIndex(of: UInt8(ascii: "-")), let kind = Kind(rawValue: String(word[..<dash])),
            MicroformatName.isValid(word[word.index(after: dash)...])
        else { return nil }
        self.init(kind, String(word[word.index(after: dash)...]))
    }
}

/// Names of types and properties: lower-case words with dashes between them, after a vendor's prefix that may have digits.
enum MicroformatName {
    /// - Parameter name: Without `h-`, `p-` …
    static func isValid(_ name: some StringProtocol) -> Bool {
        let words = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return words.enumerated().allSatisfy { index, word in
            let mayHaveDigits = index == 0 && words.count > 1
            return !word.isEmpty && word.allSatisfy { (0x61...0x7A).contains($0) || mayHaveDigits && (0x30...0x39).contains($0) }
        }
    }

    /// The words of a `class` or `rel`. Only blanks of ASCII part them.
    static func words(_ list: String?) -> [Substring] { list?.unicodeScalars.split(whereSeparator: isBlank).map { Substring($0) } ?? [] }

    /// Without the blanks at both ends.
    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(scalars[first...last])
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { [" ", "\t", "\n", "\u{C}", "\r"].contains(scalar) }
}
