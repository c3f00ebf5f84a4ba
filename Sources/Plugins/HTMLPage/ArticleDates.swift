import Timeline

/// When an article was published and changed: every place that says so, most trusted first.
///
/// What a page says to programs comes first, then what it marks up, then its address, then what people read. A day without a
/// time that people read beside the same day's time gives way to it.
struct ArticleDates {
    private(set) var dates: [DateText] = []

    /// Names of `<meta>` that say when an article was published, most used first.
    private static let publishedNames = [
        "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished",
        "parsely-pub-date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "sailthru.date", "article.published",
        "published_time", "rnews:datepublished", "dc.date.issued", "dcterms.issued", "publishdate", "publish-date", "publish_date",
        "pubdate", "publication_date", "published_date", "article_date_original", "article:publish_time", "og:pubdate",
        "datecreated", "article:created", "citation_publication_date", "citation_online_date", "bt:pubdate", "analyticsattributes.articledate",
        "vr:published_time", "displaydate", "originalpublicationdate", "release_date", "posted",
    ]
    /// Names that other things than articles use as well.
    private static let generalNames = [
        "dc.date", "dc.date.created", "dcterms.created", "dcterms.date", "dc:date", "dcterms.available", "date", "pagedate", "creation_date", "sort_date",
    ]
    private static let updatedNames = [
        "article:modified_time", "og:updated_time", "article:modified", "datemodified", "dcterms.modified", "dc.date.modified",
        "lastmod", "last-modified", "modified", "revised", "article:updated_time", "updated_time", "og:modified_time",
    ]

    /// - Parameters:
    ///   - visible: Best first.
    ///   - url: The page's address; a day in it is a day of publication.
    init(
        data: LinkedData, meta: PageMeta, outline: PageOutline, visible: [VisibleDates.Found], heading: Int?, url: String?,
        isLatest: (CalendarDay) -> Bool
    ) {
        for date in data.dates where date.role == .published { dates.append(date) }
        add(meta, Self.publishedNames)
        addProperties(of: outline, heading: heading)
        let shown = visible.filter { $0.role == .published }
        let sure = shown.filter { $0.points >= 70 }
        let times = sure.filter { $0.field.hasPrefix("<") }
        for time in times.prefix(2) { dates.append(DateText(time.text, field: time.field, role: .published)) }
        if let day = url.flatMap(URLDay.day), isLatest(day) {
            if let same = shown.first(where: { $0.day == day && $0.hasTime }) {
                dates.append(DateText(same.text, field: same.field, role: .published))
            }
            dates.append(DateText(day.description, field: "URL", role: .published))
        }
        for text in sure.prefix(3) { dates.append(DateText(text.text, field: text.field, role: .published)) }
        add(meta, Self.generalNames)
        if data.dates.isEmpty {
            for date in data.pageDates where date.role == .published { dates.append(date) }
        }
        for text in shown.filter({ $0.points < 70 }).prefix(2) { dates.append(DateText(text.text, field: text.field, role: .published)) }

        for date in data.dates where date.role == .updated { dates.append(date) }
        for name in Self.updatedNames {
            if let value = meta[name], value.utf8.count < 100 { dates.append(DateText(value, field: name, role: .updated)) }
        }
        for text in visible.filter({ $0.role == .updated }).prefix(2) { dates.append(DateText(text.text, field: text.field, role: .updated)) }
        for date in data.pageDates where date.role == .updated { dates.append(date) }
        unite()
    }

    private mutating func add(_ meta: PageMeta, _ names: [String]) {
        for name in names {
            if let value = meta[name], value.utf8.count < 100 { dates.append(DateText(value, field: name, role: .published)) }
        }
    }

    /// Microdata: https://schema.org in `itemprop`. What stands near the heading comes first.
    private mutating func addProperties(of outline: PageOutline, heading: Int?) {
        var found: [(isNear: Bool, date: DateText)] = []
        for mark in outline.marks.prefix(500) {
            guard case .property(let property) = mark.kind else { continue }
            let isNear = heading.map { ($0 - 4...$0 + 12).contains(mark.block) } ?? false
            let place = outline.containers[mark.container].place
            let allowed: PagePlace = isNear ? [.around, .footer, .caption, .teaser, .aside] : [.footer, .caption, .aside]
            guard place.isDisjoint(with: PagePlace.outsideArticle.subtracting(allowed)) else { continue }
            let role: DateText.Role = property == "datemodified" ? .updated : .published
            let values = mark.values + [(name: "text", text: mark.text)]
            guard let value = values.first(where: { !$0.text.isEmpty && $0.text.utf8.count < 100 })?.text else { continue }
            found.append((isNear, DateText(HTMLText.folded(value), field: "itemprop=\(property)", role: role)))
        }
        dates += (found.filter(\.isNear) + found.filter { !$0.isNear }).prefix(12).map(\.date)
    }

    /// Each text once.
    private mutating func unite() {
        var seen: Set<DateText> = []
        dates = dates.filter { seen.insert(DateText($0.text, field: "", role: $0.role)).inserted }
    }
}

/// A day in an address: `/2025/05/30/`, `/2025-05-30-ferry`, `/20250530/`.
enum URLDay {
    static func day(in url: String) -> CalendarDay? {
        let path = url.prefix { $0 != "?" && $0 != "#" }
        if let match = path.firstMatch(of: /[\/_.-]((?:19|20)\d\d)[\/_-](0?[1-9]|1[0-2])[\/_-](0[1-9]|[12]\d|3[01])(?:[\/_.-]|$)/) {
            return day(match.1, match.2, match.3)
        }
        if let match = path.firstMatch(of: /[\/_-]((?:199|20[0-4])\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[\/_.-]|$)/) {
            return day(match.1, match.2, match.3)
        }
        // `/02-01-2022-…`: European, or the numbers would be a day and a month in another order.
        if let match = path.firstMatch(of: /[\/~_-](0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-(20[0-4]\d)(?:[\/_.-]|$)/) {
            return Int(match.1).map { $0 > 12 } ?? false || match.1 == match.2 ? day(match.3, match.2, match.1) : nil
        }
        return nil
    }

    private static func day(_ year: Substring, _ month: Substring, _ day: Substring) -> CalendarDay? {
        guard let year = Int(year), let month = Int(month), let day = Int(day), (1990...2100).contains(year) else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }
}
