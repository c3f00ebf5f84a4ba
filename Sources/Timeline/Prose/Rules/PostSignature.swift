/// The line under an embedded post: "— Name (@handle) May 30, 2025".
enum PostSignature {
    /// Whether these tokens end such a line.
    static func stands(in passage: Passage, around tokens: Range<Int>) -> Bool {
        var index = tokens.lowerBound - 1
        guard passage[index].isSymbol(")") else { return false }
        // A handle is short; the whole line is read only when it is there.
        let stop = max(index - 8, 0)
        while index > stop, !passage[index].isSymbol("@") { index -= 1 }
        guard passage[index].isSymbol("@") else { return false }
        let line = max(index - 40, 0)
        while index >= line, passage[index].shape != .lineBreak {
            if passage[index].isDash, passage[index - 1].shape == .lineBreak || !passage[index].isAttached { return true }
            index -= 1
        }
        return false
    }
}
