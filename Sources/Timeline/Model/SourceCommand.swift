/// A program of the user's that prints what a source has to say.
public struct SourceCommand: Hashable, Sendable {
    /// The program and its arguments; no shell reads them.
    public var arguments: [String]
    /// Where it runs: the config file's folder. A program with a slash in its name is found from there, any other in `PATH`.
    public var folder: String
    /// It is ended after that; `nil`: after the limit for a whole request.
    public var timeout: Duration?
    /// What its data may take.
    public var memoryInBytes = 1 << 30

    public init(arguments: [String], folder: String) {
        self.arguments = arguments
        self.folder = folder
    }
}
