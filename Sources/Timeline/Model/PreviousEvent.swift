/// An event as an earlier merge gave it.
public struct PreviousEvent: Hashable, Sendable {
    public let id: String
    /// Ids, in the order of the event, the oldest first; those that are not at hand any more are ignored.
    public let reports: [String]
    /// Ids of events that became this one.
    public let aliases: [String]

    public init(id: String, reports: [String], aliases: [String] = []) {
        self.id = id
        self.reports = reports
        self.aliases = aliases
    }
}
