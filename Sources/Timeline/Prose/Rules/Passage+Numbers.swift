/// Numbers and years as a text writes them.
extension Passage {
    /// A count in digits or words: `12`, "twenty-five", "a couple of", "several".
    ///
    /// - Returns: The value, `nil` where the text gives none or it is beyond a million, and the index of the token after it.
    func cardinal(at index: Int) -> (value: Int?, next: Int)? {
        let token = self[index]
        if token.shape == .digits {
            guard var value = token.number else { return nil }
            var next = index + 1
            while self[next].isSymbol(","), self[next].isAttached, self[next + 1].isAttached, self[next + 1].range.count == 3,
                let group = self[next + 1].number, value < 1_000_000
            {
                value = value * 1000 + group
                next += 2
            }
            if self[next].isSymbol("."), self[next].isAttached, self[next + 1].isAttached, self[next + 1].shape == .digits {
                return (nil, next + 2)
            }
            return (value <= 1_000_000 ? value : nil, next)
        }
        if token.has(.a), self[index + 1].has(.vagueNumber) {
            return (nil, self[index + 2].has(.of) ? index + 3 : index + 2)
        }
        if token.has(.vagueNumber), token.meaning.cardinal == nil {
            return (nil, self[index + 1].has(.of) && token.word == "couple" ? index + 2 : index + 1)
        }
        return spelled(at: index)
    }

    private func spelled(at index: Int) -> (value: Int?, next: Int)? {
        var next = index
        if self[next].has(.a), let multiple = self[next + 1].meaning.cardinal, multiple >= 12, multiple != 20 { next += 1 }
        guard let first = self[next].meaning.cardinal else { return nil }
        var total = first
        next += 1
        while total < 1_000_000 {
            let after = skippingHyphen(next)
            guard let more = self[after].meaning.cardinal else { break }
            if more == 100 || more == 1000 || more == 12 && total < 12 {
                total *= more
            } else if total % 10 == 0, more < 10 || (total % 100 == 0 && more < 100), more > 0 {
                total += more
            } else {
                break
            }
            next = after + 1
        }
        return (total, next)
    }

    /// A day of the month: `30`, `30th`.
    func dayOfMonth(at index: Int) -> (day: Int, next: Int)? {
        let token = self[index]
        guard token.shape == .digits, token.range.count <= 2, let day = token.number, (1...31).contains(day) else { return nil }
        if hasOrdinalSuffix(index) { return (day, index + 2) }
        if self[index + 1].shape == .word, self[index + 1].isAttached { return nil }
        // "May 2.5", "May 30,000", "Aug. 10:30" count something else.
        if self[index + 1].isAttached, self[index + 2].isAttached, self[index + 2].shape == .digits,
            [".", ",", ":", "%"].contains(self[index + 1].word)
        {
            return nil
        }
        if self[index + 1].isSymbol("%") { return nil }
        return (day, index + 1)
    }

    func hasOrdinalSuffix(_ index: Int) -> Bool {
        self[index + 1].isAttached && language.ordinalEndings.contains(self[index + 1].word)
    }

    /// "third", `3rd`.
    func ordinal(at index: Int) -> (value: Int, next: Int)? {
        if let value = self[index].meaning.ordinal { return (value, index + 1) }
        let ones = skippingHyphen(index + 1)
        if let tens = self[index].meaning.cardinal, tens >= 20, tens < 100, tens % 10 == 0, self[index].shape == .word,
            let value = self[ones].meaning.ordinal, value < 10
        {
            return (tens + value, ones + 1)
        }
        if let value = self[index].number, hasOrdinalSuffix(index) { return (value, index + 2) }
        return nil
    }

    /// Four digits that can be a year and are not part of a longer number.
    func year(at index: Int) -> Int? {
        let token = self[index]
        guard token.shape == .digits, token.range.count == 4, let year = token.number, (1000...2199).contains(year) else {
            return nil
        }
        let next = self[index + 1]
        if next.isAttached {
            if next.shape == .word { return nil }
            if self[index + 2].isAttached, self[index + 2].shape == .digits, [".", ",", ":"].contains(next.word) { return nil }
            if next.isSymbol("%") { return nil }
        }
        let before = self[index - 1]
        if token.isAttached, !before.isDash, !["(", "[", "'", "\"", "“", "‘", "/", ","].contains(before.word) { return nil }
        if token.isAttached, before.word == ",", self[index - 2].shape == .digits, before.isAttached { return nil }
        return year
    }

    /// Not used up by "May 2.5" or "June 1,000": digits after a month that are neither its day nor its year.
    func isYearAfterComma(_ index: Int) -> Bool {
        self[index].isSymbol(",") && year(at: index + 1) != nil
    }

    /// "nineteen ninety-six", "two thousand".
    func spelledYear(at index: Int) -> (year: Int, next: Int)? {
        guard let first = self[index].meaning.cardinal else { return nil }
        if first == 2, self[index + 1].meaning.cardinal == 1000 {
            if self[index + 2].has(.and), let few = self[index + 3].meaning.cardinal, few < 20, few > 0 {
                return (2000 + few, index + 4)
            }
            if let few = self[index + 2].meaning.cardinal, few < 20, few > 0 { return (2000 + few, index + 3) }
            return (2000, index + 2)
        }
        guard (17...20).contains(first), let tens = self[index + 1].meaning.cardinal, tens >= 10, tens < 100 else { return nil }
        guard tens >= 20 else { return (first * 100 + tens, index + 2) }
        let last = skippingHyphen(index + 2)
        if let few = self[last].meaning.cardinal, few < 10, few > 0 { return (first * 100 + tens + few, last + 1) }
        return (first * 100 + tens, index + 2)
    }

    /// "of 1989", "last year", "1989" after a quarter, a season or a holiday.
    func yearAfter(_ index: Int) -> (YearSense, next: Int)? {
        var next = index
        if self[next].isSymbol(","), year(at: next + 1) != nil { next += 1 }
        if self[next].has(.of) || self[next].has(.in) { next += 1 }
        // "in September of the same year"
        if self[next].has(.the), self[next + 1].has(.same), self[next + 2].meaning.unit == .year,
            !self[next + 2].meaning.isPlural
        {
            return (.anaphoric(0), next + 3)
        }
        if self[next].has(.the), self[next + 1].meaning.unit != .year { next += 1 }
        if self[next].has(.fiscal) { next += 1 }
        if self[next].word == "year", self.year(at: next + 1) != nil { next += 1 }
        if let year = year(at: next) { return (.year(year), next + 1) }
        if let (year, end) = spelledYear(at: next), (1700...2100).contains(year) { return (.year(year), end) }
        if self[next].isSymbol("'"), self[next + 1].isAttached, self[next + 1].range.count == 2, let year = self[next + 1].number,
            !(self[next + 2].shape == .word && self[next + 2].isAttached)
        {
            return (.year(year < 50 ? 2000 + year : 1900 + year), next + 2)
        }
        let after = self[next].has(.same) ? next + 1 : next
        guard self[after + 1].meaning.unit == .year, !self[after + 1].meaning.isPlural else {
            if self[after].has(.a), self[after + 1].meaning.unit == .year { return nil }
            return nil
        }
        if self[after].has(.last) || self[after].has(.previous) { return (.relative(-1), after + 2) }
        if self[after].has(.this) { return (.relative(0), after + 2) }
        if self[after].has(.next) { return (.relative(1), after + 2) }
        if self[after].has(.that) { return (.anaphoric(0), after + 2) }
        return nil
    }
}
