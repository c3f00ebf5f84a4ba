/// Text to words: letters folded, forms of a word brought together, a number one word.
///
/// One reader serves many texts: what a word means is asked once, and its buffers are used again.
struct WordReader {
    private var reading = Reading()
    private var utf8: [UInt8] = []

    /// The words of a text in its order, stop words included.
    ///
    /// - Parameters:
    ///   - limit: Characters (Unicode scalars) to read; the rest is ignored, so that a huge title costs no more.
    ///   - words: Gets the words; what it has is thrown away.
    mutating func read(_ text: String, limit: Int, into words: inout [Word]) {
        utf8.removeAll(keepingCapacity: true)
        // A scalar has at most four bytes. A slice is copied byte by byte, which takes longer.
        if text.utf8.count <= limit * 4 {
            utf8.append(contentsOf: text.utf8)
        } else {
            utf8.append(contentsOf: text.utf8.prefix(limit * 4))
        }
        reading.begin(&words)
        var offset = 0
        var count = 0
        while offset < utf8.count, count < limit {
            count += 1
            let byte = utf8[offset]
            if byte < 0x80 {
                reading.take(ascii: byte, at: offset)
                offset += 1
            } else {
                let (scalar, width) = scalar(at: offset)
                reading.take(scalar, at: offset, width: width)
                offset += width
            }
        }
        reading.finish(&words)
    }

