/// What hangs on the last date that a German text names: "im selben Jahr", "am nächsten Tag", "tags darauf", "Vorjahr".
enum GermanAnaphoraRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        let token = passage[index]
        if let sense = passage.language.wholeWords[token.word] { return Match(index..<index + 1, sense) }
        if let unit = unit(passage, index) {
            // "am Wochenende"; "des Wochenendes" and "Wochenende" in a title are any.
            if unit == .weekend {
                return passage[index - 1].has(.on) || passage[index - 1].has(.the)
                    ? Match(index..<index + 1, .latestWeekend) : nil
            }
            let after = passage[index + 1]
            guard after.has(.earlier) || after.has(.later), passage[index + 2].word != "als" else { return nil }
            return Match(index..<index + 2, .anaphoric(unit, by: after.has(.later) ? 1 : -1))
        }
        guard let unit = unit(passage, index + 1), let count = count(token, unit) else { return nil }
        return Match(index..<index + 2, .anaphoric(unit, by: count))
    }

    private static func count(_ token: Token, _ unit: CalendarUnit) -> Int? {
        if token.has(.same) { return 0 }
        if token.has(.following) { return 1 }
        if token.has(.previous) { return -1 }
        // "am nächsten Tag" follows the text, "im nächsten Jahr" the day of publication: see `RelativeUnitRule`.
        return unit == .day && token.has(.next) ? 1 : nil
    }

    private static func unit(_ passage: Passage, _ index: Int) -> CalendarUnit? {
        let meaning = passage[index].meaning
        guard let unit = meaning.unit, unit > .hour, unit != .half, unit != .quarter, !meaning.isPlural else { return nil }
        return unit
    }
}
