/// "last summer", "the summer of 2012", "spring 1996", "this fall".
enum SeasonRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        if let season = token.meaning.season {
            guard let (year, next) = passage.yearAfter(index + 1) else {
                // A bare season needs a word that makes it a time; "fall" and "spring" are verbs too.
                guard isLicensed(passage[index - 1]), !passage.language.ambiguousNames.contains(token.word)
                else { return nil }
                return passage[index + 1].shape == .word && !passage.language.joinsCompounds
                    ? nil : Match(index..<index + 1, .season(season, of: .bare))
            }
            guard !passage[index + 1].has(.in) else { return nil }
            return Match(index..<next, .season(season, of: year))
        }
        var year: YearSense
        var next = index + 1
        if token.has(.last) {
            year = .relative(-1)
        } else if token.has(.this) {
            year = .relative(0)
        } else if token.has(.next) {
            year = .relative(1)
        } else if token.has(.the) {
            year = .bare
        } else {
            return nil
        }
        if token.has(.this), passage[next].has(.past) || passage[next].has(.coming) { next += 1 }
        guard let season = passage[next].meaning.season else { return nil }
        if token.has(.the) {
            guard let (named, end) = passage.yearAfter(next + 1) else {
                guard isLicensed(passage[index - 1]) || passage[index - 1].has(.during),
                    passage[next + 1].shape != .word || passage.language.joinsCompounds || !passage[next + 1].meaning.isEmpty
                else { return nil }
                return passage[next + 1].has(.of) ? nil : Match(index..<next + 1, .season(season, of: .bare))
            }
            year = named
            return Match(index..<end, .season(season, of: year))
        }
        return Match(index..<next + 1, .season(season, of: year))
    }

    private static func isLicensed(_ token: Token) -> Bool {
        token.has(.in) || token.has(.since) || token.has(.by) || token.has(.early) || token.has(.late) || token.word == "into"
    }
}
