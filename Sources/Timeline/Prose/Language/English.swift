extension Language {
    static let english = Language(
        code: "en", words: EnglishWords.table, rules: EnglishWords.rules, abbreviations: EnglishWords.abbreviations,
        sentenceOpeners: EnglishWords.sentenceOpeners, ambiguousNames: EnglishWords.ambiguousNames,
        ordinalEndings: ["st", "nd", "rd", "th"], firstNames: ["april", "june", "august"], decadeEndings: ["s"],
        futureCues: EnglishWords.futureCues, futureCuesAfter: EnglishWords.futureCuesAfter, soonWords: ["soon", "shortly"],
        shows: ["programme", "program", "show", "podcast"], recurring: EnglishWords.recurring, decades: EnglishWords.decades,
        zones: EnglishWords.zones, holidays: EnglishWords.holidays,
        verbs: EnglishVerbs.lexicon)
}

/// English words of time, one row a line: what stands first means what the row begins with.
enum EnglishWords {
    static let rules: [Rule] = [
        CalendarDateRule.match, WeekdayRule.match, DeicticRule.match, RelativeUnitRule.match, AnaphoraRule.match,
        CountedRule.match, QuarterRule.match, SeasonRule.match, HolidayRule.match, DecadeRule.match, YearRule.match,
        WrittenDateRule.match, WeekdayOfRule.match, ClockRule.match, SetRule.match, DurationRule.match, VagueRule.match,
    ]

    private static let months = [
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sept sep", "october oct", "november nov", "december dec",
    ]

    private static let weekdays = [
        "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri",
        "saturday sat", "sunday sun",
    ]

    private static let units: [(CalendarUnit, singular: String, plural: String)] = [
        (.second, "second", "seconds secs"),
        (.minute, "minute", "minutes mins"),
        (.hour, "hour", "hours hrs"),
        (.day, "day", "days"),
        (.week, "week", "weeks"),
        (.weekend, "weekend", "weekends"),
        (.month, "month", "months"),
        (.quarter, "quarter", "quarters"),
        (.half, "half", "halves"),
        (.year, "year yr", "years yrs"),
        (.decade, "decade", "decades"),
        (.century, "century", "centuries"),
    ]

    private static let cardinals =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    private static let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
    private static let ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"

    private static let seasons: [(Season, String)] = [
        (.spring, "spring springtime"), (.summer, "summer summertime"), (.autumn, "autumn fall"), (.winter, "winter wintertime"),
    ]

    private static let partsOfDay: [(PartOfDay, String)] = [
        (.morning, "morning mornings"), (.midday, "midday"), (.afternoon, "afternoon afternoons"),
        (.evening, "evening evenings"), (.night, "night nights overnight"),
    ]

    private static let daysAway: [(Int, String)] = [(-1, "yesterday"), (0, "today tonight"), (1, "tomorrow")]

    private static let roles: [(Role, String)] = [
        (.this, "this current"), (.last, "last latest"), (.next, "next"), (.past, "past"),
        (.previous, "previous prior preceding"),
        (.coming, "coming upcoming"), (.following, "following ensuing"), (.same, "same"), (.that, "that"), (.the, "the"),
        (.a, "a an"),
        (.ago, "ago"), (.earlier, "earlier"), (.later, "later afterward afterwards hence"), (.before, "before previously"),
        (.after, "after"), (.every, "every each per"), (.early, "early"), (.late, "late"), (.mid, "mid"),
        (.approximately, "around about circa approximately roughly nearly almost some"),
        (.vagueNumber, "several few many some recent numerous various couple"),
        (.between, "between"), (.from, "from"), (.to, "to"), (.until, "until till through thru"), (.since, "since"), (.in, "in"),
        (.on, "on"), (.of, "of"), (.by, "by"), (.during, "during throughout over within"), (.and, "and"), (.or, "or"),
        (.today, "today"), (.tonight, "tonight"),
        (.now, "now currently nowadays presently"),
        (.vague, "recently lately soon formerly shortly"),
        (.then, "then"), (.fiscal, "fiscal calendar financial"), (.end, "end close"),
        (.beginning, "beginning start outset onset"),
        (.middle, "middle"), (.first, "first"), (.final, "final"), (.am, "am"), (.pm, "pm"), (.noon, "noon midday"),
        (.midnight, "midnight"),
        (.half, "half"), (.possessive, "his her its their our my your"), (.whole, "full entire whole"), (.ended, "ended ending"),
        (.period, "period"), (.times, "times"), (.once, "once twice"), (.old, "old olds"), (.prefix, "pre post"),
        (.other, "other"),
        (
            .licensesYear,
            "in since by of until till through around about circa between from during before after late early mid year fiscal calendar to throughout versus vs spring summer fall autumn winter and or for than with as into both due"
        ),
    ]

    static let ambiguousNames: Set<String> = ["may", "march", "sun", "sat", "mon", "wed", "mar", "jan", "dec", "fall"]

