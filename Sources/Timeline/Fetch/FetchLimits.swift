/// What a fetch may take.
public struct FetchLimits: Hashable, Sendable {
    /// Until the connection stands.
    public var connect: Duration = .seconds(10)
    /// Between two pieces of an answer.
    public var idle: Duration = .seconds(10)
    /// For one request, from the first byte sent to the last one received.
    public var total: Duration = .seconds(20)
    /// Of the unpacked body.
    public var bodyInBytes = 32 << 20
    /// Hops from the configured URL.
    public var redirects = 5
    /// Requests to one host at a time.
    public var requestsPerHost = 2

    public init() {}
}
