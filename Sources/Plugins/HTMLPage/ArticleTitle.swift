/// An article's title, from the places that name it: chosen by agreement.
///
/// A page says its title to people in a heading and to programs in its head, with the site's name, with or without a kicker
/// ("Trade talks: Ministers meet"). Where both agree, that is the title.
struct ArticleTitle {
    let text: String
    /// Where it stands, for people: `h1`, `og:title`.
    let place: String
    /// The block that is its heading.
    let heading: Int?

    private struct Candidate {
        let text: String
        let key: String
        let place: String
        var block: Int?
    }

    /// - Parameters:
    ///   - said: What the head and JSON-LD say, most trusted first, with the place.
    ///   - pageTitle: `<title>`.
    ///   - site: Names of the site.
    init?(outline: PageOutline, said: [(place: String, text: String)], pageTitle: String?, site: [String]) {
        var siteKeys = Set(site.map(TitleKey.of))
        siteKeys.remove("")
        var said = said
        if let pageTitle { said.append(("title", pageTitle)) }
        let candidates = said.compactMap { place, text -> Candidate? in
            let text = Self.withoutSite(text, siteKeys: siteKeys, isPageTitle: place == "title")
            let key = TitleKey.of(text)
            return key.isEmpty || siteKeys.contains(key) ? nil : Candidate(text: text, key: key, place: place)
        }
        let parts = Set((pageTitle.map { Self.parts(of: $0) } ?? []).map(TitleKey.of))
        let headings = Self.headings(of: outline, siteKeys: siteKeys)
        let chosen = Self.chosen(among: candidates, headings: headings, parts: parts)
        guard let chosen = chosen ?? said.first.map({ Candidate(text: $0.text, key: "", place: $0.place) }) else { return nil }
        text = chosen.text
        place = chosen.place
        heading = chosen.block ?? headings.first { $0.key == chosen.key }?.block
            ?? headings.first { $0.place == "h1" }?.block
    }

    private static func chosen(among said: [Candidate], headings: [Candidate], parts: Set<String>) -> Candidate? {
        let tops = headings.filter { $0.place == "h1" }
        // What most places say, the first of them.
        let best = said.enumerated().max { one, other in
            let (first, second) = (support(one.element, said), support(other.element, said))
            return first != second ? first < second : one.offset > other.offset
        }?.element
        guard let best else {
            return tops.first { parts.contains($0.key) } ?? headings.first { parts.contains($0.key) } ?? tops.first ?? headings.first
        }
        if let agreed = agreed(tops, said, best) ?? agreed(headings.filter { $0.place != "h1" && $0.key == best.key }, said, best) {
            return agreed
        }
        for heading in tops where heading.key.count > 4 {
            // The heading has more: its kicker, or the day.
            for part in [best.text] + Self.parts(of: best.text) {
                let key = TitleKey.of(part)
                guard key.count > 12, heading.key.hasSuffix(key) else { continue }
                return Candidate(text: part, key: key, place: "\(best.place), h1", block: heading.block)
            }
            // The head has more: "Kicker: Title", "Title – Section".
            if best.key.hasSuffix(heading.key) || best.key.hasPrefix(heading.key) || parts.contains(heading.key) {
                return Candidate(text: heading.text, key: heading.key, place: "h1, \(best.place)", block: heading.block)
            }
        }
        for heading in headings where heading.place != "h1" && heading.key.count > 8 && tops.isEmpty {
            if best.key.hasPrefix(heading.key) || parts.contains(heading.key) { return heading }
        }
        // One heading of the first rank is the page's, whatever its head says to search engines.
        if tops.count == 1, let only = tops.first, only.text.count > 6 { return only }
        return best
    }

    /// The heading that says what the head says, in most places: its own words, or the head's where its parts stand without
    /// a blank between them.
    private static func agreed(_ headings: [Candidate], _ said: [Candidate], _ best: Candidate) -> Candidate? {
        var found: (heading: Candidate, place: Int, support: Int)?
        for heading in headings {
            guard let place = said.firstIndex(where: { $0.key == heading.key }) else { continue }
            let support = support(said[place], said)
            if found.map({ (support, -place) > ($0.support, -$0.place) }) ?? true { found = (heading, place, support) }
        }
        guard let (heading, place, support) = found else { return nil }
        let same = said[place]
        // The heading and one other place have the kicker, and all else has the title.
        if same.key != best.key, self.support(best, said) > support, same.key.hasSuffix(best.key) {
            return Candidate(text: best.text, key: best.key, place: "\(best.place), \(heading.place)", block: heading.block)
        }
        return Candidate(
            text: better(heading.text, same.text), key: same.key, place: "\(heading.place), \(same.place)", block: heading.block)
    }

    /// The heading's own quotes and dashes, unless its parts have run together.
    private static func better(_ heading: String, _ said: String) -> String {
        heading.split(separator: " ").count < said.split(separator: " ").count ? said : heading
    }

    private static func support(_ candidate: Candidate, _ all: [Candidate]) -> Int { all.count { $0.key == candidate.key } }

    private static func headings(of outline: PageOutline, siteKeys: Set<String>) -> [Candidate] {
        var headings: [Candidate] = []
        for (index, block) in outline.blocks.enumerated() where headings.count < 60 {
            guard case .heading(let level) = block.kind, level <= 3, block.text.utf8.count < 1000 else { continue }
            let place = outline.place(of: block)
            if !place.isDisjoint(with: [.navigation, .footer]) || level > 1 && !place.isDisjoint(with: [.aside, .comments]) { continue }
            let key = TitleKey.of(block.text)
            guard !key.isEmpty, !siteKeys.contains(key) else { continue }
            headings.append(Candidate(text: block.text, key: key, place: "h\(level)", block: index))
        }
        return headings
    }

    // MARK: The site's name

    private static let marks = [" | ", " – ", " — ", " - ", " :: ", " » ", " • ", " · ", " / ", " l ", "_"]

    static func parts(of title: String) -> [String] {
        var parts = [title]
        for mark in marks where title.contains(mark) {
            parts = parts.flatMap { part in part.split(separator: mark).map { String($0) } }
        }
        return parts.count > 1 ? parts : []
    }

    /// "Title | Site", "Title - Site", "Site » Title": the part that is the site's name goes, and of `<title>` a last part
    /// that is short.
    private static func withoutSite(_ title: String, siteKeys: Set<String>, isPageTitle: Bool) -> String {
        var title = title[...]
        var isCut = false
        for _ in 0..<3 {
            guard let (head, tail, mark) = lastPart(of: title) else { break }
            let isSite = siteKeys.contains(TitleKey.of(tail))
            let isShort = isPageTitle && !isCut && mark != " / " && tail.split(separator: " ").count <= 3 && head.count > 2 * tail.count
            guard isSite || isShort else { break }
            title = head
            isCut = true
        }
        for mark in marks {
            guard let range = title.firstRange(of: mark), siteKeys.contains(TitleKey.of(title[..<range.lowerBound])) else { continue }
            return String(title[range.upperBound...])
        }
        return String(title)
    }

    private static func lastPart(of title: Substring) -> (Substring, Substring, String)? {
        var best: (range: Range<Substring.Index>, mark: String)?
        for mark in marks {
            guard let range = title.ranges(of: mark).last else { continue }
            if best.map({ $0.range.lowerBound < range.lowerBound }) ?? true { best = (range, mark) }
        }
        guard let best, best.range.lowerBound > title.startIndex else { return nil }
        return (title[..<best.range.lowerBound], title[best.range.upperBound...], best.mark)
    }
}
