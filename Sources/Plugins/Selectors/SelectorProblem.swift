/// Why a selector can't be used, and where.
struct SelectorProblem: Error, Hashable {
    /// Of the first character that is not understood, from 1.
    var column: Int
    /// For people.
    var message: String
}
