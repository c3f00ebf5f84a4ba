/// HTML source to plain text, without building a tree: for titles and summaries of feeds. Text that was encoded twice is
/// read as it was meant, but for what is folded only, such as ids.
enum HTMLText {
    /// Text on one line: tags gone, references read, blanks folded.
    ///
    /// Only what is a tag of HTML goes: `a < b` and `List<T>` stay.
    static func line(_ html: String) -> String { line(Array(html.utf8)) }

    static func line(_ html: [UInt8]) -> String {
        TextFolder.fold(
            DoubleEncoding.undone(html) ?? html, readsMarkup: true, atTags: UInt8(ascii: " "), atLineEnds: UInt8(ascii: " "))
    }

    /// Text with a newline between paragraphs, headings, list items and lines; blanks folded, no empty lines.
    static func paragraphs(_ html: String) -> String { paragraphs(Array(html.utf8)) }

    static func paragraphs(_ html: [UInt8]) -> String {
        // A line of the source is not one of the text.
        TextFolder.fold(
            DoubleEncoding.undone(html) ?? html, readsMarkup: true, atTags: UInt8(ascii: "\n"), atLineEnds: UInt8(ascii: " "))
    }

    /// One blank wherever there are blanks, and none at the ends.
    static func folded(_ text: String) -> String { folded(Array(text.utf8)) }

    static func folded(_ text: [UInt8]) -> String {
        TextFolder.fold(text, readsMarkup: false, atTags: UInt8(ascii: " "), atLineEnds: UInt8(ascii: " "))
    }

    /// Plain text with its lines; blanks folded, no empty lines.
    static func lines(_ text: [UInt8]) -> String {
        TextFolder.fold(
            DoubleEncoding.undone(text) ?? text, readsMarkup: false, atTags: UInt8(ascii: "\n"), atLineEnds: UInt8(ascii: "\n"))
    }

    /// Whether text that should be plain by its format's standard has markup or references of HTML in it, as many feeds
    /// write it.
    static func isLikely(_ text: [UInt8]) -> Bool {
        let bytes = text.span
        return text.indices.contains { text[$0] == UInt8(ascii: "&") || bytes.has("</", at: $0) }
    }
}
