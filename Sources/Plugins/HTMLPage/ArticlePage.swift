import Timeline

/// What a page says of the one article on it: a value made from its tree.
///
/// `signs` is what a page is taken for an article by.
struct ArticlePage {
    let meta: PageMeta
    let data: LinkedData
    private let outline: PageOutline
    private let url: String?
    let title: ArticleTitle?
    let authors: ArticleAuthors?
    let dates: [DateText]
    let text: MainText
    let lines: [String]
    let language: String?

    /// - Parameters:
    ///   - roots: What its blocks of JSON-LD hold, where that was read already.
    ///   - url: The page's address.
    ///   - fetched: When the page came: nothing on it was published later.
    init(tree: HTMLTree, roots: [JSONValue]? = nil, url: String?, fetched: Instant? = nil) {
        self.url = url
        let meta = PageMeta(tree, url: url)
        let titles = ["og:title", "twitter:title", "headline", "title"].compactMap { meta[$0] } + [meta.title].compactMap { $0 }
        var outline = PageOutline(tree)
        let data = LinkedData(roots ?? LinkedData.roots(of: tree), url: url, titles: titles + outline.headings)
        let site = Self.siteNames(meta, data, url: url)
        let named: [(String, String?)] = [
            ("og:title", meta["og:title"]), ("JSON-LD headline", data.headline), ("twitter:title", meta["twitter:title"]),
            ("headline", meta["headline"]), ("dc.title", meta["dc.title"]),
        ]
        let title = ArticleTitle(
            outline: outline, said: named.compactMap { place, text in text.map { (place, $0) } }, pageTitle: meta.title, site: site)
        if let heading = title?.heading { outline.clear(around: heading) }
        let language = meta.language ?? meta["og:locale"]?.replacing("_", with: "-") ?? meta["content-language"] ?? data.language
            ?? meta["dc.language"]
        let text = MainText(outline)
        let latest = fetched.map { Timestamp(instant: $0, offsetInSeconds: 0).day.advanced(byDays: 1) }
        let order = DayOrder(outline: outline, language: language, locale: meta["og:locale"], url: url)
        let finder = VisibleDates(
            outline: outline, heading: title?.heading, textEnd: text.blocks.last, language: language, isDayFirst: order.isDayFirst,
            latest: latest)
        let visible = finder.found()
        let said = ArticleDates(
            data: data, meta: meta, outline: outline, visible: visible, heading: title?.heading, url: url,
            isLatest: { day in latest.map { day.days(since: $0) <= 0 } ?? true })
        var dates = said.dates
        if !dates.contains(where: { $0.role == .published }), let date = ScriptDates.published(in: tree) { dates.append(date) }
        if !dates.contains(where: { $0.role == .published }), let date = finder.countedBack() { dates.append(date) }
        authors = ArticleAuthors(outline: outline, data: data, meta: meta, heading: title?.heading, site: site)
        self.dates = order.isDayFirst.map { isDayFirst in dates.map { $0.with(isDayFirst: isDayFirst) } } ?? dates
        lines = ArticleLines.lines(
            of: text, in: outline, heading: title?.heading,
            skipped: Self.bylines(outline, visible: visible, authors: authors?.names ?? []))
        (self.meta, self.data, self.outline, self.title, self.text, self.language) = (meta, data, outline, title, text, language)
    }

    var siteName: String? { meta["og:site_name"] ?? data.publisher }

    /// The article.
    var entry: Entry {
        var entry = Entry()
        entry.url = (meta.canonical ?? meta["og:url"] ?? data.url).flatMap { Link.resolved($0, base: meta.base) } ?? url
        entry.title = title?.text
        entry.summary = meta["og:description"] ?? meta["description"] ?? data.description
        entry.authors = authors?.names ?? []
        entry.language = language
        entry.dates = dates
        entry.content = lines.isEmpty ? nil : lines.joined(separator: "\n")
        return entry
    }

    /// The parts of a live page, each dated for itself.
    var updates: [Entry] { LiveUpdates.entries(of: data, page: entry, base: meta.base) }

    // MARK: Helpers of init

    /// Names of the site: its own, its publisher's, and its host's.
    private static func siteNames(_ meta: PageMeta, _ data: LinkedData, url: String?) -> [String] {
        var names = [meta["og:site_name"], data.publisher, meta["application-name"], meta["apple-mobile-web-app-title"]].compactMap { $0 }
        if let host = url.map(TitleKey.ofAddress)?.prefix(while: { $0 != "/" }) {
            names.append(String(host))
            let labels = host.split(separator: ".")
            if labels.count > 1 { names.append(String(labels[labels.count - 2])) }
        }
        return names
    }

    /// Lines that say only when and by whom the article was written.
    private static func bylines(_ outline: PageOutline, visible: [VisibleDates.Found], authors: [String]) -> Set<Int> {
        var skipped: Set<Int> = []
        for date in visible where date.block < outline.blocks.count {
            let line = outline.blocks[date.block].text
            // "The minister opened the bridge on 3 June 2025." is what the article tells.
            if !date.isLabelled, isSentence(line, around: date.text) { continue }
            if line.utf8.count < 2 * date.text.utf8.count + 60, line.utf8.count < 160 { skipped.insert(date.block) }
        }
        for mark in outline.marks.prefix(200) where mark.kind == .author && mark.block < outline.blocks.count {
            let line = outline.blocks[mark.block].text
            if line.utf8.count < 120, authors.contains(where: line.contains) { skipped.insert(mark.block) }
        }
        return skipped
    }

    /// Whether a line ends as a sentence does and has words enough for one besides its date.
    private static func isSentence(_ line: String, around date: String) -> Bool {
        guard let last = line.last, ".!?”\"।。".contains(last) else { return false }
        let wordsOfSentence = 4
        return line.split(separator: " ").count - date.split(separator: " ").count >= wordsOfSentence
    }
}
