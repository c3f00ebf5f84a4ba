/// The class names of the first microformats, from before names had prefixes.
///
/// https://microformats.org/wiki/microformats2-parsing#note_backward_compatibility_details
enum ClassicMicroformats {
    /// The type of today for a class name.
    static func type(_ name: some StringProtocol) -> String? { types[String(name)] }

    private static let types = [
        "adr": "h-adr", "geo": "h-geo", "vcard": "h-card", "vevent": "h-event", "hentry": "h-entry", "hfeed": "h-feed",
        "hnews": "h-news", "hproduct": "h-product", "hrecipe": "h-recipe", "hresume": "h-resume", "hreview": "h-review",
        "hreview-aggregate": "h-review-aggregate",
    ]

    /// What a class name says in a thing of one of the types.
    static func property(_ name: some StringProtocol, in types: [String]) -> MicroformatProperty? {
        types.lazy.compactMap { properties[$0]?[String(name)] }.first
    }

    /// What a link's `rel` says of the thing that it stands in.
    static func property(rel: some StringProtocol, in types: [String]) -> MicroformatProperty? {
        types.lazy.compactMap { relations[$0]?[String(rel)] }.first
    }

    /// Whether a name makes a thing of its own without a type: what a review is about.
    static func isItem(_ name: some StringProtocol, in types: [String]) -> Bool {
        name == "item" && types.contains { $0.hasPrefix("h-review") }
    }

    private static let properties = [
        "h-adr": table("p", "post-office-box extended-address street-address locality region postal-code country-name"),
        "h-geo": table("p", "latitude longitude altitude"),
        "h-card": table(
            "p",
            "fn=name honorific-prefix given-name additional-name family-name honorific-suffix nickname category adr label geo tel note"
                + " org organization-name organization-unit title=job-title role tz agent mailer sort-string class key"
                + " extended-address street-address locality region postal-code country-name latitude longitude",
            "u", "url email logo photo uid sound", "dt", "bday rev"),
        "h-event": table(
            "p", "summary=name description category location geo attendee contact organizer latitude longitude", "u", "url",
            "dt", "dtstart=start dtend=end duration last-modified"),
        "h-entry": table("p", "entry-title=name entry-summary=summary author category", "e", "entry-content=content", "dt", "published updated"),
        "h-feed": table("p", "author category", "u", "url photo"),
        "h-news": table("p", "entry geo latitude longitude dateline source-org", "u", "principles"),
        "h-product": table("p", "fn=name brand category description price review", "u", "photo identifier url"),
        "h-recipe": table(
            "p", "fn=name ingredient yield summary author nutrition category", "e", "instructions", "dt", "duration published", "u", "photo"),
        "h-resume": table("p", "summary contact education experience skill affiliation"),
        "h-review": table(
            "p", "summary=name fn=name reviewer=author item rating best worst category", "u", "photo url",
            "dt", "dtreviewed=published", "e", "description=content"),
        "h-review-aggregate": table("p", "summary=name fn=name item rating best worst average count votes", "u", "photo url"),
        "h-item": table("p", "fn=name", "u", "photo url"),
    ]

    private static let relations: [String: [String: MicroformatProperty]] = [
        "h-entry": ["bookmark": .init(.address, "url"), "tag": .init(.text, "category"), "author": .init(.address, "author")],
        "h-feed": ["tag": .init(.text, "category")],
        "h-news": ["principles": .init(.address, "principles")],
        "h-review": ["bookmark": .init(.address, "url"), "self": .init(.address, "url"), "tag": .init(.text, "category")],
        "h-recipe": ["tag": .init(.text, "category")],
    ]

    /// - Parameter rows: Prefixes, each followed by its names: `old=new`, or what stayed the same.
    private static func table(_ rows: String...) -> [String: MicroformatProperty] {
        var table: [String: MicroformatProperty] = [:]
        for index in stride(from: 0, to: rows.count - 1, by: 2) {
            guard let kind = MicroformatProperty.Kind(rawValue: rows[index]) else { continue }
            for name in rows[index + 1].split(separator: " ") {
                let names = name.split(separator: "=")
                table[String(names[0])] = MicroformatProperty(kind, String(names[names.count - 1]))
            }
        }
        return table
    }
}
