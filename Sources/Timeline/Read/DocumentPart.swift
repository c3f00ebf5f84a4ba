/// A document that another one names as a part of itself.
public struct DocumentPart: Hashable, Sendable {
    /// Absolute where the document says enough to make it so.
    public var url: String
    /// When it last changed; `nil` where that is not said.
    public var changed: DateText?

    public init(url: String, changed: DateText? = nil) {
        self.url = url
        self.changed = changed
    }
}
