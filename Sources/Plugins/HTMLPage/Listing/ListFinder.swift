/// Finds the repeated block of a page that is its list.
///
/// Elements that stand in the same way (their tags and the classes they share with their siblings, up to the body) are a
/// group. Each member of a group is an item if it has a link with a title. Groups are weighed by how much like news their items are:
/// titles of a headline's length, in headings, with a date and some text, one title each, not in menus, sidebars or footers. Our own
/// weights; `Documentation/listings.md` says how they were found.
struct ListFinder {
    struct Group {
        /// Each with its whole range: of a heading, what follows until the next one.
        var members: [Member]
        var score: Double
        /// The share of items with a date, a heading and text.
        var dated: Double
        var headed: Double
    }

    struct Member {
        let element: Int
        /// The elements that belong to it.
        let range: Range<Int>
        let link: ListOutline.ListedLink
    }

    private let outline: ListOutline
    /// Of each element, which group it is in.
    private var signatures: [Int] = []
    /// Stands in a menu, a sidebar, a footer or comments.
    private var isAside: [Bool] = []
    private var datedElements: [Int]

    /// Looking at links again and again has an end on pages that are made to be slow.
    private static let maximalLooks = 2_000_000

    init(_ outline: ListOutline) {
        self.outline = outline
        datedElements = outline.marks.map(\.element).sorted()
        sign()
        // A line that says a date is one as well.
        for line in outline.lines where line.text.utf8.count < 160 && ListedDates.mayHoldDate(line.text) {
            datedElements.append(line.element)
        }
        datedElements.sort()
    }

    /// The best group; `nil` where nothing on the page repeats that could be items.
    func best() -> Group? {
        var members: [Int: [Int]] = [:]
        for index in outline.elements.indices { members[signatures[index], default: []].append(index) }
        var looks = 0
        let groups = members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.compactMap { indices -> Group? in
            guard looks < Self.maximalLooks else { return nil }
            return group(of: indices, &looks)
        }
        guard let top = groups.map(\.score).max() else { return nil }
        // Of an element and what fills it, the outer one holds the date as well.
        return groups.first { $0.score > top * 0.985 }
    }

    // MARK: Weighing

    private func group(of indices: [Int], _ looks: inout Int) -> Group? {
        var members: [Member] = []
        var (headed, dated, told, titles, several, entries, aside) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        var urls: Set<String> = []
        for (place, index) in indices.enumerated() {
            let range = self.range(of: index, next: indices[safe: place + 1])
            let links = outline.links(in: range)
            looks += links.count + 1
            guard let link = mainLink(links, headingItself: ListOutline.isHeading(outline.elements[index].name) ? index : nil) else { continue }
            let weight = titleWeight(of: link)
            guard weight > 0 else { continue }
            members.append(Member(element: index, range: range, link: link))
            urls.insert(LinkKey.of(link.url))
            titles += Double(min(weight, 80))
            if link.heading != nil { headed += 1 }
            if hasDate(in: range) { dated += 1 }
            let text = outline.weight(in: range)
            if text.text - text.linked > 60 { told += 1 }
            let headedLinks = Set(links.prefix(50).filter { $0.heading != nil }.map(\.url)).count
            several += Double(max(headedLinks, 1))
            if isEntry(outline.elements[index]) { entries += 1 }
            if isAside[index] { aside += 1 }
        }
        let count = Double(members.count)
        guard urls.count > 1, titles / count >= 8 else { return nil }
        var quality = titles / count / 40 + 1.5 * headed / count + dated / count + 0.8 * told / count + 0.7 * entries / count
        // Several titles in each: it is a group of lists.
        if several / count > 1.15 { quality /= (several / count * (several / count).squareRoot()) }
        quality *= 1 - 0.8 * aside / count
        let distinct = Double(urls.count) / count
        quality *= distinct * distinct * count / Double(indices.count)
        // (Double.pow needs Foundation's C library: n to the 0.6 is close to what this gives.)
        let many = Double(min(urls.count, 30))
        let score = quality * many.squareRoot() * many.squareRoot().squareRoot().squareRoot()
        return Group(members: members, score: score, dated: dated / count, headed: headed / count)
    }

    /// What belongs to an item: the element; of a heading, a term or a row that stands for several, what follows as well.
    private func range(of index: Int, next: Int?) -> Range<Int> {
        let element = outline.elements[index]
        let isFlat = ListOutline.isHeading(element.name) || element.name == "dt" || element.name == "tr"
        guard isFlat, element.parent >= 0 else { return index..<element.end }
        if let next, outline.elements[next].parent == element.parent { return index..<next }
        return index..<(element.name == "tr" ? element.end : outline.elements[element.parent].end)
    }

