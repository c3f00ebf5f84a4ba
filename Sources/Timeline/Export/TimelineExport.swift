/// A document that is being written: events in, pieces of bytes out.
///
/// The same header and events give the same bytes, whenever and wherever they are written.
public struct TimelineExport {
    /// A piece is handed on when it is at least so large.
    static let pieceInBytes = 65_536

    private var writer: any TimelineWriter

    /// - Parameter header: With what the format must know of the events (`ExportFormat.foreknowledge`).
    public init(_ format: ExportFormat, header: TimelineHeader) {
        writer = format.writer(header)
    }

    /// - Parameters:
    ///   - event: Events come in a timeline's order.
    ///   - put: Is given what is due.
    /// - Throws: What `put` throws.
    public mutating func add<Failure>(_ event: Event, to put: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        writer.add(event)
        if writer.pendingInBytes >= Self.pieceInBytes { try put(writer.take()) }
    }

    /// Ends the document.
    ///
    /// - Throws: What `put` throws.
    public mutating func end<Failure>(to put: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        writer.end()
        try put(writer.take())
    }
}
