/// JSON as it stands in a document, for formats whose shape nobody keeps to.
///
/// RFC 8259
enum JSONValue: Hashable, Sendable {
    /// A name and its value in an object.
    struct Member: Hashable, Sendable {
        let key: String
        let value: JSONValue
    }

    case null
    case bool(Bool)
    /// As written: an id such as 20140301123456789 has more digits than a `Double` holds.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// In the document's order.
    case object([Member])

    /// The first object or array in a text, with the faults that `JSONReader` forgives; of one that is cut off, its whole
    /// members.
    ///
    /// - Returns: `nil` for text without any.
    init?(parsing text: String) {
        let root = JSONRoot()
        _ = JSONReader.read(Array(text.utf8), with: root)
        guard let value = root.value else { return nil }
        self = value
    }

    /// The member of an object; of an array's first element where it is one. The first of that name, so that what follows
    /// never changes what was read.
    subscript(key: String) -> JSONValue? {
        switch self {
        case .object(let members): members.first { $0.key == key }?.value
        case .array(let elements): elements.first?[key]
        default: nil
        }
    }

    /// Of an object; empty for anything else.
    var members: [Member] { if case .object(let members) = self { members } else { [] } }

    /// An object of objects only, under numbers.
    var isMapOfObjects: Bool {
        !members.isEmpty && members.allSatisfy { $0.value.isObject && $0.key.utf8.allSatisfy { (48...57).contains($0) } }
    }

    /// The text of a string or number; of an array's first element.
    var text: String? {
        switch self {
        case .string(let value), .number(let value): value
        case .array(let elements): elements.first?.text
        default: nil
        }
    }

    /// The elements of an array; anything else alone.
    var list: [JSONValue] {
        if case .array(let elements) = self { return elements }
        if case .null = self { return [] }
        return [self]
    }

    var isObject: Bool {
        if case .object = self { true } else { false }
    }
}

/// Keeps the outermost value.
private final class JSONRoot: JSONHandler {
    var value: JSONValue?

    func content(at path: [String], isArray: Bool) -> JSONContent { .whole }
    func take(_ value: JSONValue, at path: [String]) { self.value = value }
    func cutOff(_ value: JSONValue, at path: [String]) { self.value = value }
}
