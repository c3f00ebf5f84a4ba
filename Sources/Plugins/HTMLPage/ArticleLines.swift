/// The main text as lines for the prose stage: a paragraph, heading or list item each.
///
/// Quotations stand in quotation marks; a post that is embedded is one line, and the line of its signature
/// ("— Name (@handle) May 30, 2025") follows. What is no sentence of the article goes: its title and byline above the text,
/// notes of advertisements, picture credits, links to other items, and headings with nothing under them.
struct ArticleLines {
    private let outline: PageOutline
    private var lines: [(text: String, isHeading: Bool)] = []
    private var quote: [String] = []
    private var quoteContainer = -1

    /// - Parameters:
    ///   - heading: The block of the article's title.
    ///   - skipped: Blocks that say when and by whom it was written.
    static func lines(of text: MainText, in outline: PageOutline, heading: Int?, skipped: Set<Int>) -> [String] {
        var lines = ArticleLines(outline: outline)
        // A heading below the first paragraph is not that of the article.
        let firstParagraph = text.blocks.first { outline.blocks[$0].text.utf8.count >= 80 && outline.blocks[$0].kind == .text } ?? .max
        for index in text.blocks where !skipped.contains(index) {
            let block = outline.blocks[index]
            if let heading, heading < firstParagraph, index <= heading { continue }
            lines.add(block)
        }
        lines.endQuote()
        return lines.finished()
    }

    private init(outline: PageOutline) {
        self.outline = outline
    }

    private mutating func add(_ block: PageOutline.Block) {
        if block.kind == .quote {
            let container = outline.ancestors(of: block.container).first { outline.containers[$0].own.contains(.quote) } ?? -1
            if container != quoteContainer { endQuote() }
            quoteContainer = container
            quote.append(block.text)
            return
        }
        endQuote()
        guard !ArticleNoise.isOne(block.text, isLinked: block.linkShare > 0.3) else { return }
        if case .heading = block.kind { lines.append((block.text, true)) } else { lines.append((block.text, false)) }
    }

    private mutating func endQuote() {
        guard !quote.isEmpty else { return }
        if let last = quote.last, quote.count > 1, Self.isSignature(last) {
            lines.append((quote.dropLast().joined(separator: " "), false))
            lines.append((last, false))
        } else {
            // A quotation that the text has as well is one that was pulled out of it to be seen.
            let written = quote.joined(separator: " ")
            if !lines.contains(where: { $0.text.contains(written) }) {
                for line in quote { lines.append((Self.quoted(line), false)) }
            }
        }
        quote = []
        quoteContainer = -1
    }

    /// "— Name (@handle) May 30, 2025"
    private static func isSignature(_ line: String) -> Bool {
        guard let first = line.first, "—–-".contains(first), line.utf8.count < 200 else { return false }
        return line.contains("(@")
    }

    private static func quoted(_ text: String) -> String {
        guard let first = text.first, let last = text.last, !"\"“„«»‘'".contains(first), !"—–".contains(first), !"”\"»«’".contains(last) else {
            return text
        }
        return "“\(text)”"
    }

    private func finished() -> [String] {
        var kept: [String] = []
        for (index, line) in lines.enumerated() {
            let next = index + 1 < lines.count ? lines[index + 1] : nil
            if line.isHeading, next.map(\.isHeading) ?? true { continue }
            if line.text == kept.last { continue }
            kept.append(line.text)
        }
        return kept
    }
}
