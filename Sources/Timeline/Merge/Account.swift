/// A report as the merger compares it: its words weighed, its link made canonical, its time a span.
struct Account {
    /// Hashes of the source, of the guid within it and of the link: equal where the texts are. 0: it has none.
    let source: UInt64
    let guid: UInt64
    let link: UInt64
    let kind: Report.Kind
    /// Hash of the id of the entry that it is or that it was found in.
    let article: UInt64
    let span: TimeSpan?
    /// The number of its block; `nil` where nothing says when. See `TimeBlock`.
    let block: Int32?
    /// Its title, or else its text, says that somebody answers.
    let isReply: Bool
    /// The title as a template of its source, hashed: see `TitleShape`.
    let masked: UInt64
    let exact: UInt64
    /// Words of the title that are not stop words, the publisher's name left out.
    let contentWords: Int32
    /// Where its words are in `Accounts.words`, and those of its title in `Accounts.titleWords`.
    let words: Range<Int32>
    let titleWords: Range<Int32>
}

/// A word of an account and its share of the title and of all words: each the whole of a vector of length 1.
struct WeighedWord {
    /// Its number, which grows with its key.
    var id: Int32
    var title: Float
    var whole: Float
}
