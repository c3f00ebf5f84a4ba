/// A document as it came, and what is known about it from outside.
public struct FetchedDocument: Sendable {
    /// How people know it: its path or URL.
    public var name: String
    /// Where it came from; links resolve against it.
    public var url: String?
    /// The media type without parameters, in lower case, such as `application/rss+xml`.
    public var mediaType: String?
    /// The charset that came with the media type, in lower case.
    public var charset: String?
    /// When it was fetched.
    public var fetched: Instant?
    public var body: DocumentBody

    /// - Parameter contentType: An HTTP `Content-Type`: media type and charset are taken from it.
    public init(name: String, url: String? = nil, contentType: String? = nil, fetched: Instant? = nil, body: DocumentBody) {
        self.name = name
        self.url = url
        self.fetched = fetched
        self.body = body
        guard let contentType else { return }
        let parts = contentType.split(separator: ";").map { part in
            part.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }.lowercased()
        }
        mediaType = parts.first.flatMap { $0.isEmpty ? nil : $0 }
        charset = parts.dropFirst().first { $0.hasPrefix("charset=") }.map { String($0.dropFirst(8)) }
    }
}

/// A document's bytes: in memory, or coming in pieces from a file or pipe, so that no document need fit in memory.
public struct DocumentBody: Sendable {
    /// Gives the next piece; empty at the end. Throws what the disk or the limit says.
    public typealias Source = @Sendable () throws -> [UInt8]

    /// The first bytes: all of them, or at least 4,096.
    public let head: [UInt8]
    private let rest: Source?
    /// Let go with the body: its share of the memory, say.
    let share: (any AnyObject & Sendable)?

    public init(_ bytes: [UInt8]) {
        self.init(bytes, share: nil)
    }

    init(_ bytes: [UInt8], share: (any AnyObject & Sendable)?) {
        head = bytes
        rest = nil
        self.share = share
    }

    /// - Parameter rest: What follows `head`, piece by piece. It is read once.
    public init(head: [UInt8], rest: @escaping Source) {
        self.head = head
        self.rest = rest
        share = nil
    }

    /// Hands over every byte in order, in pieces of at most 64 KB.
    public func forEachPiece(_ take: ([UInt8].SubSequence) throws -> Void) throws {
        try Self.cut(head, take)
        guard let rest else { return }
        while true {
            let piece = try rest()
            if piece.isEmpty { return }
            try Self.cut(piece, take)
        }
    }

    /// The whole document in memory, for plugins that need a tree.
    public func allBytes() throws -> [UInt8] {
        guard rest != nil else { return head }
        var bytes: [UInt8] = []
        try forEachPiece { bytes += $0 }
        return bytes
    }

    private static func cut(_ bytes: [UInt8], _ take: ([UInt8].SubSequence) throws -> Void) throws {
        var start = 0
        while start < bytes.count {
            let end = min(start + 65_536, bytes.count)
            try take(bytes[start..<end])
            start = end
        }
    }
}
