/// Words in dates that are neither months, weekdays nor zones. All folded.
enum DateWords {
    /// Words that join the parts of a date and change nothing about it.
    static let connectors: Set<String> = [
        "at", "on", "the", "of", "hours", "hrs", "h",  // en
        "um", "uhr", "den", "der",  // de
        "le", "a", "heures",  // fr
        "el", "de", "del", "las", "las", "hs", "horas",  // es
        "il", "alle", "ore", "dell",  // it
        "as", "dia",  // pt
        "om", "uur", "op",  // nl
        "kl", "klo", "klockan", "klokken", "d",  // sv da no fi
        "o", "godz", "godzina", "r", "roku",  // pl cs
        "v", "ve", "hod",  // cs sk
        "u", "sati", "god", "godine",  // hr
        "в", "г", "года", "год",  // ru bg
        "о", "р", "року",  // uk
        "στις", "ωρα",  // el
        "saat", "tarihinde",  // tr
        "ora", "la",  // ro
        "pukul", "pkl", "jam",  // id
        "dels", "les",  // ca
        "gada", "plkst", "m", "val",  // lv lt
    ]

    /// Words that may stand inside a date, between day, month and year.
    static let insideDates: Set<String> = ["of", "de", "del", "d", "dell", "gada", "m", "di", "den", "the"]

    /// Endings of ordinal numbers, glued to the day.
    static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th", "er", "re", "e", "ste", "de", "eme", "a", "o"]

    /// Halves of the day. False: before noon.
    static let meridiems: [String: Bool] = [
        "am": false, "pm": true, "πμ": false, "μμ": true,
        "上午": false, "下午": true, "午前": false, "午後": true, "오전": false, "오후": true,
    ]

    /// Words for the hour between hours and minutes, as in `12h04`.
    static let hourMarks: Set<String> = ["h", "uhr", "時", "时", "点", "點", "시"]
    static let minuteMarks: Set<String> = ["m", "min", "mn", "分", "분"]
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
}
