import Timeline

/// Which of the two numbers in `5/6/2025` is the day on a page whose language does not say.
struct DayOrder {
    /// `nil` where nothing shows it.
    let isDayFirst: Bool?

    /// Countries whose English puts the day first (CLDR), as their addresses end; the United States' own endings.
    private static let dayFirst: Set<Substring> = ["uk", "ie", "au", "nz", "in", "pk", "ng", "ke", "gh", "za", "mt", "sg", "hk", "lk", "bd", "jm"]
    private static let monthFirst: Set<Substring> = ["us", "gov", "mil", "edu"]

    /// Other dates of the page decide, then the region of its language, then its country.
    init(outline: PageOutline, language: String?, locale: String?, url: String?) {
        isDayFirst = Self.shown(by: outline) ?? Self.said(by: locale, language: language) ?? Self.ofCountry(url)
    }

    /// A date on the page in which only one of the numbers can be the day; `nil` where dates of both kinds stand there.
    private static func shown(by outline: PageOutline) -> Bool? {
        var dayFirst = 0
        var monthFirst = 0
        for block in outline.blocks where block.text.utf8.count < 300 && block.text.utf8.contains(UInt8(ascii: "/")) {
            let parts = block.text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            guard parts.count >= 3, parts.count < 20 else { continue }
            for index in 0..<(parts.count - 2) {
                let digits = parts[index].reversed().prefix { (48...57).contains($0) }.reversed()
                let second = parts[index + 1]
                let year = parts[index + 2].prefix { (48...57).contains($0) }
                guard (1...2).contains(digits.count), (1...2).contains(second.count), second.allSatisfy({ (48...57).contains($0) }),
                    year.count == 4 || year.count == 2, let one = Int(String(decoding: digits, as: UTF8.self)),
                    let two = Int(String(decoding: second, as: UTF8.self))
                else { continue }
                if one > 12, (1...12).contains(two) { dayFirst += 1 }
                if two > 12, (1...12).contains(one) { monthFirst += 1 }
            }
        }
        return dayFirst > 0 && monthFirst == 0 ? true : monthFirst > 0 && dayFirst == 0 ? false : nil
    }

    private static func said(by locale: String?, language: String?) -> Bool? {
        guard let region = locale?.split(whereSeparator: { $0 == "_" || $0 == "-" }).dropFirst().first?.lowercased(),
            (language ?? "en").lowercased().hasPrefix("en"), (locale ?? "").lowercased().hasPrefix("en")
        else { return nil }
        // `en_US` is what programs say that were never asked.
        return region == "us" ? nil : dayFirst.contains(region[...]) || region == "gb" ? true : nil
    }

    private static func ofCountry(_ url: String?) -> Bool? {
        guard let url, let ending = TitleKey.ofAddress(url).prefix(while: { $0 != "/" && $0 != ":" }).split(separator: ".").last
        else { return nil }
        return dayFirst.contains(ending) ? true : monthFirst.contains(ending) ? false : nil
    }
}
