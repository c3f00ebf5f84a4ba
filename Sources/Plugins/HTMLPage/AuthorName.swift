/// Names of people out of what pages write in their place: "By Ada Quill and Tomas Field - 30 May".
enum AuthorName {
    /// What stands before a name, in the languages in which we have seen it; in lower case.
    private static let prefixes = [
        "written by", "posted by", "published by", "reported by", "story by", "words by", "article by", "by", "author", "authors",
        "text", "von", "autor", "autorin", "autoren", "erstellt von", "geschrieben von", "ein artikel von", "artikel von",
        "veröffentlicht von", "text von", "par", "auteur", "auteurs", "écrit par", "publié par", "por", "escrito por", "autora",
        "publicado por", "redacción", "di", "a cura di", "autore", "scritto da", "door", "auteur", "av", "tekst", "af",
        "skrevet av", "skrevet af", "kirjoittaja", "autorka", "napisał", "napisała", "przez", "írta", "szerző", "de", "scris de",
        "yazan", "yazar", "haber", "автор", "текст", "από", "του", "της", "מאת", "بقلم", "oleh", "penulis", "bởi", "tác giả", "作者",
        "责编", "記者", "文", "opublikowane przez", "dodał", "publikováno",
    ].sorted { $0.count > $1.count }

    /// Words that end a name: what follows is a date, a place or a job.
    private static let ends = [" | ", " - ", " – ", " — ", " • ", " · ", " / ", " » ", "\n", "(", " on ", " am ", " le ", " im gespräch"]

    private static let joining = [" and ", " und ", " et ", " y ", " e ", " en ", " og ", " och ", " i ", " & ", " и ", " ve "]

    /// - Parameter written: On one line.
    /// - Returns: Names in order, each once; none where it says no name.
    static func names(in written: String) -> [String] {
        var text = withoutPrefix(afterDate(Substring(written)))
        for end in ends {
            if let range = range(of: end, in: text), range.lowerBound > text.startIndex { text = text[..<range.lowerBound] }
        }
        // What begins with a digit is a date.
        if text.first?.isNumber == true { return [] }
        if let digit = text.firstIndex(where: \.isNumber), let blank = text[..<digit].lastIndex(of: " ") { text = text[..<blank] }
        guard !Link.isWeb(String(text)), !text.contains("@"), !text.contains("{") else { return [] }
        var parts = [text]
        for mark in [", ", "; ", "、", ";"] { parts = parts.flatMap { $0.split(separator: mark) } }
        for mark in joining {
            parts = parts.flatMap { part -> [Substring] in
                let pieces = part.split(separator: mark)
                // "Ada and Tomas Field" is two; "Research and Development" is seen as two as well, and harms nobody.
                return pieces.count > 1 && pieces.allSatisfy { $0.first?.isLowercase == false } ? pieces : [part]
            }
        }
        var names: [String] = []
        for part in parts {
            let name = String(withoutPrefix(part).trimmed)
            guard (2...60).contains(name.count), name.contains(where: \.isLetter), name.split(separator: " ").count <= 6,
                !names.contains(name)
            else { continue }
            names.append(name)
        }
        return Array(names.prefix(10))
    }

    /// "Posted on 30 May 2025 by Ada Quill": what follows the last "by".
    private static func afterDate(_ text: Substring) -> Substring {
        for word in [" by ", " von ", " par ", " por ", " door ", " av ", " af "] {
            guard let range = range(of: word, in: text), text[..<range.lowerBound].contains(where: \.isNumber) else { continue }
            return text[range.upperBound...]
        }
        return text
    }

    /// In any letter case.
    private static func range(of words: String, in text: Substring) -> Range<Substring.Index>? {
        if let range = text.firstRange(of: words) { return range }
        return words.contains(" ") ? text.firstRange(of: words.capitalizedWord) : nil
    }

    static func withoutPrefix(_ text: Substring) -> Substring {
        var text = text.trimmed
        for _ in 0..<2 {
            let folded = text.prefix(40).lowercased()
            guard let prefix = prefixes.first(where: { prefix in
                guard folded.hasPrefix(prefix), folded.count > prefix.count else { return false }
                let next = folded[folded.index(folded.startIndex, offsetBy: prefix.count)]
                return next == " " || next == ":" || next == "："
            }) else { break }
            text = text.dropFirst(prefix.count).drop { $0 == " " || $0 == ":" || $0 == "：" }
        }
        return text
    }
}

extension String {
    /// " le " as " Le ".
    fileprivate var capitalizedWord: String {
        var isFirst = true
        return String(map { letter in
            guard letter.isLetter, isFirst else { return letter }
            isFirst = false
            return Character(letter.uppercased())
        })
    }
}

extension Substring {
    /// Without blanks, commas and dashes at its ends.
    fileprivate var trimmed: Substring {
        func isEdge(_ character: Character) -> Bool { character.isWhitespace || ",;:|-–—•·/›".contains(character) }
        var text = drop(while: isEdge)
        while let last = text.last, isEdge(last) { text = text.dropLast() }
        return text
    }
}
