extension Language {
    static let german = Language(
        code: "de", words: GermanWords.table, rules: GermanWords.rules, abbreviations: GermanWords.abbreviations,
        sentenceOpeners: GermanWords.sentenceOpeners, ambiguousNames: ["jan"], ordinalEndings: ["."], firstNames: ["august"],
        decadeEndings: ["er", "ern"], futureCues: GermanWords.futureCues, futureCuesAfter: GermanWords.futureCuesAfter,
        soonWords: ["bald", "demnächst"], recurring: GermanWords.recurring, decades: GermanWords.decades,
        zones: ["utc": 0, "gmt": 0, "mez": 3_600, "mesz": 7_200], holidays: GermanWords.holidays, verbs: GermanWords.verbs,
        wholeWords: GermanWords.wholeWords, writesDayFirst: true, putsDayAfterMonth: false, capitalisesNouns: true,
        joinsCompounds: true, endsClausesAtCommas: true, sinceLooksBack: true, readsClauses: false)
}

/// German words of time, one row a line, all in lower case. Forms after Duden; "Jänner", "Feber" and "heuer" are Austrian.
enum GermanWords {
    /// The shared rules that German needs as well, and its own.
    static let rules: [Rule] = [
        CalendarDateRule.match, GermanDateRule.match, WeekdayRule.match, DeicticRule.match, RelativeUnitRule.match,
        GermanAnaphoraRule.match, GermanCountedRule.match, QuarterRule.match, SeasonRule.match, HolidayRule.match,
        DecadeRule.match, GermanYearRule.match, SetRule.match, DurationRule.match, VagueRule.match,
    ]

    private static let months = [
        "januar januars jänner jan", "februar februars feber feb", "märz mrz", "april aprils apr", "mai", "juni", "juli",
        "august augusts aug", "september septembers sept sep", "oktober oktobers okt", "november novembers nov",
        "dezember dezembers dez",
    ]

    private static let weekdays = [
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag",
    ]

    private static let units: [(CalendarUnit, singular: String, plural: String)] = [
        (.second, "sekunde", "sekunden"),
        (.minute, "minute", "minuten"),
        (.hour, "stunde", "stunden"),
        (.day, "tag tages tags", "tage tagen"),
        (.week, "woche", "wochen"),
        (.weekend, "wochenende wochenendes", "wochenenden"),
        (.month, "monat monats monates", "monate monaten"),
        (.quarter, "quartal quartals vierteljahr", "quartale quartalen"),
        (.half, "halbjahr halbjahres halbjahrs", "halbjahre halbjahren"),
        (.year, "jahr jahres jahrs", "jahre jahren"),
        (.decade, "jahrzehnt jahrzehnts", "jahrzehnte jahrzehnten"),
        (.century, "jahrhundert jahrhunderts", "jahrhunderte jahrhunderten"),
    ]

    private static let cardinals =
        "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
    private static let tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
    /// Without their endings.
    private static let ordinals =
        "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst"

    private static let seasons: [(Season, String)] = [
        (.spring, "frühling frühlings frühjahr frühjahrs"), (.summer, "sommer sommers"), (.autumn, "herbst herbstes herbsts"),
        (.winter, "winter winters"),
    ]

    private static let partsOfDay: [(PartOfDay, String)] = [
        (.morning, "morgen vormittag früh"), (.midday, "mittag"), (.afternoon, "nachmittag"), (.evening, "abend"),
        (.night, "nacht"),
    ]

    private static let daysAway: [(Int, String)] = [
        (-2, "vorgestern"), (-1, "gestern"), (0, "heute"), (1, "morgen"), (2, "übermorgen"),
    ]

    /// Adjectives without their endings: "letzte", "letzten", "letzter".
    private static let adjectives: [(Role, String)] = [
        (.this, "dies laufend heutig"), (.last, "letzt vergangen vorig vorvergangen"), (.next, "nächst kommend"),
        // "in der nächsten Woche" counts from publication; so does "in der kommenden".
        (.coming, "nächst kommend"),
        (.previous, "vorherig vorangegangen"), (.following, "folgend darauffolgend"),
        (.same, "selb gleich derselb demselb denselb desselb"), (.every, "jed"), (.a, "ein"),
        (.vagueNumber, "einig mehrer wenig viel"), (.whole, "ganz"),
    ]

