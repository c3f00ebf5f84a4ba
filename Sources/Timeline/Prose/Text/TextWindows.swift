/// A stretch of a text that is read at once.
struct TextWindow: Sendable {
    let scalars: [Unicode.Scalar]
    /// Code points of the text before it.
    let offset: Int
    /// Nothing stands between the text before it and its first code point: it was cut inside a word without blanks.
    let isAttached: Bool
}

/// Cuts a text into windows, so that the memory for tokens does not grow with the text.
///
/// A window ends, in this order of preference, after an empty line, after a line, after a sentence, after a blank, else
/// where it is full. An ordinary article is one window.
struct TextWindows: Sequence, IteratorProtocol {
    /// Code points. Our own choice: a few MB of tokens at worst.
    static let longest = 32_768

    private var rest: String.UnicodeScalarView.Iterator
    private var buffer: [Unicode.Scalar] = []
    private var offset = 0
    private var isAttached = false

    init(_ text: String) {
        rest = text.unicodeScalars.makeIterator()
    }

    mutating func next() -> TextWindow? {
        buffer.reserveCapacity(Self.longest)
        while buffer.count < Self.longest, let scalar = rest.next() { buffer.append(scalar) }
        guard !buffer.isEmpty else { return nil }
        guard buffer.count == Self.longest else { return take(buffer.count, isCutInWord: false) }
        guard let cut = end() else { return take(buffer.count, isCutInWord: buffer.last.map { !Tokenizer.isBlank($0) } ?? false) }
        return take(cut, isCutInWord: false)
    }

    private mutating func take(_ count: Int, isCutInWord: Bool) -> TextWindow {
        let window = TextWindow(scalars: Array(buffer[..<count]), offset: offset, isAttached: isAttached)
        buffer.removeFirst(count)
        offset += count
        isAttached = isCutInWord
        // The rest of a word or number of thousands of letters: read by itself it could look like a year.
        if isCutInWord, let last = window.scalars.last, Self.isWord(last) {
            while let scalar = rest.next() {
                guard Self.isWord(scalar) else {
                    buffer.append(scalar)
                    break
                }
                offset += 1
            }
        }
        return window
    }

    /// The best place to cut in the second half of the buffer; `nil` where it has no blank.
    private func end() -> Int? {
        var best: (rank: Int, index: Int)?
        for index in (buffer.count / 2..<buffer.count).reversed() {
            let rank = rank(ofCutAt: index)
            if rank > best?.rank ?? 0 { best = (rank, index) }
            if rank == 4 { break }
        }
        return best?.index
    }

    private func rank(ofCutAt index: Int) -> Int {
        let (before, after) = (buffer[index - 1], buffer[index])
        // A blank goes with what stands before it.
        guard Tokenizer.isBlank(before), !Tokenizer.isBlank(after) else { return 0 }
        var start = index - 1
        var lines = 0
        while start > buffer.count / 4, Tokenizer.isBlank(buffer[start]) {
            if buffer[start] == "\n" { lines += 1 }
            start -= 1
        }
        // "— Name (@handle) May 30, 2025" dates the line above it.
        if lines > 0, after == "—" || after == "–" || after == "-" { return 1 }
        if lines > 1 { return 4 }
        let goesOn = after.properties.isLowercase || Tokenizer.isDigit(after)
        if goesOn { return 1 }
        return lines == 1 ? 3 : [".", "!", "?"].contains(buffer[start]) ? 2 : 1
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        Tokenizer.isDigit(scalar) || Tokenizer.isLetter(scalar)
    }
}
