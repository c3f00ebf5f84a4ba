/// Cuts from a page what libxml2's HTML parser takes quadratic time on, or stops at.
///
/// Follows the open elements roughly as libxml2 does: implied ends, and end tags that don't reach out of a table. Where it
/// errs, some start tags more or fewer are left out of a page that no browser shows well either.
struct HTMLGuard {
    /// A page of the web has no tag with more attributes, and the parser compares each with each.
    static let maximalAttributes = 128
    /// The parser stops for good behind 256 open elements, some of which it opens itself.
    static let maximalDepth = 200
    /// An article's page has some thousand; what follows on a page with more is text without tags.
    static let maximalElements = 200_000
    /// Of `maximalDepth`, so many are for elements that break lines: bold text without an end must not make paragraphs vanish.
    private static let depthForBlocks = 60
    /// Tags shorter than this can't hold too many attributes.
    private static let harmlessTagLength = 512

    private let page: [UInt8]
    private var output: [UInt8] = []
    /// How much of the page is in the output, or left out.
    private var copied = 0
    /// Outermost first.
    private var open: [(key: TagKey, rank: Int)] = []
    private var dropped = DroppedTags()
    private var elements = 0

    private init(_ page: [UInt8]) {
        self.page = page
    }

    /// The same page: overlong tags cut after `maximalAttributes`, tags deeper than `maximalDepth` left out, and NUL bytes,
    /// which end the parse, as blanks.
    static func guarded(_ page: [UInt8]) -> [UInt8] {
        var pageGuard = HTMLGuard(page.contains(0) ? page.map { $0 == 0 ? UInt8(ascii: " ") : $0 } : page)
        return pageGuard.run()
    }

    private mutating func run() -> [UInt8] {
        var position = 0
        while let start = page[position...].firstIndex(of: UInt8(ascii: "<")), start + 1 < page.count {
            switch page[start + 1] {
            case UInt8(ascii: "!") where page[start...].starts(with: "<!--".utf8): position = end(of: "-->", from: start + 4)
            case UInt8(ascii: "/"): position = endTag(at: start)
            case let byte where byte.isASCIILetter: position = startTag(at: start)
            default: position = start + 1
            }
        }
        return copied == 0 ? page : output + page[copied...]
    }

    private mutating func leaveOut(_ range: Range<Int>) {
        output += page[copied..<range.lowerBound]
        copied = range.upperBound
    }

    private mutating func startTag(at start: Int) -> Int {
        guard case .closed(let end) = TagEnd.find(in: page.span, from: start + 1, isMending: false) else { return page.count }
        let name = page[(start + 1)..<end].prefix { !$0.isBlank && $0 != UInt8(ascii: "/") }
        let key = TagKey(name)
        elements += 1
        if elements > Self.maximalElements, HTMLNesting.rawText[key] == nil {
            if !HTMLNesting.isVoid(key) { dropped.add(key) }
            leaveOut(start..<(end + 1))
            return end + 1
        }
        if HTMLNesting.isVoid(key) || page[end - 1] == UInt8(ascii: "/") {
            cutAttributes(from: name.endIndex, to: end)
            return end + 1
        }
        if let hidden = HTMLNesting.rawText[key] {
            cutAttributes(from: name.endIndex, to: end)
            return self.end(of: hidden, from: end)
        }
        while let innermost = open.last, HTMLNesting.ends(innermost.key, atStartOf: key) { open.removeLast() }
        if open.count >= Self.maximalDepth - (HTMLNesting.isBlock(key) ? 0 : Self.depthForBlocks) {
            dropped.add(key)
            leaveOut(start..<(end + 1))
        } else {
            open.append((key, HTMLNesting.rank(of: key)))
            cutAttributes(from: name.endIndex, to: end)
        }
        return end + 1
    }

    private mutating func endTag(at start: Int) -> Int {
        let name = page[(start + 2)...].prefix { !$0.isBlank && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<") }
        let end = page[name.endIndex...].firstIndex(of: UInt8(ascii: ">")) ?? page.count - 1
        let key = TagKey(name)
        if dropped.end(key) {
            leaveOut(start..<(end + 1))
            return end + 1
        }
        let rank = HTMLNesting.rank(of: key)
        for index in open.indices.reversed() {
            if open[index].key == key {
                open.removeSubrange(index...)
                dropped.removeAll()
                break
            }
            if open[index].rank > rank { break }
        }
        return end + 1
    }

    private mutating func cutAttributes(from start: Int, to end: Int) {
        guard end - start > Self.harmlessTagLength else { return }
        var position = start
        var quote: UInt8 = 0
        var last: UInt8 = 0
        var attributes = 0
        while position < end {
            let byte = page[position]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), last == UInt8(ascii: "=") {
                quote = byte
            } else if byte.isBlank || byte == UInt8(ascii: "/"), !page[position + 1].isBlank {
                attributes += 1
                if attributes > Self.maximalAttributes {
                    leaveOut(position..<end)
                    return
                }
            }
            if !byte.isBlank { last = byte }
            position += 1
        }
    }

    /// Where this begins, in any letter case; the page's end where it does not.
    private func end(of word: String, from start: Int) -> Int {
        page[min(start, page.count)...].firstIndex(ofIgnoringCase: word) ?? page.count
    }
}
