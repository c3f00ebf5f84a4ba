/// One piece of a date's text.
struct DateToken {
    enum Kind: Equatable {
        /// ASCII digits or those of another script; the value is 0 where there are more than 14.
        case number(Int, digits: Int)
        /// Letters, folded: no case, no accents.
        case word(String)
        /// One of `: . , - + / '`.
        case sign(Unicode.Scalar)
        /// What looks like an IANA zone, as written.
        case zone(String)
    }

    let kind: Kind
    /// Whether a blank stands before it.
    let followsBlank: Bool
    /// Whether all of a word is in capitals, as names of zones are.
    let isUppercase: Bool
}

/// A text cut into numbers, words and signs, without its comments in parentheses.
struct DateTokens {
    private(set) var list: [DateToken] = []
    /// What the last comment says; it may name the zone.
    private(set) var comment: String?

    /// - Returns: `nil` where the text has a character that no date has, or a comment without an end.
    init?(_ text: String) {
        let scalars = CharacterReference.resolved(text)
        var index = 0
        var followsBlank = false
        while index < scalars.count {
            let character = DateCharacter(scalars[index])
            let start = index
            switch character {
            case .blank:
                index += 1
                followsBlank = true
                continue
            case .dropped:
                index += 1
                continue
            case .opening:
                guard let end = Self.endOfComment(in: scalars, from: index) else { return nil }
                comment = String(String.UnicodeScalarView(scalars[(start + 1)..<end]))
                index = end + 1
                followsBlank = true
                continue
            case .other:
                return nil
            case .sign(let sign):
                index += 1
                append(.sign(sign), followsBlank: followsBlank)
            case .digit:
                append(Self.number(in: scalars, at: &index), followsBlank: followsBlank)
            case .letter(let letter):
                if let zone = Self.zone(in: scalars, at: &index) {
                    append(.zone(zone), followsBlank: followsBlank)
                } else if DateWords.marks.contains(letter), !followsBlank, endsWithNumber {
                    index += 1
                    append(.word(String(letter)), followsBlank: false)
                } else {
                    let word = Self.word(in: scalars, at: &index)
                    let isUppercase = scalars[start..<index].allSatisfy { ("A"..."Z").contains($0) }
                    append(.word(word), followsBlank: followsBlank, isUppercase: isUppercase)
                }
            }
            followsBlank = false
        }
    }

    private mutating func append(_ kind: DateToken.Kind, followsBlank: Bool, isUppercase: Bool = false) {
        list.append(DateToken(kind: kind, followsBlank: followsBlank, isUppercase: isUppercase))
    }

    private var endsWithNumber: Bool {
        if case .number = list.last?.kind { true } else { false }
    }

    /// The place of the parenthesis that closes the one at `start`; comments nest, and a backslash quotes (RFC 5322
    /// section 3.2.2).
    private static func endOfComment(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
        var depth = 0
        var isQuoted = false
        for index in start..<scalars.count {
            if isQuoted {
                isQuoted = false
                continue
            }
            switch scalars[index] {
            case "\\": isQuoted = true
            case "(", "（": depth += 1
            case ")", "）": depth -= 1
            default: continue
            }
            if depth == 0 { return index }
        }
        return nil
    }

    private static func number(in scalars: [Unicode.Scalar], at index: inout Int) -> DateToken.Kind {
        var value = 0
        var digits = 0
        while index < scalars.count, case .digit(let digit) = DateCharacter(scalars[index]) {
            digits += 1
            value = digits > 14 ? 0 : value * 10 + digit
            index += 1
        }
        return .number(value, digits: digits)
    }

    private static func word(in scalars: [Unicode.Scalar], at index: inout Int) -> String {
        var word = String.UnicodeScalarView()
        while index < scalars.count {
            switch DateCharacter(scalars[index]) {
            case .letter(let letter): word.append(letter)
            case .dropped: break
            case .sign("'") where isInside(word, apostropheAt: index, of: scalars): break
            case .sign(".") where word.last.map(isThai) == true: break
            default: return String(word)
            }
            index += 1
        }
        return String(word)
    }

    /// Whether an apostrophe belongs to its word, as in `п'ятниця`, `Jum'at` and `Venerdi'`; it parts the two of `d'agost`, and
    /// is a sign of its own before the digits of `May '25`.
    private static func isInside(
        _ word: String.UnicodeScalarView, apostropheAt index: Int, of scalars: [Unicode.Scalar]
    ) -> Bool {
        guard index + 1 < scalars.count else { return true }
        switch DateCharacter(scalars[index + 1]) {
        case .letter: return !DateWords.elisions.contains(String(word))
        case .digit: return false
        default: return true
        }
    }

    /// Thai shortens words with dots inside: `พ.ค.` is May.
    static func isThai(_ scalar: Unicode.Scalar) -> Bool { (0xE00...0xE7F).contains(scalar.value) }

    /// `America/Los_Angeles`: names with a slash between letters.
    private static func zone(in scalars: [Unicode.Scalar], at index: inout Int) -> String? {
        func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
        let rest = scalars[index...].prefix { scalar in
            isLetter(scalar) || ("0"..."9").contains(scalar) || ["_", "/", "+", "-"].contains(scalar)
        }
        guard let slash = rest.firstIndex(of: "/"), slash + 1 < rest.endIndex, isLetter(rest[slash + 1]),
            rest[..<slash].allSatisfy(isLetter)
        else { return nil }
        index = rest.endIndex
        return String(String.UnicodeScalarView(rest))
    }
}
