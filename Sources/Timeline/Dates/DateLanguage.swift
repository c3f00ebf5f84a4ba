/// What a language says about dates.
struct DateLanguage {
    /// The order of day and month in a date of numbers alone.
    enum Order {
        case dayFirst, monthFirst
    }

    /// The language without region, in lower case, such as `de`; empty where none is known.
    let primary: String
    private let region: String
    private let isDayFirst: Bool?

    /// - Parameter tag: BCP 47, such as `de`, `en-GB` or `zh-Hans-CN`; `en_US` as well.
    /// - Parameter isDayFirst: Decides the order, whatever the language.
    init(_ tag: String?, isDayFirst: Bool? = nil) {
        self.isDayFirst = isDayFirst
        let subtags = (tag ?? "").prefix(35).lowercased().split { $0 == "-" || $0 == "_" }
        let first = subtags.first.map(String.init) ?? ""
        primary = ["nb": "no", "nn": "no", "bs": "hr", "in": "id"][first] ?? first
        region = subtags.dropFirst().first { $0.utf8.count == 2 }.map(String.init) ?? ""
    }

    /// Where every reader of the language puts the day before the month (CLDR, `dateFormats/short`).
    private static let dayFirstLanguages: Set = [
        "ar", "bg", "ca", "cs", "da", "de", "el", "es", "et", "fi", "fr", "gl", "he", "hi", "hr", "id", "is", "it", "lv", "ms",
        "nl",
        "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "tr", "uk", "vi",
    ]

    /// English with the day first (CLDR). Without a region English says nothing: `en` stands on feeds of both kinds;
    /// Canada writes both.
    private static let dayFirstEnglish: Set = ["gb", "ie", "au", "nz", "in", "pk", "sg", "hk", "ng", "ke", "gh", "mt", "za"]

    /// The order of `5/6/2025`; `nil` where the language does not say.
    var order: Order? {
        if let isDayFirst { return isDayFirst ? .dayFirst : .monthFirst }
        return switch primary {
        case "en" where region == "us": .monthFirst
        case "en": Self.dayFirstEnglish.contains(region) ? .dayFirst : nil
        case "es" where region == "us" || region == "pr", "fr" where region == "ca": nil
        default: Self.dayFirstLanguages.contains(primary) ? .dayFirst : nil
        }
    }
}
