/// Words in dates that are neither months, weekdays nor zones. All folded.
enum DateWords {
    /// Words that join the parts of a date and change nothing about it.
    static let connectors = folded([
        "at", "on", "the", "of", "hours", "hrs", "h",  // en
        "um", "uhr", "den", "der",  // de
        "le", "a", "heures",  // fr
        "el", "de", "del", "las", "las", "hs", "horas",  // es
        "il", "alle", "ore", "dell",  // it
        "as", "dia",  // pt
        "om", "uur", "op",  // nl
        "kl", "klo", "kello", "klockan", "klokken", "klokka", "d",  // sv da no fi
        "o", "godz", "godzina", "godzinie", "r", "roku",  // pl cs
        "v", "ve", "hod", "hodin",  // cs sk
        "u", "sati", "god", "godine", "časova",  // hr sr
        "у", "године", "часова", "во",  // sr mk
        "ob",  // sl
        "kell",  // et
        "в", "г", "года", "год", "година", "ч", "часа", "часов",  // ru bg
        "о", "р", "року",  // uk
        "στις", "ωρα",  // el
        "saat", "tarihinde",  // tr
        "ora", "la",  // ro
        "pukul", "pkl", "jam",  // id
        "dels", "les",  // ca
        "gada", "plkst", "m", "val",  // lv lt
        "الساعة", "يوم",  // ar
        "יום", "בשעה",  // he
        "बजे",  // hi
        "ngày", "lúc",  // vi
        "วันที่", "เวลา", "น",  // th
    ])

    /// Words that may stand inside a date, between day, month and year.
    static let insideDates = folded([
        "of", "de", "del", "d", "dell", "gada", "m", "di", "den", "the", "năm", "พ.ศ.", "ค.ศ.",
    ])

    /// Words that lose their last letter before a vowel; an apostrophe stands for it.
    static let elisions: Set<String> = ["d", "l", "dell", "all"]

    /// Endings of ordinal numbers, glued to the day.
    static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th", "er", "re", "e", "ste", "de", "eme", "a", "o"]

    /// Halves of the day. False: before noon.
    private static let meridiems = folded([
        "am": false, "pm": true, "πμ": false, "μμ": true,
        "上午": false, "下午": true, "凌晨": false, "午前": false, "午後": true, "오전": false, "오후": true,
        "ص": false, "م": true, "صباحا": false, "صباحًا": false, "صباحاً": false, "مساء": true, "مساءً": true,
        "dop": false, "odp": true, "पूर्वाह्न": false, "अपराह्न": true,
    ])

    /// Halves of the day that are other words in other languages.
    private static let meridiemsByLanguage = [
        "hu": folded(["de": false, "du": true]), "tr": folded(["öö": false, "ös": true]),
        "vi": folded(["sa": false, "ch": true]),
    ]

    /// Whether a word is the half of the day after noon; `nil` for a word that is neither half.
    static func isAfterNoon(_ word: String, in language: DateLanguage) -> Bool? {
        meridiems[word] ?? meridiemsByLanguage[language.primary]?[word]
    }

    /// Words for the hour between hours and minutes, as in `12h04`.
    static let hourMarks: Set<String> = ["h", "uhr", "heures", "ч", "часов", "時", "时", "点", "點", "시"]
    /// Those that are other words where blanks stand around them: Dutch `12u04`.
    static let gluedHourMarks: Set<String> = ["u"]
    static let minuteMarks: Set<String> = ["m", "min", "mn", "мин", "分", "분"]
    static let secondMarks: Set<String> = ["s", "sec", "秒", "초"]

    static let yearMarks: Set<String> = ["年", "년"]
    static let monthMarks: Set<String> = ["月", "월"]
    static let dayMarks: Set<String> = ["日", "号", "號", "일"]

    /// Signs of Chinese, Japanese and Korean dates, each a word of its own after a number, though no blank follows.
    static let marks: Set<Unicode.Scalar> = Set("年月日号號時时点點分秒년월일시분초".unicodeScalars)

    /// Words that only Korean dates have. Where they stand and no zone does, it is Korea's: the language has one zone
    /// (both Koreas are at +09:00), unlike the signs that Japanese shares with Chinese.
    static let korean: Set<String> = ["년", "월", "일", "시", "오전", "오후"]
    static let koreanOffsetInSeconds = 32_400

    /// Vietnamese for month, before its number, and for a day of the week, before its number from 2 (Monday) to 7.
    static let vietnameseMonth = folded(["tháng", "thang", "thg", "th"])
    static let vietnameseWeekday = folded(["thứ", "thu", "t"])

    private static func folded(_ words: [String]) -> Set<String> { Set(words.map(DateCharacter.letters(of:))) }

    private static func folded(_ words: [String: Bool]) -> [String: Bool] {
        Dictionary(words.map { (DateCharacter.letters(of: $0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}
