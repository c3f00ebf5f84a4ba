/// Where reports come from, as the user configured it.
public struct Source: Hashable, Sendable, Identifiable {
    /// Short, unique in a config, and what people see.
    public var id: String
    /// `https://…`, `http://…` or `file:…` with an absolute path.
    public var url: String
    /// The plugin to use; `nil`: the one that claims the document.
    public var plugin: String?
    /// For dates without a zone; `nil`: UTC.
    public var zone: Zone?
    /// BCP 47, for documents that name none.
    public var language: String?
    /// Not fetched more often.
    public var every: Duration?
    /// HTTP request headers, secrets already filled in.
    public var headers: [String: String] = [:]
    /// A variable that a header needs and the environment does not have: the source can't be fetched.
    public var missingVariable: String?

    /// What only its plugin understands.
    public var settings = SourceSettings()
    /// Entries that are wanted, and entries that are not.
    public var filter = EntryFilter()
    /// What must come, else the source is broken.
    public var expectation = SourceExpectation()
    /// The program that prints what it has to say, in place of a document at its URL.
    public var command: SourceCommand?
    /// The articles that its entries link to are read as well.
    public var follow = false
    /// What is taken from the article that an entry links to, where the entry lacks it.
    public var fill: Set<FilledField> = []

    public init(id: String, url: String) {
        self.id = id
        self.url = url
    }
}
