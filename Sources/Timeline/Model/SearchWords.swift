import Foundation

/// The words of a text as a search sees them: without letter case and accents.
///
/// One rule for what is searched and for the search, in memory and in the store's index.
package enum SearchWords {
    /// Stands between two texts of one event, so that no phrase runs over from one into the other. Never a word itself.
    package static let boundary = "¶"

    /// Runs of letters, digits and their marks. Each sign of Chinese and Japanese is a word: no blank parts theirs, and a
    /// search for a word of two is one for a phrase.
    package static func words(in text: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func end() {
            guard !word.isEmpty else { return }
            words.append(String(word))
            word = String.UnicodeScalarView()
        }
        // Letters with two accents (Vietnamese, old Greek) stand in no table of folds: taken apart they need none.
        let isStacked = text.unicodeScalars.contains { (0x1E00...0x1FFF).contains($0.value) }
        for scalar in (isStacked ? text.decomposedStringWithCanonicalMapping : String(text)).unicodeScalars {
            if isIgnored(scalar) { continue }
            guard let folded = LetterFolding.folded(scalar) else { continue }
            if isAlone(folded) {
                end()
                words.append(String(folded))
            } else if isPart(folded) {
                word.append(folded)
            } else {
                end()
            }
        }
        end()
        return words
    }

    /// Soft hyphens and joiners stand inside words.
    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xAD || scalar.value == 0x200C || scalar.value == 0x200D
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
        let properties = scalar.properties
        if properties.isAlphabetic || properties.numericType != nil { return true }
        return properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark
    }

    /// Han, Hiragana, Katakana (https://www.unicode.org/Public/UCD/latest/ucd/Blocks.txt).
    private static func isAlone(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
        default: false
        }
    }
}

extension Event {
    /// What a search looks at: its title and summary and those of its reports, word by word, with a boundary between texts.
    package var searchedWords: [String] {
        Self.searchedWords(in: [title, summary] + reports.flatMap { [$0.title, $0.summary] })
    }

    /// - Parameter texts: One that is there twice counts once: an event is called as one of its reports is.
    package static func searchedWords(in texts: [String?]) -> [String] {
        var known: Set<String> = []
        var words: [String] = []
        for case let text? in texts where known.insert(text).inserted {
            if !words.isEmpty { words.append(SearchWords.boundary) }
            words += SearchWords.words(in: text)
        }
        return words
    }
}
