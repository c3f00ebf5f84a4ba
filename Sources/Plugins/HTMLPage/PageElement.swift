import Timeline

/// An element of a page, as far as an article's reader cares.
struct PageElement {
    enum Kind: UInt8 {
        case other = 1, hidden, lineBreak, link, article, main, header, navigation, aside, footer, form, listItem, figure, caption,
            quote, preformatted, h1, h2, h3, h4, h5, h6, time, abbreviation, cell, block, meta, noScript
    }

    private static let kinds: TagTable = {
        var rows: [(name: String, value: UInt8)] = HTMLElements.breakingLines.map { ($0, Kind.block.rawValue) }
        for (kind, names) in [
            (
                Kind.hidden,
                "script style iframe svg math button template select textarea head audio video object dialog canvas"
            ),
            (.lineBreak, "br hr"), (.link, "a"), (.article, "article"), (.main, "main"), (.header, "header"),
            (.navigation, "nav menu"), (.aside, "aside"), (.footer, "footer"), (.form, "form"), (.listItem, "li dd dt"),
            (.figure, "figure"), (.caption, "figcaption caption"), (.quote, "blockquote"), (.preformatted, "pre"), (.h1, "h1"),
            (.h2, "h2"), (.h3, "h3"), (.h4, "h4"), (.h5, "h5"), (.h6, "h6"), (.time, "time"), (.abbreviation, "abbr"),
            (.cell, "td th"), (.meta, "meta"), (.noScript, "noscript"),
        ] {
            for name in names.split(separator: " ") { rows.append((String(name), kind.rawValue)) }
        }
        return TagTable(rows)
    }()

    private enum Attribute: UInt8 {
        case classes = 1, id, itemprop, itemtype, datetime, content, title, rel, hidden, style, pubdate, role, stamp
    }

    private static let attributes = TagTable([
        ("class", Attribute.classes), ("id", .id), ("itemprop", .itemprop), ("itemtype", .itemtype), ("datetime", .datetime),
        ("content", .content), ("title", .title), ("rel", .rel), ("hidden", .hidden), ("style", .style), ("pubdate", .pubdate),
        ("role", .role), ("data-datetime", .stamp), ("data-timestamp", .stamp),
        ("data-utc-time", .stamp), ("data-published", .stamp), ("data-publish-date", .stamp), ("data-date", .stamp),
        ("data-time", .stamp), ("data-epoch", .stamp),
    ].map { ($0.0, $0.1.rawValue) })

    let kind: Kind
    private(set) var breaksLines = false
    private(set) var isHidden: Bool
    private(set) var classes = ""
    private var meaning = ClassMeaning("")
    private(set) var isPublication = false
    private var properties: [String] = []
    private var isOtherThing = false
    private var relation = ""
    private var role = ""
    private var datetime: String?
    private var content: String?
    private var title: String?
    private var stamp: String?
    private let node: HTMLNode

    init(_ node: HTMLNode) {
        self.node = node
        kind = Kind(rawValue: Self.kinds[node.key]) ?? .other
        isHidden = kind == .hidden
        guard !isHidden else { return }
        // A `<div>` without an end in it makes the parser put the page into it.
        if kind == .noScript, !holdsArticle {
            isHidden = true
            return
        }
        switch kind {
        case .other, .link, .time, .abbreviation, .meta, .lineBreak: break
        default: breaksLines = true
        }
        readAttributes()
        if !classes.isEmpty { meaning = ClassMeaning(classes) }
    }

    private mutating func readAttributes() {
        var read = self
        node.forEachAttribute(in: Self.attributes) { number, value in
            switch Attribute(rawValue: number) {
            case .classes, .id: read.classes += read.classes.isEmpty ? value : " " + value
            case .itemprop: read.properties = value.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
            case .itemtype: read.isOtherThing = Self.isOther(value)
            case .datetime: read.datetime = value
            case .content: read.content = value
            case .title: read.title = value
            case .rel: read.relation = value.lowercased()
            case .hidden: if read.kind != .meta { read.isHidden = true }
            case .style: if value.utf8.count < 200, Self.hides(value) { read.isHidden = true }
            case .pubdate: read.isPublication = true
            case .role: read.role = value.lowercased()
            case .stamp: read.stamp = read.stamp ?? value
            case nil: break
            }
        }
        self = read
    }

