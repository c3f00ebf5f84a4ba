/// What the user set for a source that only its plugin understands: those keys of its `[[source]]` table that are the plugin's.
///
/// A tree of plain values, so that a plugin from outside gets its settings the same way as ours.
public struct SourceSettings: Hashable, Sendable {
    /// A value as the config file has it.
    public indirect enum Value: Hashable, Sendable {
        case text(String)
        case number(Double)
        case flag(Bool)
        case list([Value])
        case table([String: Value])

        /// The text; of a list the one text in it.
        public var text: String? {
            switch self {
            case .text(let text): text
            case .list(let list) where list.count == 1: list[0].text
            default: nil
            }
        }

        /// A list's texts, or the one text; `nil` where anything else is among them.
        public var texts: [String]? {
            switch self {
            case .text(let text): return [text]
            case .list(let list):
                let texts = list.compactMap { if case .text(let text) = $0 { text } else { nil } }
                return texts.count == list.count ? texts : nil
            default: return nil
            }
        }

        public var number: Int? {
            if case .number(let number) = self, number.rounded() == number, abs(number) < 1e15 { Int(number) } else { nil }
        }

        public var table: [String: Value]? {
            if case .table(let table) = self { table } else { nil }
        }
    }

    public var values: [String: Value] = [:]

    public init(_ values: [String: Value] = [:]) {
        self.values = values
    }

    public var isEmpty: Bool { values.isEmpty }

    public subscript(name: String) -> Value? { values[name] }
}

extension SourceSettings: CustomStringConvertible {
    /// The same text for the same settings, and another one for others.
    public var description: String { SourceSettings.Value.table(values).description }
}

extension SourceSettings.Value: CustomStringConvertible {
    public var description: String {
        switch self {
        case .text(let text): "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        case .number(let number): "\(number)"
        case .flag(let flag): "\(flag)"
        case .list(let list): "[" + list.map(\.description).joined(separator: ", ") + "]"
        case .table(let table):
            "{" + table.keys.sorted().map { "\($0) = \(table[$0]?.description ?? "")" }.joined(separator: ", ") + "}"
        }
    }
}