    static let abbreviations: Set<String> = words(
        """
        mr mrs ms dr prof rev hon gen lt col sgt capt cmdr adm maj gov sen rep pres st jr sr inc co corp ltd llc bros cos vs no nos vol
        etc dept est approx ave blvd messrs mt ft fig eg ie al ed
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
        ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
        """)

    static let sentenceOpeners: Set<String> = words(
        """
        the a an in on at it he she they we i you this that these those but and or if when while after before as for
        his her their our its there here what who why how one some many most no not however since by with from to under
        """)

    static let futureCues: Set<String> = words(
        """
        will 'll shall scheduled slated due expected expects plans planned planning until deadline upcoming hopes intends set begins begin
        starts start opens tomorrow would could should may might must going ready expires expire effective anticipated postponed
        """)

    static let futureCuesAfter: Set<String> = words(
        "will 'll shall should can may might must wo ca cannot gonna scheduled deadline slated")

    static let recurring: [String: String] = [
        "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "monthly": "P1M",
        "quarterly": "P3M",
        "biannual": "P6M", "yearly": "P1Y", "annual": "P1Y", "annually": "P1Y",
    ]

    /// Decades of the 20th century.
    static let decades: [String: Int] = [
        "twenties": 192, "thirties": 193, "forties": 194, "fifties": 195, "sixties": 196, "seventies": 197, "eighties": 198,
        "nineties": 199,
    ]

    /// Zones by their letters, as news in English means them: the letters without S or D too ("ET").
    static let zones: [String: Int] = [
        "utc": 0, "gmt": 0, "z": 0, "est": -18_000, "edt": -14_400, "et": -18_000, "cst": -21_600, "cdt": -18_000, "ct": -21_600,
        "mst": -25_200, "mdt": -21_600, "mt": -25_200, "pst": -28_800, "pdt": -25_200, "pt": -28_800, "cet": 3_600, "cest": 7_200,
        "bst": 3_600, "jst": 32_400,
    ]

    static let holidays: [Holiday] = [
        Holiday("new year ' s day", .fixed(month: 1, day: 1)), Holiday("new year ' s eve", .fixed(month: 12, day: 31)),
        Holiday("christmas day", .fixed(month: 12, day: 25)), Holiday("christmas eve", .fixed(month: 12, day: 24)),
        Holiday("christmas", .fixed(month: 12, day: 25)), Holiday("boxing day", .fixed(month: 12, day: 26)),
        Holiday("valentine ' s day", .fixed(month: 2, day: 14)), Holiday("st . patrick ' s day", .fixed(month: 3, day: 17)),
        Holiday("independence day", .fixed(month: 7, day: 4)), Holiday("halloween", .fixed(month: 10, day: 31)),
        Holiday("veterans day", .fixed(month: 11, day: 11)), Holiday("juneteenth", .fixed(month: 6, day: 19)),
        Holiday("bastille day", .fixed(month: 7, day: 14)), Holiday("april fools ' day", .fixed(month: 4, day: 1)),
        Holiday("martin luther king day", .weekday(1, number: 3, month: 1)),
        Holiday("presidents ' day", .weekday(1, number: 3, month: 2)),
        Holiday("presidents day", .weekday(1, number: 3, month: 2)),
        Holiday("memorial day", .weekday(1, number: -1, month: 5)), Holiday("labor day", .weekday(1, number: 1, month: 9)),
        Holiday("columbus day", .weekday(1, number: 2, month: 10)),
        Holiday("thanksgiving day", .weekday(4, number: 4, month: 11)),
        Holiday("thanksgiving", .weekday(4, number: 4, month: 11)), Holiday("mother ' s day", .weekday(7, number: 2, month: 5)),
        Holiday("father ' s day", .weekday(7, number: 3, month: 6)), Holiday("good friday", .easter(-2)),
        Holiday("ash wednesday", .easter(-46)), Holiday("palm sunday", .easter(-7)), Holiday("easter sunday", .easter(0)),
        Holiday("easter monday", .easter(1)), Holiday("easter", .easter(0)), Holiday("pentecost", .easter(49)),
    ]

    static func words(_ text: String) -> Set<String> { WordTable.words(text) }

    static let table: [String: Meaning] = {
        var table = WordTable()
        table.add(months: months)
        table.add(weekdays: weekdays)
        table.add(units: units)
        table.add(cardinals: cardinals, tens: tens)
        table.row("hundred") { $0.cardinal = 100 }
        table.row("thousand") { $0.cardinal = 1000 }
        table.row("dozen") { $0.cardinal = 12 }
        table.add(ordinals: ordinals.split(separator: " ").map(String.init))
        table.add(seasons: seasons, partsOfDay: partsOfDay, daysAway: daysAway)
        table.add(roles: roles)
        table.add(holidays: holidays)
        table.add(recurring.keys, as: .recurring)
        for words in weekdays { table.row(words.prefix { $0 != " " } + "s") { $0.roles.insert(Roles(.recurring)) } }
        table.add(pasts: EnglishVerbs.lexicon, notPast: futureCues)
        return table.words
    }()
}
