/// The start of an agency's story: "SPRINGFIELD, June 6 (Example Wire) — ". It dates the story, not an event.
enum Dateline {
    private static let longest = 25

    /// The token index at which the story begins; the sentence's own start where there is no dateline.
    static func end(in passage: Passage, sentence: Range<Int>) -> Int {
        guard passage.isAllCapitals(sentence.lowerBound),
            sentence.lowerBound == 0 || passage[sentence.lowerBound - 1].shape == .lineBreak
        else {
            return sentence.lowerBound
        }
        var index = sentence.lowerBound + 1
        while index < sentence.upperBound, index - sentence.lowerBound < longest {
            let token = passage[index]
            let isDash = token.isDash && !token.isAttached
            if isDash, passage[index - 1].isSymbol(")") || passage[index - 1].shape == .digits || passage.isAllCapitals(index - 1)
            {
                var end = index + 1
                while passage[end].isDash { end += 1 }
                return min(end, sentence.upperBound)
            }
            index += 1
        }
        return sentence.lowerBound
    }
}
