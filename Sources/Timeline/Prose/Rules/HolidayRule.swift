/// "Thanksgiving", "Christmas Day 2024", "last Labor Day".
enum HolidayRule {
    static func match(_ passage: Passage, _ index: Int) -> Match? {
        var start = index
        var shift: YearSense = .bare
        if passage[index].has(.last) { (start, shift) = (index + 1, .relative(-1)) }
        if passage[index].has(.this) { (start, shift) = (index + 1, .relative(0)) }
        if passage[index].has(.next) { (start, shift) = (index + 1, .relative(1)) }
        guard passage[start].meaning.beginsHoliday, passage[start].isCapitalised else { return nil }
        for holiday in passage.language.holidays where stands(holiday, in: passage, at: start) {
            let end = start + holiday.name.count
            if case .bare = shift, let (year, next) = passage.yearAfter(end), !passage[end].has(.in) {
                return Match(index..<next, .holiday(holiday, of: year))
            }
            return Match(index..<end, .holiday(holiday, of: shift))
        }
        return nil
    }

    private static func stands(_ holiday: Holiday, in passage: Passage, at index: Int) -> Bool {
        for (offset, word) in holiday.name.enumerated() where passage[index + offset].word != word { return false }
        return true
    }
}
