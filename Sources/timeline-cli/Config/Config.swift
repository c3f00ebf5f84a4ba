import Timeline

/// What the user configured, checked and with defaults filled in.
struct Config: Sendable {
    /// A saved filter with a title.
    struct Story: Sendable {
        var id: String
        var title: String
        var filter: EventFilter
    }

    /// The file's path, for messages.
    var path: String
    var limits = FetchLimits()
    var allowPrivate: [String] = []
    var sources: [Source] = []
    var stories: [Story] = []
}

/// What is wrong with a config file, and where.
struct ConfigProblem: Error, Hashable {
    /// From 1; `nil` where the whole file is meant.
    var line: Int?
    /// From 1, in characters; `nil` where the whole line is meant.
    var column: Int?
    /// For people, with the cure.
    var message: String

    init(_ message: String, line: Int? = nil) {
        self.line = line
        self.message = message
    }
}

extension ConfigProblem {
    /// `12:` or `12:7:`, as compilers write it; empty where the whole file is meant.
    var place: String { [line, column].compactMap { $0.map { "\($0):" } }.joined() }
}
