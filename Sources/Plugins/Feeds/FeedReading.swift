import Timeline

/// What is known of a feed while it is read, whatever its format.
struct FeedReading {
    /// There was a sign of the format.
    var isFeed = false
    var title: String?
    var language: String?
    private(set) var warnings: [ReadWarning] = []
    var bases: BaseStack
    /// The one that is being read.
    var item: FeedItem?
    private var items = 0
    private let entries: (Entry) -> Void

    /// - Parameter base: The document's URL.
    init(base: String?, entries: @escaping (Entry) -> Void) {
        bases = BaseStack(document: base)
        self.entries = entries
    }

    mutating func beginItem(language: String? = nil) {
        isFeed = true
        item = FeedItem()
        item?.language = language
    }

    /// Hands over the item, which is complete.
    mutating func endItem() {
        guard let item else { return }
        self.item = nil
        items += 1
        var entry = item.entry(base: bases.current)
        entry.language = entry.language ?? language
        if entry.isEmpty, warnings.count < 20 { warnings.append(.emptyItem(number: items)) }
        entries(entry)
    }

    /// The document ends in the item, between its elements: it counts if it says enough.
    mutating func cutOffItem() {
        // The link that would have won may stand behind the cut.
        item?.otherLink = nil
        if let item, item.isTold { endItem() }
    }
}
