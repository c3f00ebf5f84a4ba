import Timeline

/// The article that a page's JSON-LD describes: https://schema.org/Article
struct LinkedData {
    /// Of all blocks together, in bytes: what says less than an article needs no more.
    private static let maximalLength = 1 << 20
    private static let maximalThings = 2_000

    private(set) var headline: String?
    private(set) var description: String?
    private(set) var url: String?
    private(set) var publisher: String?
    private(set) var language: String?
    private(set) var authors: [String] = []
    /// The publisher's own name stands where an author's should.
    private(set) var authorIsPublisher = false
    private(set) var dates: [DateText] = []
    /// Of the page and not of an article: less to be trusted.
    private(set) var pageDates: [DateText] = []
    /// The type of the article, as written; `nil` where there is none.
    private(set) var type: String?
    /// How many articles there are. A page with several is a list, or names related ones.
    private(set) var articleCount = 0
    /// The parts of a live page, in the document's order.
    private(set) var updates: [JSONValue] = []

    /// - Parameters:
    ///   - roots: What the page's blocks hold.
    ///   - url: The page's address.
    ///   - titles: What the page calls itself; they choose among several articles.
    init(_ roots: [JSONValue], url: String?, titles: [String]) {
        guard !roots.isEmpty else { return }
        var things: [JSONValue] = []
        for root in roots { Self.collect(root, into: &things, depth: 0) }
        publisher = things.first { $0.hasType(in: ["Organization", "NewsMediaOrganization", "WebSite"]) }?.line("name")
        let named = Self.named(things)
        let articles = things.filter(\.isArticle)
        articleCount = articles.count
        if let page = things.first(where: { $0.hasType(in: LinkedDataTypes.pages) }) {
            pageDates = Self.dates(of: page, field: "JSON-LD of the page")
            description = page.line("description")
            language = page.line("inLanguage")
        }
        guard let article = Self.best(of: articles, url: url, titles: titles) else { return }
        type = article.types.first { LinkedDataTypes.isArticle($0) }
        read(article, named: named)
    }

    private mutating func read(_ article: JSONValue, named: [String: JSONValue]) {
        headline = article.line("headline") ?? article.line("name")
        description = article.line("description") ?? description
        url = article.line("url") ?? article["mainEntityOfPage"]?["@id"]?.text ?? article["mainEntityOfPage"]?.text
        language = article.line("inLanguage") ?? language
        if let name = Self.resolved(article["publisher"], named)?.line("name") { publisher = name }
        authors = Self.names(article["author"] ?? article["creator"], named)
        if let publisher, authors == [publisher] { authorIsPublisher = true }
        dates = Self.dates(of: article, field: "JSON-LD")
        updates = article["liveBlogUpdate"]?.list.filter(\.isObject) ?? []
    }

    // MARK: The things of a page

    /// What each block of JSON-LD holds, in the document's order.
    static func roots(of tree: HTMLTree) -> [JSONValue] {
        var room = maximalLength
        return tree.nodes("/descendant::script[contains(@type, 'ld+json')][position() <= 30]").compactMap { script in
            let block = script.text
            room -= block.utf8.count
            return room >= 0 ? JSONValue(parsing: unwrapped(block)) : nil
        }
    }

    /// Without the wrappers that hide a script from old programs.
    private static func unwrapped(_ block: String) -> String {
        let bytes = Array(block.utf8)[...]
        guard bytes.firstIndex(ofIgnoringCase: "CDATA") != nil || bytes.firstIndex(ofIgnoringCase: "<!--") != nil else { return block }
        return block.replacing("<![CDATA[", with: "").replacing("]]>", with: "").replacing("<!--", with: "")
    }

