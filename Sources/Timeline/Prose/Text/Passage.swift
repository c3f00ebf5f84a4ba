/// A text cut into tokens and sentences, as the rules see it.
struct Passage: Sendable {
    let scalars: [Unicode.Scalar]
    /// Code points of the text before the passage; all ranges here count from it.
    let offset: Int
    let tokens: [Token]
    let language: Language
    /// Token indices of each sentence, in order; line breaks belong to none.
    let sentences: [Range<Int>]
    /// For each token the sentence that it is in; -1 for a line break.
    let sentenceOfToken: [Int]

    /// The whole of a short text.
    init(_ text: String, language: Language) {
        self.init(TextWindow(scalars: Array(text.unicodeScalars), offset: 0, isAttached: false), language: language)
    }

    init(_ window: TextWindow, language: Language) {
        scalars = window.scalars
        offset = window.offset
        tokens = Tokenizer(language: language).tokens(of: scalars, isAttached: window.isAttached)
        self.language = language
        sentences = SentenceSplitter(language: language).sentences(of: tokens)
        var sentenceOfToken = [Int](repeating: -1, count: tokens.count)
        for (number, sentence) in sentences.enumerated() {
            for index in sentence { sentenceOfToken[index] = number }
        }
        self.sentenceOfToken = sentenceOfToken
    }

    /// The token there, or one that nothing matches.
    subscript(index: Int) -> Token {
        tokens.indices.contains(index) ? tokens[index] : .none
    }

    /// The text as it is written, code points of the text.
    func text(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
        return String(text)
    }

    /// The code points that these tokens cover.
    func range(ofTokens indices: Range<Int>) -> Range<Int> {
        let indices = indices.clamped(to: tokens.indices)
        guard !indices.isEmpty else { return 0..<0 }
        return self[indices.lowerBound].range.lowerBound..<self[indices.upperBound - 1].range.upperBound
    }

    /// A range of the passage as a range of the text.
    func placed(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound + offset..<range.upperBound + offset
    }

    /// The token index after a hyphen that joins two words, or the same index.
    func skippingHyphen(_ index: Int) -> Int {
        self[index].isHyphen ? index + 1 : index
    }

    /// Whether the token is a word of two letters or more, all of them capitals A to Z.
    func isAllCapitals(_ index: Int) -> Bool {
        let range = self[index].range
        return range.count > 1 && range.count < 24 && scalars[range].allSatisfy { $0.value >= 65 && $0.value <= 90 }
    }

    /// Whether a month's or weekday's word is meant as its name: short forms and common words need their capital.
    func isName(_ index: Int) -> Bool {
        let token = self[index]
        return token.isCapitalised
            || !(language.ambiguousNames.contains(token.word) || language.abbreviations.contains(token.word))
    }

    /// Whether the token is the first word of its sentence or of a quotation.
    func beginsSentence(_ index: Int) -> Bool {
        sentence(around: index).lowerBound == index || self[index - 1].isQuote || self[index - 1].isSymbol(":")
    }

    /// The sentence around a token, as token indices.
    func sentence(around index: Int) -> Range<Int> {
        guard sentenceOfToken.indices.contains(index), sentenceOfToken[index] >= 0 else { return index..<index }
        return sentences[sentenceOfToken[index]]
    }
}
