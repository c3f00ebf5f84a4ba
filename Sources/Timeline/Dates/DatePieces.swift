/// A text cut into numbers, words and what stands between them, each with its place.
struct DatePieces {
    private enum Kind {
        case number(Int, digits: Int)
        /// A word, or one sign of Chinese, Japanese or Korean dates.
        case word(isMark: Bool)
        case other(Unicode.Scalar)
    }

    private let text: String
    private var kinds: [Kind] = []
    private var starts: [String.Index] = []
    private var end: String.Index

    /// - Parameter maximalLength: What stands behind so many scalars is left out.
    init(_ text: String, maximalLength: Int) {
        self.text = text
        end = text.endIndex
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        var count = 0
        while index < scalars.endIndex, count < maximalLength {
            let start = index
            switch DateCharacter(scalars[index]) {
            case .digit:
                var value = 0
                var digits = 0
                while index < scalars.endIndex, case .digit(let digit) = DateCharacter(scalars[index]) {
                    digits += 1
                    value = digits > 14 ? 0 : value * 10 + digit
                    index = scalars.index(after: index)
                }
                count += digits
                append(.number(value, digits: digits), at: start)
            case .letter(let letter) where DateWords.marks.contains(letter):
                index = scalars.index(after: index)
                append(.word(isMark: true), at: start)
            case .letter:
                loop: while index < scalars.endIndex {
                    switch DateCharacter(scalars[index]) {
                    case .letter(let letter) where DateWords.marks.contains(letter): break loop
                    case .letter, .dropped: break
                    default: break loop
                    }
                    index = scalars.index(after: index)
                    count += 1
                }
                append(.word(isMark: false), at: start)
            default:
                index = scalars.index(after: index)
                append(.other(scalars[start]), at: start)
            }
            count += 1
        }
        end = index
    }

    private mutating func append(_ kind: Kind, at start: String.Index) {
        kinds.append(kind)
        starts.append(start)
    }

    func range(_ pieces: Range<Int>) -> Range<String.Index> {
        starts[pieces.lowerBound]..<(pieces.upperBound < starts.count ? starts[pieces.upperBound] : end)
    }

    func text(_ pieces: Range<Int>) -> String { String(text[range(pieces)]) }

    func isMark(_ index: Int) -> Bool { if case .word(isMark: true) = kinds[index] { true } else { false } }

    private func isSignificant(_ index: Int) -> Bool { if case .other = kinds[index] { false } else { true } }

    /// The next number that may be the year of a day: of four digits, or of two with two others before it.
    func nextYear(from start: Int) -> Int? {
        (min(start, kinds.count)..<kinds.count).first { index in
            switch kinds[index] {
            case .number(let value, 4): DateFields.plausibleYears.contains(value) || DateFields.buddhistYears.contains(value)
            case .number(let value, 8): (19_900_101...21_001_231).contains(value)
            case .number(_, 2): isShortYear(index)
            default: false
            }
        }
    }

    /// `30.05.25` and `30/05/25`.
    private func isShortYear(_ index: Int) -> Bool {
        guard index >= 4, case .number(_, 1...2) = kinds[index - 2], case .number(_, 1...2) = kinds[index - 4],
            case .other(let first) = kinds[index - 3], case .other(let second) = kinds[index - 1]
        else { return false }
        return first == second && (first == "." || first == "/")
    }

    /// The place of the so manieth number or word before one, with little between them.
    func significant(before index: Int, count: Int) -> Int? {
        significant(among: (0..<index).reversed(), count: count)
    }

    func significant(after index: Int, count: Int) -> Int? {
        significant(among: (index + 1)..<max(kinds.count, index + 1), count: count)
    }

    private func significant(among places: some Sequence<Int>, count: Int) -> Int? {
        var left = count
        var gap = 0
        for place in places {
            if isSignificant(place) {
                left -= 1
                gap = 0
                if left == 0 { return place }
            } else {
                gap += 1
                if gap > 3 { return nil }
            }
        }
        return nil
    }

    /// Whether these pieces are the middle of a longer number, such as a version: `1.2.2020.5`.
    func isInNumber(_ pieces: Range<Int>) -> Bool {
        func isPoint(_ index: Int) -> Bool { if case .other(".") = kinds[index] { true } else { false } }
        func isNumber(_ index: Int) -> Bool { if case .number = kinds[index] { true } else { false } }
        let (start, end) = (pieces.lowerBound, pieces.upperBound)
        return start >= 2 && isPoint(start - 1) && isNumber(start - 2) && isNumber(start)
            || end + 1 < kinds.count && isPoint(end) && isNumber(end + 1) && isNumber(end - 1)
    }

    /// Whether hours begin here: `12:04`, `12h04`, `12.04`, `12時`.
    private func isTime(_ index: Int) -> Bool {
        guard case .number(0...24, 1...2) = kinds[index], index + 1 < kinds.count else { return false }
        switch kinds[index + 1] {
        case .word: return true
        case .other(":"), .other("."), .other("："):
            guard index + 2 < kinds.count, case .number(0...59, 2) = kinds[index + 2] else { return false }
            return true
        // `5 pm`, `10 Uhr`
        case .other(" "), .other("\u{A0}"):
            guard index + 2 < kinds.count, case .word = kinds[index + 2] else { return false }
            return true
        default: return false
        }
    }

    /// A time within two words and some signs behind a day.
    func nextTime(after start: Int) -> Int? {
        var words = 0
        for index in start..<min(start + 8, max(kinds.count, start)) {
            switch kinds[index] {
            case .number: return isTime(index) ? index : nil
            case .word:
                words += 1
                if words > 2 { return nil }
            case .other("("), .other("["): return nil
            case .other: break
            }
        }
        return nil
    }

    /// Places behind which a time that begins here may end, nearest first.
    func endsOfTime(from start: Int) -> [Int] {
        (start..<min(start + 16, kinds.count)).compactMap { isSignificant($0) ? $0 + 1 : nil }
    }

    /// A time with minutes before a day, with little between them.
    func lastTime(before end: Int) -> Int? {
        for index in (max(end - 11, 0)..<end).reversed() {
            guard index + 2 < end, case .other(":") = kinds[index + 1], isTime(index) else { continue }
            // Not the minutes of `12:04:00`.
            if index >= 2, case .other(":") = kinds[index - 1] { continue }
            return index
        }
        return nil
    }
}
