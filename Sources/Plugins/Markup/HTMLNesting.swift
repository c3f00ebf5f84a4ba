/// Which elements of HTML end without an end tag, as libxml2's HTML parser has it (`htmlStartClose` and
/// `htmlEndPriority` in HTMLparser.c, version 2.9.14).
enum HTMLNesting {
    private static let void = keys(
        "area base basefont br col embed frame hr img input isindex keygen link meta param source track wbr")

    private static let blocks = Set(HTMLElements.breakingLines.map { TagKey($0) })

    /// Elements without elements in them, and what ends them.
    static let rawText = [TagKey("script"): "</script", TagKey("style"): "</style"]

    /// For each element, the innermost open ones that its start tag ends.
    private static let ended: [TagKey: Set<TagKey>] = {
        var ended: [TagKey: Set<TagKey>] = [:]
        for name in [
            "p", "div", "ul", "ol", "dl", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "form", "blockquote", "address",
            "center", "fieldset",
        ] {
            ended[TagKey(name)] = keys("p")
        }
        for (name, others) in [
            ("li", "li p"), ("dt", "dt dd p"), ("dd", "dt dd p"), ("td", "td th p"), ("th", "td th p"), ("tr", "tr td th p"),
            ("tbody", "tbody thead tfoot tr td th p"), ("thead", "tbody thead tfoot tr td th p"),
            ("tfoot", "tbody thead tfoot tr td th p"), ("option", "option"), ("optgroup", "option optgroup"), ("body", "head"),
        ] {
            ended[TagKey(name)] = keys(others)
        }
        return ended
    }()

    private static let ranks: [TagKey: Int] = [
        TagKey("div"): 150, TagKey("td"): 160, TagKey("th"): 160, TagKey("tr"): 170, TagKey("thead"): 180,
        TagKey("tbody"): 180, TagKey("tfoot"): 180, TagKey("table"): 190, TagKey("head"): 200, TagKey("body"): 200,
        TagKey("html"): 220,
    ]

    static func isVoid(_ name: TagKey) -> Bool { void.contains(name) }

    static func isBlock(_ name: TagKey) -> Bool { blocks.contains(name) }

    /// Whether a start tag implies the end of the innermost open element.
    static func ends(_ innermost: TagKey, atStartOf name: TagKey) -> Bool { ended[name]?.contains(innermost) ?? false }

    /// An end tag ends no element of a higher rank.
    static func rank(of name: TagKey) -> Int { ranks[name] ?? 100 }

    private static func keys(_ names: String) -> Set<TagKey> { Set(names.split(separator: " ").map { TagKey($0.utf8) }) }
}
