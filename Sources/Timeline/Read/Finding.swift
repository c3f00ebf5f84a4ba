/// By which rule a plugin found something in a document, so that people see why a page gave what it gave.
public struct Finding: Hashable, Sendable {
    /// What was looked for: `page`, `items`, or a field of an entry such as `title`.
    public var what: String
    /// The selector, format or rule that gave it, in a few words.
    public var rule: String
    /// In how many entries it was found; of `items`, how many there are; `nil` where it is about the page.
    public var count: Int?
    /// What was found, as it was taken; `nil` where there are many.
    public var value: String?

    public init(_ what: String, by rule: String, count: Int? = nil, value: String? = nil) {
        self.what = what
        self.rule = rule
        self.count = count
        self.value = value
    }
}
