/// Writes a timeline in one format, event by event, so that neither the events nor the document are ever held whole.
protocol TimelineWriter {
    /// The document begins.
    init(_ header: TimelineHeader)
    /// Events come in a timeline's order.
    mutating func add(_ event: Event)
    /// The document ends; nothing is added after this.
    mutating func end()
    /// How many bytes wait to be taken.
    var pendingInBytes: Int { get }
    /// What was written since it was taken last, in UTF-8.
    mutating func take() -> [UInt8]
}
