// What exports ask of an event.

extension Event {
    /// When it last changed in the store, else when it was last reported.
    var lastChange: Instant? { changed ?? lastReported }

    /// Dated by the text, more than a year before anybody reported it: "legal since 1970". Readers of the news look for what is new.
    public var isBackground: Bool {
        guard let date, date.basis <= .bounded, let firstReported else { return false }
        return firstReported.seconds(since: date.end) > 365 * 86_400
    }

    /// Its address, as `WebAddress` writes it.
    var webAddress: String? { url.flatMap(WebAddress.ascii) }

    /// The words of the text that its date rests on, where a text states it.
    var dateWords: String? {
        guard let date, date.basis == .stated else { return nil }
        return reports.first { $0.date == date && $0.evidence?.expression != nil }?.evidence?.expression
    }

    /// The language of its title (BCP 47), where a report says so and the tag is well-formed.
    var titleLanguage: String? {
        let language = (reports.first { $0.title == title } ?? reports.first)?.language
        guard let language, (2...35).contains(language.utf8.count),
            language.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || ($0 < 0x80 && Character(Unicode.Scalar($0)).isLetter) || (0x30...0x39).contains($0) })
        else { return nil }
        return language
    }
}

extension Report {
    /// What people call it: its title, else its link, else its id.
    var heading: String { title.flatMap { $0.isEmpty ? nil : $0 } ?? url ?? id }

    var webAddress: String? { url.flatMap(WebAddress.ascii) }
}

extension EventDate {
    /// Not known to the day, or only about.
    public var isUncertain: Bool { approximate || breadth > .day }
}

extension EventDate.Basis {
    /// For people: how a date is known.
    public var words: String {
        switch self {
        case .stated: "the text says so"
        case .bounded: "bounded by the text"
        case .published: "date of publication"
        case .updated: "date of the last change"
        case .firstSeen: "first seen then"
        }
    }
}