    /// - Parameter offset: Of a first byte from 0x80.
    private func scalar(at offset: Int) -> (Unicode.Scalar, width: Int) {
        let byte = utf8[offset]
        let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        var value = UInt32(byte & 0x7F >> width)
        // Where the text is cut, its limit has been reached before.
        for next in utf8[offset...].dropFirst().prefix(width - 1) { value = value << 6 | UInt32(next & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
    }

    /// As `read`, for one text.
    static func words(of text: String, limit: Int) -> [Word] {
        var reader = WordReader()
        var words: [Word] = []
        reader.read(text, limit: limit, into: &words)
        return words
    }

    /// The words of a text as they are written, by key; the first one where several have the same key.
    static func shown(_ text: String, limit: Int) -> [(key: UInt64, text: String)] {
        let utf8 = Array(text.utf8.prefix(limit * 4))
        return words(of: text, limit: limit).compactMap { word in
            guard word.place.upperBound <= utf8.count else { return nil }
            return (word.key, String(decoding: utf8[word.place], as: UTF8.self))
        }
    }
}

/// The state of reading one text.
private struct Reading {
    private var meanings = WordMeanings()
    private var words: [Word] = []
    private var letters: [UInt32] = []
    private var start = 0
    private var end = 0
    private var capital = false
    private var number = false
    /// A `.` or `,` between digits, kept until the next character is seen.
    private var pending: UInt32?
    /// The last word that is no stop word, where `NewsLexicon` has a name of two words that begins with it.
    private var nameBegin: (index: Int, stem: UInt64)?
    private var previousIdeograph: (value: UInt32, start: Int)?
    /// Words before the last separator.
    private var wordsBeforeSeparator: Int?
    private var spacesAndDashes: UInt8 = 0

    /// No word needs more letters: the stem is six long, and a number of forty digits is told by its first.
    private static let longest = 40

    /// - Parameter words: Lends its room until `finish`.
    mutating func begin(_ words: inout [Word]) {
        swap(&words, &self.words)
        self.words.removeAll(keepingCapacity: true)
        nameBegin = nil
        wordsBeforeSeparator = nil
        spacesAndDashes = 0
    }

    mutating func take(ascii byte: UInt8, at offset: Int) {
        let lower = byte | 0x20
        // Most of most texts: a letter inside a word, before which nothing waits.
        if !letters.isEmpty, pending == nil, lower >= 0x61, lower <= 0x7A {
            if letters.count < Self.longest { letters.append(UInt32(lower)) }
            end = offset + 1
        } else {
            take(Unicode.Scalar(byte), at: offset, width: 1)
        }
    }

    mutating func take(_ scalar: Unicode.Scalar, at offset: Int, width: Int) {
        let kind = WordLetter.kind(scalar)
        switch kind {
        case .letter, .digit:
            noteSeparator()
            endIdeographs()
            let isDigit = kind == .digit
            if let mark = pending {
                pending = nil
                if isDigit {
                    if mark == 0x2E { letters.append(mark) }
                } else {
                    endWord()
                }
            }
            guard let folded = WordLetter.folded(scalar) else { return }
            if letters.isEmpty {
                start = offset
                capital = folded != scalar.value && !isDigit
            }
            if isDigit { number = true }
            if letters.count < Self.longest { letters.append(folded) }
            end = offset + width
        case .mark:
            if !letters.isEmpty { end = offset + width }
        case .ideograph:
            noteSeparator()
            endWord()
            if let (previous, from) = previousIdeograph {
                words.append(pair(previous, scalar.value, from..<offset + width))
            }
            previousIdeograph = (scalar.value, offset)
        case .other:
            endIdeographs()
            let value = scalar.value
            if pending == nil, number, !letters.isEmpty, value == 0x2E || value == 0x2C {
                pending = value
                return
            }
            // U.S. and U.N. are one word each.
            if value == 0x2E, letters.count == 1, capital, !number { return }
            if value == 0x2E, letters.count > 1, end == offset, capital, isInitials(at: offset) { return }
            endWord()
            watch(value)
        }
    }

    /// After `U.S`, whose second letter has just been read.
    private func isInitials(at offset: Int) -> Bool {
        !number && offset - start == letters.count * 2 - 1
    }

    /// Watches for ` - `, ` | ` and the like.
    private mutating func watch(_ value: UInt32) {
        switch value {
        case 0x20, 0xA0: spacesAndDashes = spacesAndDashes == 2 ? 3 : 1
        case 0x2D, 0x2013, 0x2014, 0x7C, 0xB7, 0x2022: spacesAndDashes = spacesAndDashes == 1 ? 2 : 0
        case 0x3A where spacesAndDashes == 1 || spacesAndDashes == 2: spacesAndDashes = 2
        default: spacesAndDashes = 0
        }
    }

    private mutating func noteSeparator() {
        if spacesAndDashes == 3 { wordsBeforeSeparator = words.count }
        spacesAndDashes = 0
    }

    private mutating func endWord() {
        pending = nil
        defer {
            letters.removeAll(keepingCapacity: true)
            capital = false
            number = false
        }
        guard !letters.isEmpty else { return }
        let place = start..<end
        if number {
            words.append(
                Word(key: Stem.key(letters[...], tag: 1), place: place, capital: false, number: true, stop: false))
            return
        }
        let meaning = meanings.meaning(of: letters)
        let single = letters.count == 1 && !(capital && letters[0] != 0x61 && letters[0] != 0x69)
        let stop = single || meaning.stop
        if !stop, let (index, first) = nameBegin {
            nameBegin = nil
            if words.count - index <= 2, words[(index + 1)...].allSatisfy(\.stop),
                let key = NewsLexicon.name(of: first, meaning.stem)
            {
                let begin = words[index]
                words.removeSubrange(index...)
                words.append(
                    Word(
                        key: key, place: begin.place.lowerBound..<end, capital: begin.capital, number: false, stop: false))
                return
            }
        }
        let entry = stop ? nil : meaning.entry
        if entry?.beginsName == true { nameBegin = (words.count, meaning.stem) }
        words.append(
            Word(
                key: entry?.key ?? meaning.stem, place: place, capital: capital, number: false, stop: stop, act: entry?.act))
    }

    private mutating func endIdeographs() {
        guard let (value, from) = previousIdeograph else { return }
        previousIdeograph = nil
        // A lone ideograph, or the last of a run, which its pair has already.
        if words.last?.place.upperBound ?? 0 <= from {
            words.append(pair(value, 0, from..<from + 3))
        }
    }

    private func pair(_ one: UInt32, _ other: UInt32, _ place: Range<Int>) -> Word {
        let key = Stem.key([one, other][...], tag: 3)
        let concept = NewsLexicon.entry(ofStem: key)?.key ?? key
        return Word(key: concept, place: place, capital: false, number: false, stop: false)
    }

    /// - Parameter words: Gets the words.
    mutating func finish(_ words: inout [Word]) {
        endWord()
        endIdeographs()
        markPublisher()
        swap(&words, &self.words)
    }

    private mutating func markPublisher() {
        guard let before = wordsBeforeSeparator else { return }
        let after = words.count - before
        // "M 5.1 - 28 km NE of a town" has too little before the dash for the rest to be a publisher's name.
        guard after > 0, after <= 5, before >= 3, after < before else { return }
        for index in before..<words.count where !words[index].number { words[index].suffix = true }
    }
}