    private static let roles: [(Role, String)] = [
        (.the, "der die das den dem des"), (.a, "ein"), (.vagueNumber, "paar"),
        (.today, "heute"), (.before, "vor"), (.after, "nach"), (.ago, "vor"),
        (.earlier, "zuvor davor"), (.later, "später danach darauf"), (.every, "pro"),
        (.early, "anfang beginn"), (.mid, "mitte"), (.late, "ende"),
        (.approximately, "um etwa rund circa ca ungefähr gegen knapp gut fast"),
        (.between, "zwischen"), (.from, "von vom ab"), (.to, "bis auf"), (.until, "bis"), (.since, "seit"),
        (.in, "in im"), (.on, "am zum an"), (.of, "vom"), (.during, "während"), (.and, "und sowie"), (.or, "oder"),
        (.now, "jetzt derzeit gegenwärtig"), (.vague, "kürzlich neulich jüngst bald demnächst"),
        (.once, "einmal zweimal dreimal"), (.old, "alt"),
        (.licensesYear, "im in seit ab bis vom von zum am anfang mitte ende und oder ist wird war vor nach der den dem des"),
    ]

    /// Words that are an expression by themselves, and what they mean.
    static let wholeWords: [String: Sense] = {
        var senses: [String: Sense] = [
            "heuer": .relative(.year, by: 0), "seitdem": .since(.lastNamed), "seither": .since(.lastNamed),
            "jahresende": .yearEnd(.bare),
        ]
        // Compared with, not told of: they do not become what the text is about.
        let before: [(CalendarUnit, String)] = [
            (.year, "vorjahr vorjahres"), (.month, "vormonat vormonats"), (.week, "vorwoche"), (.day, "vortag vortags vortages"),
        ]
        for (unit, words) in before {
            for word in WordTable.words(words) { senses[word] = .counted(-1, unit, fromText: true) }
        }
        return senses
    }()

    static let abbreviations = WordTable.words(
        """
        dr prof hr fr frl nr str bzw ca usw etc z b d h u a o ä i v s st vgl ggf inkl exkl mio mrd mrz co evtl geb gest verh ing dipl kap art
        abs bd hrsg jh jhd tel max min rd sog ehem gem lt mind tsd
        jan feb apr aug sept sep okt nov dez
        """)

    static let sentenceOpeners = WordTable.words(
        """
        der die das den dem des ein eine einen einem einer er sie es wir ihr ich man dies diese dieser dieses
        in im am an auf bei mit nach von vom vor zu zum zur für aus seit bis um ab als wenn weil dass ob doch aber und oder
        auch so da dann dort hier heute gestern morgen nun noch nur schon wer was wie wo warum damit deshalb dabei danach davor
        sein seine ihre kein keine alle viele mehr zudem außerdem laut insgesamt
        """)

    static let futureCues = WordTable.words(
        """
        wird werden werde würde würden soll sollen solle will wollen wolle kann können könnte könnten dürfte dürften muss müssen möchte
        geplant plant planen vorgesehen erwartet erwarten voraussichtlich bevorsteht ab bis beginnt beginnen startet starten
        """)

    static let futureCuesAfter = WordTable.words(
        "wird werden werde soll sollen solle will wollen wolle kann können könnte dürfte muss müssen geplant vorgesehen erwartet ansteht bevor"
    )

    static let recurring: [String: String] = {
        var values = [
            "stündlich": "PT1H", "täglich": "P1D", "wöchentlich": "P1W", "monatlich": "P1M", "vierteljährlich": "P3M",
            "halbjährlich": "P6M", "jährlich": "P1Y",
        ]
        for (index, words) in weekdays.enumerated() {
            for word in words.split(separator: " ") { values[word + "s"] = "XXXX-WXX-\(index + 1)" }
        }
        return values
    }()

    /// Decades of the 20th century, but for the "Zwanziger", which may be two.
    static let decades: [String: Int] = [
        "dreißiger": 193, "vierziger": 194, "fünfziger": 195, "sechziger": 196, "siebziger": 197, "achtziger": 198,
        "neunziger": 199,
    ]

