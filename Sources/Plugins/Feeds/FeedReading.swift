import Timeline

/// What is known of a feed while it is read, whatever its format.
struct FeedReading {
    /// There was a sign of the format.
    var isFeed = false
    var title: String?
    var language: String?
    private var warnings: [ReadWarning] = []
    var bases: BaseStack
    /// The one that is being read.
    var item: FeedItem?
    /// Other documents that this one names as its parts.
    var parts: [DocumentPart] = []
    /// How long it stays as it is.
    var interval = UpdateInterval()
    /// Open items in the one that is being read.
    private var nested = 0
    private var items = 0
    private var leftOut = 0
    private let entries: (Entry) -> Void

    /// - Parameter base: The document's URL.
    init(base: String?, entries: @escaping (Entry) -> Void) {
        bases = BaseStack(document: base)
        self.entries = entries
    }

    /// - Returns: Whether it is one: an item in an item is that one's content.
    mutating func beginItem(language: String? = nil) -> Bool {
        isFeed = true
        guard item == nil else {
            nested += 1
            return false
        }
        item = FeedItem()
        item?.language = language
        return true
    }

    /// Hands over the item, which is complete.
    mutating func endItem() {
        guard nested == 0 else {
            nested -= 1
            return
        }
        guard let item else { return }
        self.item = nil
        items += 1
        var entry = item.entry(base: bases.current)
        entry.language = entry.language ?? language
        if entry.isEmpty { warnOfEmptyItem() }
        entries(entry)
    }

    /// Something stands where an item should, and is none.
    mutating func skipItem() {
        items += 1
        warnOfEmptyItem()
    }

    private mutating func warnOfEmptyItem() {
        if warnings.count < 20 { warnings.append(.emptyItem(number: items)) }
    }

    /// Forgets the item, which tells nothing.
    mutating func leaveOutItem() {
        item = nil
        items += 1
        leftOut += 1
    }

    /// What a document says besides its entries.
    var result: ReadResult {
        var result = ReadResult()
        result.warnings = warnings
        if leftOut > 0 { result.warnings.append(.withoutTitle(items: leftOut)) }
        result.title = title
        result.language = language
        result.parts = parts
        result.intervalInSeconds = interval.inSeconds
        return result
    }

    /// The document ends in the item, between its elements: it counts if it says enough.
    mutating func cutOffItem() {
        // The link that would have won may stand behind the cut.
        item?.otherLink = nil
        nested = 0
        if let item, item.isTold { endItem() }
    }
}
