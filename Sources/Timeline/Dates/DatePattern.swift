/// A date's shape as a user writes it down where no reading by itself will do: `d. MMMM yyyy HH:mm`.
///
/// Letters of the Unicode date format patterns (UTS 35, https://unicode.org/reports/tr35/tr35-dates.html): `y M L d E H h k K m s a Z X x z`;
/// text in apostrophes stands for itself, a blank for any blanks. A pattern may match anywhere in a text.
public struct DatePattern: Sendable {
    /// What is wrong with a pattern.
    public struct Problem: Error, Hashable, Sendable {
        /// From 1.
        public let column: Int
        /// For people.
        public let message: String
    }

    private enum Part: Hashable {
        case field(Character, length: Int)
        case literal(Character)
        case blank
    }

    private static let letters = "yuMLdEHhkKmsaZXxz"
    /// Longer texts hold other things.
    private static let longestText = 300

    private var parts: [Part] = []

    /// - Throws: `Problem`: an unknown letter, an apostrophe that is not closed, or a part without which there is no day.
    public init(_ pattern: String) throws(Problem) {
        let characters = Array(pattern)
        var index = 0
        while index < characters.count {
            let character = characters[index]
            if character == "'" {
                guard let end = characters[(index + 1)...].firstIndex(of: "'") else {
                    throw Problem(column: index + 1, message: "the apostrophe is not closed")
                }
                if end == index + 1 { parts.append(.literal("'")) }
                for inside in characters[(index + 1)..<end] { parts.append(.literal(inside)) }
                index = end + 1
            } else if character.isASCII, character.isLetter {
                guard Self.letters.contains(character) else {
                    throw Problem(column: index + 1, message: "\"\(character)\" is no part of a date; put text into apostrophes")
                }
                let run = characters[index...].prefix { $0 == character }.count
                parts.append(.field(character, length: run))
                index += run
            } else {
                parts.append(character.isWhitespace ? .blank : .literal(character))
                index += 1
            }
        }
        for (letters, name) in [("yu", "a year (yyyy)"), ("ML", "a month (M or MMMM)"), ("d", "a day (d)")] {
            let isThere = parts.contains { if case .field(let letter, _) = $0 { letters.contains(letter) } else { false } }
            guard isThere else { throw Problem(column: 1, message: "\(name) is missing") }
        }
    }

    /// - Parameter language: BCP 47: whose months the names are, where two languages disagree.
    /// - Returns: `nil` where the text holds no date of this shape.
    public func timestamp(from text: String, language: String?) -> Timestamp? {
        let characters = Array(text.prefix(Self.longestText))
        for start in characters.indices {
            var reading = Reading(characters: characters, index: start, language: DateLanguage(language))
            if parts.allSatisfy({ reading.take($0) }), !reading.continuesNumber, let timestamp = reading.timestamp { return timestamp }
        }
        return nil
    }

    private struct Reading {
        let characters: [Character]
        var index: Int
        let language: DateLanguage
        var year = 0
        var month = 0
        var day = 0
        var seconds: Int?
        var isAfternoon: Bool?
        var offset: Int?

        /// A number that goes on was cut.
        var continuesNumber: Bool {
            index > 0 && index < characters.count && characters[index - 1].isNumber && characters[index].isNumber
        }

        var timestamp: Timestamp? {
            guard let date = CalendarDay(year: year, month: month, day: day), year >= 1 else { return nil }
            guard var seconds else { return Timestamp(day: date) }
            if let isAfternoon {
                let hour = seconds / 3600 % 12 + (isAfternoon ? 12 : 0)
                seconds = hour * 3600 + seconds % 3600
            }
            return Timestamp(day: date, secondsSinceMidnight: seconds, offsetInSeconds: offset)
        }

        mutating func take(_ part: Part) -> Bool {
            switch part {
            case .blank:
                while index < characters.count, characters[index].isWhitespace { index += 1 }
                return true
            case .literal(let literal):
                guard index < characters.count, characters[index].lowercased() == literal.lowercased() else { return false }
                index += 1
                return true
            case .field(let letter, let length): return take(letter, length)
            }
        }

        private mutating func take(_ letter: Character, _ length: Int) -> Bool {
            switch letter {
            case "y", "u":
                guard let value = number(length == 2 ? 2...2 : 4...4) else { return false }
                year = length == 2 ? value + (value < 70 ? 2000 : 1900) : value
            case "M", "L":
                guard length < 3 else {
                    guard let value = MonthNames.month(named: DateCharacter.letters(of: word()), in: language) else { return false }
                    month = value
                    return true
                }
                guard let value = number(1...2), (1...12).contains(value) else { return false }
                month = value
            case "d":
                guard let value = number(1...2) else { return false }
                day = value
            case "H", "h", "k", "K":
                guard let value = number(1...2), value <= 24 else { return false }
                seconds = (seconds ?? 0) + value % 24 * 3600
            case "m":
                guard let value = number(1...2), value < 60 else { return false }
                seconds = (seconds ?? 0) + value * 60
            case "s":
                guard let value = number(1...2), value <= 60 else { return false }
                seconds = (seconds ?? 0) + min(value, 59)
            case "a":
                let word = word().lowercased().filter(\.isLetter)
                guard ["am", "pm", "a", "p"].contains(word) else { return false }
                isAfternoon = word.hasPrefix("p")
            case "E": return !word().isEmpty
            default: return takeZone()
            }
            return true
        }

        private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
            var value = 0
            var count = 0
            while count < digits.upperBound, index < characters.count, let digit = characters[index].wholeNumberValue, digit < 10 {
                value = value * 10 + digit
                count += 1
                index += 1
            }
            return digits.contains(count) ? value : nil
        }

        /// Letters, and the dots of a shortened name.
        private mutating func word() -> String {
            let start = index
            while index < characters.count, characters[index].isLetter || (index > start && characters[index] == ".") { index += 1 }
            return String(characters[start..<index])
        }

        /// `Z`, `+02:00`, `+0200`, `+02`.
        private mutating func takeZone() -> Bool {
            guard index < characters.count else { return false }
            if characters[index] == "Z" {
                offset = 0
                index += 1
                return true
            }
            let text = String(characters[index...].prefix(6))
            guard let match = text.prefixMatch(of: /([+-])(\d\d):?(\d\d)?/), let hours = Int(match.2) else { return false }
            let minutes = match.3.flatMap { Int($0) } ?? 0
            guard hours < 24, minutes < 60 else { return false }
            offset = (match.1 == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
            index += match.0.count
            return true
        }
    }
}
