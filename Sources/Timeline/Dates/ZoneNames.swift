/// Zone names in dates. Rows: the name, and minutes east of UTC.
///
/// A name that is not here, and is written like one, is a zone that nobody knows: RFC 5322 section 4.3 has such a date
/// read without a zone, and then the source's own applies.
enum ZoneNames {
    /// One meaning each, or one that news sources mean by it.
    private static let minutesEast: [(name: String, minutes: Int)] = [
        // RFC 5322 section 4.3. `CST` is the American one there, though China has one too.
        ("UT", 0), ("GMT", 0), ("EST", -300), ("EDT", -240), ("CST", -360), ("CDT", -300),
        ("MST", -420), ("MDT", -360), ("PST", -480), ("PDT", -420), ("Z", 0),
        // Other names of UTC.
        ("UTC", 0), ("UCT", 0), ("ZULU", 0), ("WET", 0),
        // Europe; https://data.iana.org/time-zones/tzdb/europe, and its German names.
        ("WEST", 60), ("CET", 60), ("CEST", 120), ("EET", 120), ("EEST", 180), ("MSK", 180), ("MSD", 240), ("TRT", 180),
        ("MET", 60), ("MEST", 120), ("MEZ", 60), ("MESZ", 120),
        // Two meanings. Our choice is the one with the most news sources that write it: British (not Bangladesh) summer
        // time, and India's (Ireland's and Israel's write offsets).
        ("BST", 60), ("IST", 330),
        // Asia; …/tzdb/asia.
        ("IDT", 180), ("PKT", 300), ("NPT", 345), ("WIB", 420), ("ICT", 420), ("WITA", 480), ("HKT", 480), ("SGT", 480),
        ("PHT", 480), ("WIT", 540), ("JST", 540), ("KST", 540),
        // Australia and New Zealand; …/tzdb/australasia.
        ("AWST", 480), ("ACST", 570), ("ACDT", 630), ("AEST", 600), ("AEDT", 660), ("NZST", 720), ("NZDT", 780),
        ("GST", 240), ("AFT", 270), ("IRST", 210), ("MMT", 390), ("MYT", 480),
        // Africa; …/tzdb/africa.
        ("WAT", 60), ("CAT", 120), ("SAST", 120), ("EAT", 180),
        // America beyond the RFC; …/tzdb/northamerica and southamerica.
        ("NST", -210), ("NDT", -150), ("ADT", -180), ("AKST", -540), ("AKDT", -480), ("HST", -600), ("BRT", -180),
        ("BRST", -120), ("ART", -180), ("UYT", -180), ("CLT", -240), ("CLST", -180), ("BOT", -240), ("VET", -240),
        ("COT", -300), ("PET", -300), ("ECT", -300),
        // Military letters: RFC 822 had their signs the wrong way round, so RFC 5322 section 4.3 has them mean "-0000".
        // `J` is none; `T` never comes here, since it stands before a time.
        ("A", 0), ("B", 0), ("C", 0), ("D", 0), ("E", 0), ("F", 0), ("G", 0), ("H", 0), ("I", 0), ("K", 0), ("L", 0),
        ("M", 0), ("N", 0), ("O", 0), ("P", 0), ("Q", 0), ("R", 0), ("S", 0), ("U", 0), ("V", 0), ("W", 0), ("X", 0), ("Y", 0),
    ]

    /// Zones whose offset depends on the day, by the names that American media give them.
    private static let american: [String: String] = [
        "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles",
    ]

    private static let table: [Key: Int] = Dictionary(
        minutesEast.compactMap { row in Key(row.name.utf8.span).map { ($0, row.minutes * 60) } },
        uniquingKeysWith: { first, _ in first })

    private static let americanZones = american.compactMapValues(Zone.init(named:))

    static func offsetInSeconds(of name: Key) -> Int? { table[name] }

    /// Seconds east of UTC for a name in lower case.
    ///
    /// - Parameter localSeconds: The local time as if it were UTC, in seconds since 1970.
    static func offsetInSeconds(of name: String, atLocal localSeconds: Int64) -> Int? {
        if let key = Key(name.utf8.span), let offset = table[key] { return offset }
        return americanZones[name]?.offsetInSeconds(atLocal: localSeconds)
    }

    /// Whether the name has a meaning.
    static func isKnown(_ name: String) -> Bool {
        offsetInSeconds(of: name, atLocal: 0) != nil
    }

    /// A name of one to eight ASCII letters in any case, packed, so that looking it up needs no string.
    struct Key: Hashable {
        private let letters: UInt64

        init?(_ bytes: Span<UInt8>) {
            guard bytes.count >= 1, bytes.count <= 8 else { return nil }
            var letters: UInt64 = 0
            for index in bytes.indices {
                let letter = bytes[index] | 0x20
                guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) else { return nil }
                letters = letters << 8 | UInt64(letter)
            }
            self.letters = letters
        }
    }
}
