/// Writes a mention's title: a clause in the text's own words, without its date and without who says so.
struct TitleWriter {
    /// Code points; a longer clause is cut at a comma or between words. Our own choice: what fits a calendar entry.
    static let longest = 120
    /// Code points of a clause that are looked at: the rest can't get into the title.
    private static let longestClause = 4 * longest
    /// Shorter titles say nothing.
    static let shortest = 8

    let passage: Passage
    /// What a pronoun at a token index stands for, where that is certain.
    var naming: ((Int) -> String?)?

    /// - Parameters:
    ///   - tokens: The clause.
    ///   - omitted: Token ranges left out: time expressions, attributions.
    /// - Returns: `nil` when too little is left.
    func title(of tokens: Range<Int>, omitting omitted: [Range<Int>], keepsAsides: Bool = false) -> String? {
        var pieces: [Range<Int>] = []
        var start = opening(tokens)
        // "which led to the attack": what did is not told here.
        if passage.language.verbs.relatives.contains(passage[start].word) { return nil }
        let omitted = keepsAsides ? omitted : omitted + AsideFinder(passage: passage).asides(in: tokens)
        for gap in omitted.sorted(by: { $0.lowerBound < $1.lowerBound })
        where gap.upperBound > start && gap.lowerBound < tokens.upperBound {
            if gap.lowerBound > start { pieces.append(start..<min(gap.lowerBound, tokens.upperBound)) }
            start = gap.upperBound
        }
        if start < tokens.upperBound { pieces.append(start..<tokens.upperBound) }
        var words = pieces.map { passage.text(passage.range(ofTokens: $0)) }
        if let first = pieces.first, let name = naming?(first.lowerBound) {
            words[0] = passage.text(passage.range(ofTokens: first.lowerBound + 1..<first.upperBound))
            words.insert(name, at: 0)
        }
        let text = words.joined(separator: " ")
        let title = Self.cut(Self.clean(String(text.unicodeScalars.prefix(Self.longestClause))))
        return title.unicodeScalars.count >= Self.shortest ? title : nil
    }

    /// "The bank was founded by monks": what is told of a subject outside its own clause.
    func title(subject: Range<Int>, auxiliary: String, of tokens: Range<Int>, omitting gap: Range<Int>) -> String? {
        let first = tokens.lowerBound..<min(max(gap.lowerBound, tokens.lowerBound), tokens.upperBound)
        let last = min(max(gap.upperBound, first.upperBound), tokens.upperBound)..<tokens.upperBound
        func text(_ tokens: Range<Int>) -> String { passage.text(passage.range(ofTokens: tokens)) }
        let verb = text(tokens.lowerBound..<tokens.lowerBound + 1).lowercased()
        guard !first.isEmpty else { return nil }
        let words = [text(subject), auxiliary, verb, text(first.dropFirst()), text(last)].filter { !$0.isEmpty }
        let title = Self.cut(Self.clean(words.joined(separator: " ")))
        return title.unicodeScalars.count >= Self.shortest ? title : nil
    }

    /// After "However," and the like.
    private func opening(_ tokens: Range<Int>) -> Int {
        var start = tokens.lowerBound
        while start < tokens.upperBound, passage.language.verbs.openingAdverbs.contains(passage[start].word) {
            start += 1
            if passage[start].isSymbol(",") { start += 1 }
        }
        // "… reported, that the firm closed": what is left of a telling.
        let next = passage[start + 1]
        if passage[start].has(.that), next.has(.the) || next.has(.a) || next.has(.possessive) || Pronoun(next) != nil {
            start += 1
        }
        return start < tokens.upperBound ? start : tokens.lowerBound
    }

    static func oneLine(_ text: String) -> String {
        var line = ""
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            if scalar.value > 32, scalar.value < 127 {
                if pendingSpace { line.unicodeScalars.append(" ") }
                pendingSpace = false
                line.unicodeScalars.append(scalar)
                continue
            }
            // Control and direction characters would move the cursor or turn the text around.
            switch scalar.properties.generalCategory {
            case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: pendingSpace = !line.isEmpty
            case .format, .surrogate, .privateUse, .unassigned: continue
            default:
                if pendingSpace { line.unicodeScalars.append(" ") }
                pendingSpace = false
                line.unicodeScalars.append(scalar)
            }
        }
        return line
    }

    private static func clean(_ text: String) -> String {
        let words = oneLine(text).split(separator: " ").filter { !isAddress($0) }
        // What is left where something was taken out.
        var line = String.UnicodeScalarView()
        for scalar in words.joined(separator: " ").unicodeScalars {
            if scalar == "," || scalar == "." || scalar == ";" {
                if line.last == " " { line.removeLast() }
                if scalar == ",", line.last == "," { continue }
            }
            line.append(scalar)
        }
        return balanced(bare(String(line)))
    }

    private static func isAddress(_ word: Substring) -> Bool {
        guard word.utf8.contains(UInt8(ascii: "/")) else { return false }
        return word.hasPrefix("http://") || word.hasPrefix("https://") || word.contains(".com/")
    }

    /// A quotation mark without its partner goes; the first letter becomes a capital.
    private static func balanced(_ text: String) -> String {
        var text = text
        let opens = text.filter { $0 == "“" }.count
        let closes = text.filter { $0 == "”" }.count
        if opens != closes { text.removeAll { $0 == "“" || $0 == "”" } }
        if text.filter({ $0 == "\"" }).count % 2 == 1 { text.removeAll { $0 == "\"" } }
        text = bare(text)
        // A title that is one quotation, or ends in one, needs no comma before the closing mark.
        for (inner, mark) in [(",”", "”"), (",\"", "\"")] where text.hasSuffix(inner) { text = text.dropLast(2) + mark }
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }

    /// Without marks and spaces at both ends.
    private static func bare(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)[...]
        while let first = scalars.first, isLoose(first) || first == ")" { scalars.removeFirst() }
        while let last = scalars.last, isLoose(last) || last == "(" { scalars.removeLast() }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    private static func isLoose(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", ",", ";", ":", "—", "–", "-", ".", "…", "!": true
        default: false
        }
    }

    /// Words that a title that was cut should not end in.
    private static let danglingWords: Set<String> = [
        "that", "the", "a", "an", "of", "in", "on", "to", "and", "or", "for", "with", "by", "at", "from", "as", "who", "which",
        "its",
        "his", "her", "their", "than", "is", "was", "were", "are", "be", "been", "has", "have", "had", "not",
    ]

    private static func cut(_ text: String) -> String {
        guard text.unicodeScalars.count > longest else { return text }
        let head = Array(text.unicodeScalars.prefix(longest))
        let comma = head.indices.dropLast().last { head[$0] == "," && head[$0 + 1] == " " }.flatMap { $0 >= 40 ? $0 : nil }
        let end = comma ?? head.lastIndex(of: " ") ?? longest
        var result = String.UnicodeScalarView()
        result.append(contentsOf: head[..<end])
        var words = String(result).split(separator: " ")
        while let last = words.last, words.count > 3, danglingWords.contains(String(last)) { words.removeLast() }
        return balanced(words.joined(separator: " "))
    }
}
