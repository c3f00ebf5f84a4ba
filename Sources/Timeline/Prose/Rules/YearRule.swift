/// Years in digits or words, where something says that they are years: "in 2019", "the 2010 raid", "(1989)", "nineteen ninety-six".
enum YearRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        if passage[index].meaning.unit == .year, !passage[index].meaning.isPlural {
            // "by year-end", "by year's end"
            var next = passage.skippingHyphen(index + 1)
            if passage[next].isSymbol("'"), passage[next + 1].word == "s" { next += 2 }
            return passage[next].has(.end) ? Match(index..<next + 1, .yearEnd(.bare)) : nil
        }
        if passage[index].has(.the), passage[index + 1].meaning.unit == .year, !passage[index + 1].meaning.isPlural {
            if let year = passage.year(at: index + 2) { return match(index..<index + 3, year) }
            if let (year, next) = passage.spelledYear(at: index + 2) { return match(index..<next, year) }
            return nil
        }
        if let year = passage.year(at: index) {
            guard isLicensed(passage, index) else { return nil }
            return match(index..<index + 1, year)
        }
        if passage[index].isSymbol("'"), passage[index + 1].isAttached, passage[index + 1].range.count == 2,
            let year = passage[index + 1].number,
            passage[index - 1].has(.in) || passage[index - 1].has(.since) || passage[index - 1].meaning.season != nil,
            !passage[index + 2].isAttached || passage[index + 2].shape == .symbol
        {
            return match(index..<index + 2, year < 50 ? 2000 + year : 1900 + year)
        }
        if let (year, next) = passage.spelledYear(at: index), (1700...2100).contains(year), passage[next].meaning.unit == nil,
            passage[index - 1].has(.in) || passage[index - 1].has(.since) || passage[index - 1].has(.of)
                || year > 1900 && year < 2000
        {
            return match(index..<next, year)
        }
        return nil
    }

    static func match(_ tokens: Range<Int>, _ year: Int) -> Match? {
        CalendarSpan.year(year).map { Match(tokens, .span($0)) }
    }

    private static func isLicensed(_ passage: Passage, _ index: Int) -> Bool {
        let before = passage[index - 1]
        let after = passage[index + 1]
        guard let year = passage[index].number else { return false }
        if after.meaning.unit != nil || after.isSymbol("%") || after.meaning.cardinal != nil { return false }
        if passage[index].isAttached, before.isSymbol("$") || before.isSymbol("#") { return false }
        let isUsual = (1800...2060).contains(year)
        if before.isSymbol("("), after.isSymbol(")") || after.isDash || after.isSymbol(",") { return isUsual }
        if after.isSymbol(")"), isUsual, before.isSymbol(",") || before.isDash || before.shape == .word { return true }
        if before.has(.licensesYear) || before.meaning.season != nil {
            // "of 1500 people", "to 2000 soldiers", "than 1200 dead": a count goes on with a noun.
            let goesOn = after.shape == .word && after.meaning.roles.isEmpty && !after.isCapitalised && !after.isAttached
            let isWeak =
                !(before.has(.in) || before.has(.since) || before.meaning.unit != nil || before.has(.during)
                || before.has(.fiscal))
            return goesOn && isWeak
                ? isUsual && !looksPlural(after) && !before.has(.approximately) && !before.has(.to) && before.word != "than"
                : isUsual || before.has(.in) || before.has(.since)
        }
        if before.has(.the) || before.has(.a) || before.word == "s" || before.has(.possessive) || before.has(.that) {
            return isUsual && after.shape == .word && !after.has(.and)
                && !(looksPlural(after) && !after.isCapitalised && year % 100 == 0)
        }
        if before.isHyphen,
            passage[index - 2].has(.prefix) || passage[index - 2].has(.mid) || passage[index - 2].has(.early)
                || passage[index - 2].has(.late)
        {
            return isUsual
        }
        if before.isDash, passage[index].isAttached, before.isAttached, passage.year(at: index - 2) != nil { return isUsual }
        // "his unsuccessful 1996 campaign"
        let owner = passage[index - 2]
        if before.shape == .word, !before.isCapitalised, before.meaning.isEmpty,
            owner.has(.the) || owner.has(.possessive) || owner.word == "s"
        {
            return isUsual && after.shape == .word && !looksPlural(after) && after.meaning.isEmpty
                && !passage.language.isPast(before)
        }
        // A year list: "1987, 1988 and 1989".
        if before.isSymbol(","), passage.year(at: index - 2) != nil { return isUsual }
        if after.isSymbol("'"), passage[index + 2].word == "s" { return isUsual }
        if before.shape == .lineBreak || before.isSentenceEnd {
            return isUsual && (after.isSymbol(":") || after.isSymbol("-") || after.isDash)
        }
        return isUsual && (1900...2060).contains(year) && before.shape == .symbol && before.word == ","
            && (after.isSymbol(",") || after.isSymbol("."))
    }

    private static func looksPlural(_ token: Token) -> Bool {
        (token.word.hasSuffix("s") && !token.word.hasSuffix("ss") && token.word.count > 3) || token.word == "people"
            || token.word == "men" || token.word == "women"
    }
}
