import Timeline

/// An item of RSS 2.0 as it stands in a JSON document.
///
/// https://github.com/scripting/Scripting-News/blob/master/rss-in-json/README.md: an element is a member; one with attributes
/// is an object, with the text as `#value`. Programs that turn XML into JSON have other names for the text, put attributes
/// together under one name, and make a list of every element; those are read as well.
struct RSSInJSONItem {
    /// Names of an element's text where it has attributes as well, the standard's first.
    private static let textNames = [
        "#value", "_", "#text", "$t", "#", "__text", "#cdata-section", "__cdata", "@value", "value", "text",
    ]
    /// Names that hold all attributes.
    private static let attributeNames = ["@attributes", "$", "@", "attributes", "_attributes"]

    private let members: [JSONValue.Member]

    init(_ value: JSONValue) {
        members = if case .object(let members) = value { members } else { [] }
    }

    /// The text of an element, with attributes or without.
    static func text(of value: JSONValue) -> String? {
        guard case .object = value else {
            return if case .array(let elements) = value { elements.first.flatMap(text) } else { value.text }
        }
        return textNames.lazy.compactMap { value[$0]?.text }.first
    }

    /// An attribute of an element: `true` and `false` as XML writes them.
    static func attribute(_ name: String, of value: JSONValue) -> String? {
        let places = [value] + attributeNames.compactMap { value[$0] }
        for place in places {
            for key in [name, "@" + name, "-" + name, "_" + name, "@_" + name] {
                switch place[key] {
                case .bool(let isTrue)?: return isTrue ? "true" : "false"
                case let found?: if let text = found.text { return text }
                case nil: continue
                }
            }
        }
        return nil
    }

    // MARK: What it means

    /// The same as RSS in XML.
    ///
    /// - Parameter base: For its links.
    func feedItem(base: String?) -> FeedItem {
        var item = FeedItem()
        for member in members {
            let key = member.key.lowercased()
            for value in member.value.list {
                if key == "atom:link" {
                    addLink(value, to: &item, base: base)
                } else if let text = Self.text(of: value) ?? (key == "link" ? Self.attribute("href", of: value) : nil) {
                    add(text, of: key, value, to: &item, base: base)
                }
            }
        }
        return item
    }

    /// Of an item whose end is missing: nothing that what is missing could have said better.
    func partOfFeedItem(base: String?) -> FeedItem {
        var item = feedItem(base: base)
        item.otherLink = nil
        return item
    }

    private func addLink(_ value: JSONValue, to item: inout FeedItem, base: String?) {
        guard Self.attribute("rel", of: value) ?? "alternate" == "alternate", item.alternate == nil else { return }
        item.alternate = Self.attribute("href", of: value).flatMap { Link.resolved($0, base: base) }
    }

    private func add(_ text: String, of key: String, _ value: JSONValue, to item: inout FeedItem, base: String?) {
        switch key {
        case "title": if item.title == nil { item.title = HTMLText.line(text).nilIfEmpty }
        case "dc:title", "media:title", "itunes:title", "atom:title":
            if item.otherTitle == nil { item.otherTitle = HTMLText.line(text).nilIfEmpty }
        case "link": if item.link == nil { item.link = Link.resolved(text, base: base) }
        case "guid":
            let id = HTMLText.folded(text)
            guard item.guid == nil, !id.isEmpty else { return }
            item.guid = id
            // A guid is a link unless it says otherwise.
            item.guidIsLink = Self.attribute("isPermaLink", of: value)?.lowercased() != "false" && Link.isWeb(id)
        case "dc:identifier", "atom:id":
            let id = HTMLText.folded(text)
            if item.guid == nil, !id.isEmpty { item.guid = id }
        case "description", "summary", "dc:description", "atom:summary":
            if item.summary == nil { item.summary = HTMLText.paragraphs(text).nilIfEmpty }
        case "content:encoded", "content", "body", "fulltext", "atom:content":
            if item.content == nil { item.content = HTMLText.paragraphs(text).nilIfEmpty }
        case "author", "dc:creator", "dc:author", "itunes:author":
            item.add(author: Array(text.utf8))
        case "category", "dc:subject": item.add(tag: Array(text.utf8))
        case "dc:language": item.language = HTMLText.folded(text).nilIfEmpty ?? item.language
        default:
            if let date = ItemDates.field(of: Self.name(ofMember: key)) {
                item.add(date: Array(text.utf8), field: date.field, role: date.role, rank: date.rank)
            }
        }
    }

    /// The element that a member is named after: `dc:date`.
    private static func name(ofMember key: String) -> XMLName {
        let parts = key.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return XMLName(.rss, XMLWord(TagKey(key))) }
        return XMLName(XMLNamespace(undeclaredPrefix: String(parts[0])), XMLWord(TagKey(String(parts[1]))))
    }
}