    static let holidays: [Holiday] = [
        Holiday("neujahr", .fixed(month: 1, day: 1)), Holiday("neujahrstag", .fixed(month: 1, day: 1)),
        Holiday("rosenmontag", .easter(-48)), Holiday("aschermittwoch", .easter(-46)), Holiday("gründonnerstag", .easter(-3)),
        Holiday("karfreitag", .easter(-2)), Holiday("ostersonntag", .easter(0)), Holiday("ostermontag", .easter(1)),
        Holiday("ostern", .easter(0)), Holiday("christi himmelfahrt", .easter(39)), Holiday("pfingstsonntag", .easter(49)),
        Holiday("pfingstmontag", .easter(50)), Holiday("pfingsten", .easter(49)), Holiday("fronleichnam", .easter(60)),
        Holiday("tag der arbeit", .fixed(month: 5, day: 1)),
        Holiday("tag der deutschen einheit", .fixed(month: 10, day: 3)),
        Holiday("reformationstag", .fixed(month: 10, day: 31)), Holiday("allerheiligen", .fixed(month: 11, day: 1)),
        Holiday("nikolaustag", .fixed(month: 12, day: 6)), Holiday("heiligabend", .fixed(month: 12, day: 24)),
        Holiday("heiliger abend", .fixed(month: 12, day: 24)), Holiday("weihnachten", .fixed(month: 12, day: 25)),
        Holiday("silvester", .fixed(month: 12, day: 31)),
    ]

    /// Only what tells past from future around a date: no event is read from a clause yet.
    static let verbs = VerbLexicon(
        irregularPasts: WordTable.words(
            """
            war waren wurde wurden hatte hatten hat haben kam kamen ging gingen trat traten starb starben fand fanden sprach sprachen gab
            gaben nahm nahmen ließ ließen hieß hießen schrieb schrieben gewann gewannen verlor verloren begann begannen schloss schlossen
            stieg stiegen fiel fielen brach brachen zog zogen stand standen lag lagen griff griffen rief riefen traf trafen entschied
            entschieden beschloss beschlossen sagten teilten erklärten meldeten kündigten forderten legten stellten stimmten starteten
            wählten zurückgetreten gestorben verletzt getötet verurteilt festgenommen gewählt eröffnet
            """),
        pastEnding: "te",
        negations: WordTable.words("nicht kein keine keinen keinem keiner nie niemals weder ohne"),
        hypotheses: WordTable.words("falls wenn sofern ob wäre wären hätte hätten könnte könnten dürfte dürften würde würden"),
        clauseOpeners: WordTable.words(
            "nachdem bevor ehe während weil da obwohl wenn falls als seit seitdem bis damit ob wie wer was wo"),
        falsePasts: WordTable.words(
            """
            heute letzte vorletzte nächste erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte beste größte höchste
            meiste könnte sollte dürfte müsste möchte hätte bitte rechte alte bekannte geplante erwartete sogenannte gesamte
            """))

    static let table: [String: Meaning] = {
        var table = WordTable()
        table.add(months: months)
        table.add(weekdays: weekdays)
        addPartsOfWeekdays(to: &table)
        table.add(units: units)
        table.add(cardinals: cardinals, tens: tens)
        addCompoundNumbers(to: &table)
        table.add(ordinals: ordinals.split(separator: " ").map { inflected(String($0)) })
        table.add(seasons: seasons, partsOfDay: partsOfDay, daysAway: daysAway)
        table.add(roles: adjectives.map { ($0, $1.split(separator: " ").map { inflected(String($0)) }.joined(separator: " ")) })
        table.add(roles: roles)
        table.add(holidays: holidays)
        table.add(recurring.keys, as: .recurring)
        table.add(wholeWords.keys, as: .alone)
        table.add(decades.keys, as: .alone)
        table.add(pasts: verbs, notPast: futureCues)
        return table.words
    }()

    /// "letzte", "letztem", "letzten", "letzter", "letztes".
    private static func inflected(_ stem: String) -> String {
        ["e", "em", "en", "er", "es"].map { stem + $0 }.joined(separator: " ")
    }

    /// "Freitagabend": a weekday and a part of the day.
    private static func addPartsOfWeekdays(to table: inout WordTable) {
        for (index, names) in weekdays.enumerated() {
            for name in names.split(separator: " ") {
                for (part, endings) in partsOfDay {
                    for ending in endings.split(separator: " ") {
                        table.row(name + ending) {
                            $0.weekday = index + 1
                            $0.partOfDay = part
                        }
                    }
                }
            }
        }
    }

    /// "einundzwanzig" to "neunundneunzig", "hundert", "tausend".
    private static func addCompoundNumbers(to table: inout WordTable) {
        let ones = ["ein"] + cardinals.split(separator: " ")[2...9].map(String.init)
        for (ten, tenWord) in tens.split(separator: " ").enumerated() {
            for (one, oneWord) in ones.enumerated() {
                table.row(oneWord + "und" + tenWord) { $0.cardinal = (ten + 2) * 10 + one + 1 }
            }
        }
        table.row("hundert einhundert") { $0.cardinal = 100 }
        table.row("tausend eintausend") { $0.cardinal = 1000 }
        table.row("dutzend") { $0.cardinal = 12 }
    }
}