    /// The link with the title: in a heading before others, then the longest.
    private func mainLink(_ links: ArraySlice<ListOutline.ListedLink>, headingItself: Int?) -> ListOutline.ListedLink? {
        var best: (link: ListOutline.ListedLink, isHeaded: Bool, weight: Int)?
        for link in links {
            let weight = min(titleWeight(of: link), 120)
            guard weight > 0 else { continue }
            let isHeaded = link.heading != nil && weight > 1
            if let best, best.isHeaded != isHeaded ? best.isHeaded : best.weight >= weight { continue }
            best = (link, isHeaded, weight)
        }
        return best?.link
    }

    private func titleWeight(of link: ListOutline.ListedLink) -> Int {
        let own = outline.elements[link.element].text
        guard let heading = link.heading, heading > link.element else { return own }
        return outline.elements[heading].text
    }

    private func hasDate(in range: Range<Int>) -> Bool {
        var (low, high) = (0, datedElements.count)
        while low < high {
            let middle = (low + high) / 2
            if datedElements[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < datedElements.count && datedElements[low] < range.upperBound
    }

    private func isEntry(_ element: ListOutline.Element) -> Bool {
        element.name == "article" || element.classes.contains { $0 == "hentry" || $0 == "h-entry" } || element.node["itemtype"] != nil
    }

    // MARK: Standing in the same way

    /// How an element stands in the page: what it is in, its name, and the class that it shares with its siblings, else what it is called.
    private struct Standing: Hashable {
        let parent: Int
        let name: String
        let words: [Substring]
        var id: String?
    }

    private mutating func sign() {
        signatures = [Int](repeating: 0, count: outline.elements.count)
        isAside = [Bool](repeating: false, count: outline.elements.count)
        let words = outline.elements.map(Self.stableClasses)
        var numbers: [Standing: Int] = [:]
        for index in outline.elements.indices {
            let children = outline.children(of: index)
            guard !children.isEmpty else { continue }
            var counts: [String: [Substring: Int]] = [:]
            if children.count > 1 {
                for child in children {
                    for word in Set(words[child]) { counts[outline.elements[child].name, default: [:]][word, default: 0] += 1 }
                }
            }
            let inside = isAside[index] || holdsAsides(index)
            for child in children {
                let element = outline.elements[child]
                let shared = words[child].map { (word: $0, count: counts[element.name]?[$0] ?? 0) }
                    .max { ($0.count, $0.word) < ($1.count, $1.word) }
                var standing = Standing(parent: signatures[index], name: element.name, words: words[child].sorted())
                if let shared, shared.count > 1 {
                    standing = Standing(parent: signatures[index], name: element.name, words: [shared.word])
                } else if !element.id.utf8.contains(where: \.isASCIIDigit) {
                    standing.id = element.id
                }
                let number = numbers[standing] ?? numbers.count + 1
                numbers[standing] = number
                signatures[child] = number
                isAside[child] = inside
            }
        }
    }

    /// Without those that are counted or generated: `post-123`.
    private static func stableClasses(of element: ListOutline.Element) -> [Substring] {
        element.classes.prefix(20).filter { !$0.utf8.contains(where: \.isASCIIDigit) }
    }

    private static let asideElements: Set<String> = ["nav", "footer", "aside", "form", "menu", "dialog", "button"]

    private static let mainWords: Set<String> = ["main", "blog", "hfeed", "feed", "posts", "articles", "content"]

    private static let asideWords: Set<String> = [
        "menu", "nav", "navbar", "navigation", "sidebar", "side", "footer", "widget", "widgets", "breadcrumb", "breadcrumbs", "related",
        "comment", "comments", "commentlist", "respond", "tagcloud", "popular", "share", "sharing", "social", "pagination", "pager",
        "ticker", "cookie", "banner", "ad", "ads", "advert", "advertisement", "promo", "sponsor", "sponsored", "recommended",
        "recommendations", "trending", "header", "masthead", "toolbar", "blogroll", "tags",
    ]

    /// Whether what is in it stands aside. An element that holds most of the page is none, whatever it
    /// is called.
    private func holdsAsides(_ index: Int) -> Bool {
        let element = outline.elements[index]
        guard element.text * 5 <= outline.totalText * 2, !holdsMostHeadings(index) else { return false }
        if Self.asideElements.contains(element.name) { return true }
        if element.name == "header" { return !isInArticle(index) }
        let words = (element.classes + [element.id[...]]).flatMap { $0.split { !$0.isLetter }.map { $0.lowercased() } }
        // What a blog's program calls a widget may be the blog itself.
        return words.contains(where: Self.asideWords.contains) && !words.contains(where: Self.mainWords.contains)
    }

    private func holdsMostHeadings(_ index: Int) -> Bool {
        let total = outline.headings.count
        return total > 5 && outline.headings(in: index..<outline.elements[index].end).count * 2 > total
    }

    private func isInArticle(_ index: Int) -> Bool {
        var parent = outline.elements[index].parent
        while parent >= 0 {
            if outline.elements[parent].name == "article" { return true }
            parent = outline.elements[parent].parent
        }
        return false
    }
}
