/// A report as the merger compares it: its words weighed, its link made canonical, its time a span.
struct Account {
    /// Number of the source, of the guid within it and of the link; equal where the texts are.
    let source: Int32
    let guid: Int32?
    let link: Int32?
    let kind: Report.Kind
    /// Number of the entry that it is or that it was found in.
    let article: Int32
    let span: TimeSpan?
    /// Where its words are in `Accounts.words`.
    let words: Range<Int>
    /// Its title, or else its text, says that somebody answers.
    let isReply: Bool
    /// Of the vectors of the title and of all words.
    var titleLength = 0.0
    var length = 0.0
}

/// A word of an account and its weights in the title and in all; before they are known, the factors of the weights.
struct WeighedWord {
    let id: Int32
    var title: Double
    var whole: Double
}
