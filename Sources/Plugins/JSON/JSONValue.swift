import Foundation

/// JSON as it stands in a document, for formats whose shape nobody keeps to.
enum JSONValue: Decodable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self =
            if container.decodeNil() {
                .null
            } else if let value = try? container.decode(Bool.self) {
                .bool(value)
            } else if let value = try? container.decode(String.self) {
                .string(value)
            } else if let value = try? container.decode(Double.self) {
                .number(value)
            } else if let value = try? container.decode([JSONValue].self) {
                .array(value)
            } else {
                .object(try container.decode([String: JSONValue].self))
            }
    }

    /// - Returns: `nil` for text that is no JSON.
    init?(parsing text: String) {
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) else { return nil }
        self = value
    }

    /// The member of an object; of an array's first element where it is one.
    subscript(key: String) -> JSONValue? {
        switch self {
        case .object(let members): members[key]
        case .array(let elements): elements.first?[key]
        default: nil
        }
    }

    /// The text of a string or number; of an array's first element.
    var text: String? {
        switch self {
        case .string(let value): value
        case .number(let value): value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
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
}
