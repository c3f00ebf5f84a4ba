import Timeline

/// Whether a page is one article or a list of them.
///
/// What a page says of itself decides where it describes exactly one article to programs. Else the text does: in an article it stands
/// outside of whatever list there is, on a listing page inside of the items, or there is next to none.
enum PageKind {
    case article(reason: String)
    case listing(ListFinder.Group, reason: String)

    /// A list that scores less is a menu, a table of contents or a few related links. Our own; on 225 articles and 24 listing pages
    /// nothing lies between 5.5 and 8.
    private static let leastScore = 6.5
    private static let aloneScore = 4.0
    /// Where the page calls itself an article, only a list like this says otherwise.
    private static let plainScore = 10.0
    /// Letters of a line that is more than a label.
    private static let shortestParagraph = 60
    /// Paragraphs outside of a list that are not enough for an article: an introduction.
    private static let introduction = 900

    /// - Parameter linked: The list that the page's JSON-LD describes: its articles are not what the page is about.
    static func of(_ tree: HTMLTree, _ linked: LinkedList?, outline: () -> ListOutline) -> (kind: PageKind, outline: ListOutline?) {
        let articles = linked == nil ? articlesInLinkedData(tree) : 0
        if articles == 1 { return (.article(reason: "its JSON-LD describes one article"), nil) }
        let outline = outline()
        let finder = ListFinder(outline)
        guard let group = finder.best() else { return (.article(reason: "nothing on it repeats like a list"), outline) }
        let text = runningText(outline, in: group.members.map(\.range))
        // A short list of dated titles on a page that has nothing else.
        let isAlone = group.score >= aloneScore && group.dated > 0.8 && group.members.count > 2 && text.outside < introduction / 3
        guard group.score >= leastScore || isAlone else { return (.article(reason: "no block on it repeats like a list of news"), outline) }
        let saysArticle = articles > 1 || isOneThingByMeta(tree)
        let items = "\(group.members.count) alike blocks"
        if saysArticle {
            let isPlain =
                group.score >= plainScore && group.headed > 0.7 && group.dated > 0.7 && text.inside > text.outside * 3 / 2
                && text.outside < introduction
            return isPlain
                ? (.listing(group, reason: "\(items) with titles and dates hold its text"), outline)
                : (.article(reason: "it says that it is an article, and its text stands outside of lists"), outline)
        }
        if text.inside >= text.outside { return (.listing(group, reason: "\(items) hold most of its text"), outline) }
        if text.outside < introduction, group.score >= plainScore || isAlone {
            return (.listing(group, reason: "\(items) with titles, and little text beside them"), outline)
        }
        return (.article(reason: "most of its text stands outside of lists"), outline)
    }

    /// Whether a page is the list that its JSON-LD describes, which nothing on it shows as one: it says nothing else of itself, and next to
    /// nothing stands on it besides.
    static func isListing(_ tree: HTMLTree, _ linked: LinkedList, _ outline: ListOutline) -> Bool {
        guard linked.isNews, !isOneThingByMeta(tree) else { return false }
        var told: Set<Substring> = []
        for entry in linked.list.entries {
            for case let text? in [entry.title, entry.summary, entry.content] { told.formUnion(text.split(separator: "\n")) }
        }
        var others = 0
        for line in outline.lines where line.linkShare < 0.5 && !told.contains(line.text[...]) {
            let weight = ListOutline.weight(of: line.text)
            if weight >= shortestParagraph, !isInFooter(line.element, outline) { others += weight }
        }
        return others < introduction / 3
    }

    /// Letters of paragraphs in the items of a list, and elsewhere.
    private static func runningText(_ outline: ListOutline, in items: [Range<Int>]) -> (inside: Int, outside: Int) {
        var isInside = [Bool](repeating: false, count: outline.elements.count)
        for range in items { for index in range where index < isInside.count { isInside[index] = true } }
        var (inside, outside) = (0, 0)
        for line in outline.lines where line.linkShare < 0.5 {
            let weight = ListOutline.weight(of: line.text)
            guard weight >= shortestParagraph else { continue }
            if isInside[line.element] { inside += weight } else if !isInFooter(line.element, outline) { outside += weight }
        }
        return (inside, outside)
    }

    private static func isInFooter(_ index: Int, _ outline: ListOutline) -> Bool {
        var index = index
        while index >= 0 {
            if ["nav", "footer", "aside", "form"].contains(outline.elements[index].name), outline.elements[index].text * 2 < outline.totalText {
                return true
            }
            index = outline.elements[index].parent
        }
        return false
    }

    /// How many articles the page's JSON-LD describes, without reading it whole: places where a type is an article's.
    private static func articlesInLinkedData(_ tree: HTMLTree) -> Int {
        var count = 0
        for script in tree.nodes("/descendant::script[contains(@type, 'ld+json')][position() <= 20]") {
            let json = Array(script.text.utf8)
            if json[...].firstIndex(ofIgnoringCase: "liveblogposting") != nil { return 1 }
            for type in types(in: json[..<min(json.count, 1 << 18)]) {
                if type.hasSuffix("Article") || type == "BlogPosting" || type == "Report" { count += 1 }
            }
        }
        return count
    }

    /// The first word of each value of `@type`.
    private static func types(in json: ArraySlice<UInt8>) -> [String] {
        let key = Array("@type\"".utf8)
        var types: [String] = []
        var index = json.startIndex
        while let sign = json[index...].firstIndex(of: UInt8(ascii: "@")) {
            index = sign + 1
            guard json[sign...].starts(with: key) else { continue }
            let value = json[(sign + key.count)...].drop { $0.isBlank || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "[") }
            guard value.first == UInt8(ascii: "\"") else { continue }
            let word = value.dropFirst().prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\n") }
            types.append(String(decoding: word.prefix(100), as: UTF8.self))
            index = word.endIndex
        }
        return types
    }

    private static func isOneThingByMeta(_ tree: HTMLTree) -> Bool {
        let type = tree.nodes("/descendant::meta[@property='og:type'][1]").first?["content"]?.lowercased()
        // A video, a product or a person is one thing as well.
        return type.map { !$0.isEmpty && $0 != "website" && $0 != "blog" } ?? false
    }
}