    /// `display: none` and `visibility: hidden`.
    private static func hides(_ style: String) -> Bool {
        let style = style.utf8.compactMap { $0 > 0x20 ? $0.asciiLowercased : nil }
        return style[...].firstIndex(ofIgnoringCase: "display:none") != nil
            || style[...].firstIndex(ofIgnoringCase: "visibility:hidden") != nil
    }

    /// Types of schema.org that stand in an article and have dates and authors of their own.
    private static func isOther(_ type: String) -> Bool {
        let name = type.split { $0 == "/" || $0 == "#" }.last ?? ""
        return ["Comment", "UserComments", "Answer", "VideoObject", "ImageObject", "AudioObject", "Event", "Offer", "AggregateRating",
        ].contains(String(name))
    }

    // MARK: What it says

    var dateRole: DateText.Role? { meaning.dateRole }

    func place(isInArticle: Bool) -> PagePlace {
        let isTelling = !classes.isEmpty && kind != .article && kind != .main && kind != .quote
        var place: PagePlace = isTelling ? meaning.place : []
        switch kind {
        case .article: place.insert(.article)
        case .main: place.insert(.main)
        case .header: if !isInArticle { place.insert(.header) }
        case .navigation: place.insert(.navigation)
        case .aside: place.insert(.aside)
        case .footer: place.insert(.footer)
        case .form: if !holdsArticle { place.insert(.form) }
        case .listItem: place.insert(.listItem)
        case .figure, .caption: place.insert(.caption)
        case .quote: place.insert(.quote)
        case .preformatted: place.insert(.preformatted)
        default: break
        }
        switch role {
        case "navigation", "menu", "menubar": place.insert(.navigation)
        case "complementary", "search": place.insert(.aside)
        case "contentinfo": place.insert(.footer)
        case "main": place.insert(.main)
        case "banner": if !isInArticle { place.insert(.header) }
        default: break
        }
        if isOtherThing { place.insert(.otherThing) }
        if properties.contains("comment") { place.insert(.comments) }
        return place
    }

    /// Whether a form is the whole page, as ASP.NET writes it, or a mistake made it so.
    private var holdsArticle: Bool {
        !node.nodes("(.//h1 | .//article)[1]").isEmpty || node.nodes("(.//p)[position() <= 3]").count == 3
    }

    var blockKind: PageOutline.Block.Kind? {
        switch kind {
        case .h1: .heading(1)
        case .h2: .heading(2)
        case .h3: .heading(3)
        case .h4: .heading(4)
        case .h5: .heading(5)
        case .h6: .heading(6)
        case .listItem: .listItem
        case .quote: .quote
        case .preformatted: .preformatted
        default: nil
        }
    }

    /// Parts of one line that are no part of one word, though no blank stands between them: `<span>Kicker</span><span>Title`.
    var partsWords: Bool { !classes.isEmpty && kind == .other }

    var isAuthor: Bool {
        properties.contains("author") || relation == "author" || meaning.isAuthor
    }

    var markKind: PageOutline.Mark.Kind? {
        for property in properties {
            switch property {
            case "datepublished", "datecreated", "datemodified", "pubdate", "uploaddate": return .property(property)
            default: break
            }
        }
        if kind == .time { return .time }
        if kind == .abbreviation, title != nil, dateRole != nil { return .time }
        if stamp != nil, kind != .link { return .timestamp("") }
        return isAuthor ? .author : nil
    }

    /// What its attributes hold, most trusted first.
    var values: [(name: String, text: String)] {
        [("datetime", datetime), ("content", content), ("data", stamp), ("title", title)].compactMap { name, text in
            guard let text, !text.isEmpty, text.utf8.count < 100 else { return nil }
            return (name, text)
        }
    }
}
