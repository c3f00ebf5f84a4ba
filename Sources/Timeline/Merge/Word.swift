/// A word of a text as the merger compares it.
struct Word: Hashable {
    /// Stands for the stem: equal for words that are forms of one another, or the same act by `NewsVerbs`.
    let key: UInt64
    /// UTF-8 offsets in the text.
    let place: Range<Int>
    /// Begins with a capital.
    let capital: Bool
    /// Has a digit.
    let number: Bool
    /// Carries no meaning of its own: in `StopWords`, or one letter.
    let stop: Bool
    /// After the last bar or dash of the text, where there is more before it than after it: mostly a publisher.
    var suffix = false
    /// What it does, where it is in `NewsVerbs`.
    var act: NewsVerbs.Act?
}