    /// Objects with a type, out of arrays, `@graph`, `mainEntity` and what stands in their place.
    private static func collect(_ value: JSONValue, into things: inout [JSONValue], depth: Int) {
        guard depth < 8, things.count < maximalThings else { return }
        switch value {
        case .array(let elements): for element in elements { collect(element, into: &things, depth: depth + 1) }
        case .object:
            things.append(value)
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemReviewed"] {
                if let part = value[key] { collect(part, into: &things, depth: depth + 1) }
            }
        default: break
        }
    }

    /// The things that others refer to by `@id`.
    static func named(_ things: [JSONValue]) -> [String: JSONValue] {
        var named: [String: JSONValue] = [:]
        for thing in things {
            if let id = thing["@id"]?.text, thing.members.count > 1, named[id] == nil { named[id] = thing }
        }
        return named
    }

    private static func resolved(_ value: JSONValue?, _ named: [String: JSONValue]) -> JSONValue? {
        guard let value else { return nil }
        guard value["name"] == nil, let id = value["@id"]?.text else { return value }
        return named[id] ?? value
    }

    static func names(_ value: JSONValue?, _ named: [String: JSONValue]) -> [String] {
        var names: [String] = []
        for author in value?.list.prefix(20) ?? [] {
            guard let thing = resolved(author, named), let written = thing["name"]?.text ?? thing.text else { continue }
            for name in AuthorName.names(in: HTMLText.line(written)) where !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// The article that the page is about: the one that has its address or its title, else the first.
    private static func best(of articles: [JSONValue], url: String?, titles: [String]) -> JSONValue? {
        guard articles.count > 1 else { return articles.first }
        let keys = Set(titles.map(TitleKey.of))
        let address = url.map(TitleKey.ofAddress)
        func rank(_ article: JSONValue) -> Int {
            var rank = 0
            if let headline = article.line("headline") ?? article.line("name"), keys.contains(TitleKey.of(headline)) { rank += 2 }
            let own = [article["url"]?.text, article["@id"]?.text, article["mainEntityOfPage"]?["@id"]?.text, article["mainEntityOfPage"]?.text]
            if let address, own.contains(where: { $0.map(TitleKey.ofAddress) == address }) { rank += 2 }
            if article["datePublished"] != nil { rank += 1 }
            return rank
        }
        var best = articles.first
        var bestRank = best.map(rank) ?? 0
        for article in articles.dropFirst().prefix(200) where rank(article) > bestRank {
            best = article
            bestRank = rank(article)
        }
        return best
    }

    /// - Parameter field: What people are told that the dates are from; the key is added.
    static func dates(of thing: JSONValue, field: String) -> [DateText] {
        [("datePublished", DateText.Role.published), ("datePosted", .published), ("dateCreated", .published), ("dateModified", .updated)]
            .compactMap { key, role in
                thing.line(key).flatMap { $0.utf8.count < 100 ? DateText($0, field: "\(field) \(key)", role: role) : nil }
            }
    }
}

/// Types of https://schema.org that are articles, and those that are pages.
enum LinkedDataTypes {
    private static let articles: Set<String> = ["Report", "ClaimReview", "SpecialAnnouncement"]
    private static let events: Set<String> = ["EventSeries", "Festival", "Hackathon", "CourseInstance"]
    static let pages: Set<String> = ["WebPage", "ItemPage", "AboutPage", "FAQPage", "MedicalWebPage", "QAPage", "ProfilePage"]

    /// https://schema.org/Event and what is more special.
    static func isEvent(_ type: String) -> Bool { type.hasSuffix("Event") || events.contains(type) }

    static func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("Posting") && type != "JobPosting" || articles.contains(type)
    }
}

extension JSONValue {
    /// Without the address of the vocabulary.
    var types: [String] {
        (self["@type"]?.list ?? []).compactMap { $0.text?.split { $0 == "/" || $0 == ":" }.last.map(String.init) }
    }

    func hasType(in types: Set<String>) -> Bool { self.types.contains(where: types.contains) }

    var isArticle: Bool { types.contains(where: LinkedDataTypes.isArticle) }

    /// Plain text on one line.
    func line(_ key: String) -> String? { self[key]?.text.flatMap { HTMLText.line($0).nilIfEmpty } }
}
