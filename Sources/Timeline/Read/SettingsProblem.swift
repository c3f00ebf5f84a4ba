/// A setting that a plugin can't use.
public struct SettingsProblem: Error, Hashable, Sendable {
    /// The keys that lead to it, such as `["item", "date"]`.
    public var path: [String]
    /// The text that is wrong, as the config has it, where it is one.
    public var text: String?
    /// Where in the text, counted in characters from 1.
    public var column: Int?
    /// For people, with the cure. The plugin says it, because nobody else knows its settings.
    public var message: String

    public init(_ message: String, at path: [String], in text: String? = nil, column: Int? = nil) {
        self.path = path
        self.text = text
        self.column = column
        self.message = message
    }
}
