/// A report as the merger compares it: its words weighed, its link made canonical, its time a span.
struct Account {
    /// Hashes of the source, of the guid within it and of the link: equal where the texts are. 0: it has none.
    let source: UInt64
    let guid: UInt64
    let link: UInt64
    let kind: Report.Kind
    /// Hash of the id of the entry that it is or that it was found in.
    let article: UInt64
    /// Hash of the language without its region. 0: none is known.
    let language: UInt64
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
///
/// Twelve bytes: a million reports have tens of millions.
struct WeighedWord {
    /// The id, doubled, and whether it is a name.
    private var bits: UInt32
    var title: Float
    var whole: Float

    init(id: Int32, title: Float, whole: Float, isName: Bool) {
        bits = UInt32(bitPattern: id) << 1 | (isName ? 1 : 0)
        self.title = title
        self.whole = whole
    }

    /// Its number, which grows with its key; below 2³¹ and not negative.
    var id: Int32 {
        get { Int32(bitPattern: bits >> 1) }
        set { bits = UInt32(bitPattern: newValue) << 1 | bits & 1 }
    }

    /// A number, or written with a capital where that tells something.
    var isName: Bool {
        get { bits & 1 != 0 }
        set { bits = newValue ? bits | 1 : bits & ~1 }
    }
}
