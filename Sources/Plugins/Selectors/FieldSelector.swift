import Timeline

/// One way to find a field, as a user writes it: CSS or `xpath:…`, perhaps with `@attribute` behind it, or `url:` and a regular
/// expression on the entry's link.
struct FieldSelector: Hashable, Sendable {
    private enum Kind: Hashable {
        /// An XPath 1.0 expression from the item.
        case nodes(String, attribute: String?)
        case link(String)
    }

    /// As written.
    let written: String
    private let kind: Kind

    /// - Throws: `SelectorProblem`.
    init(_ text: String) throws(SelectorProblem) {
        written = text
        if text.hasPrefix("url:") {
            let expression = String(text.dropFirst(4))
            if let reason = EntryFilter.problem(in: expression) {
                throw SelectorProblem(column: 5, message: "this is no regular expression: \(reason)")
            }
            kind = .link(expression)
            return
        }
        if text.hasPrefix("xpath:") {
            let path = String(text.dropFirst(6))
            if let offset = XPathCheck.firstFault(in: path) {
                throw SelectorProblem(column: 7 + offset, message: "this is no XPath 1.0 expression")
            }
            kind = .nodes(path, attribute: nil)
            return
        }
        let (selector, attribute) = Self.split(text)
        if let attribute, attribute.isEmpty || !attribute.allSatisfy({ $0.isLetter || $0.isNumber || "-_:.".contains($0) }) {
            throw SelectorProblem(column: selector.count + 2, message: "an attribute's name belongs behind \"@\", such as @href")
        }
        kind = .nodes(selector.isEmpty ? "self::*" : try SelectorCompiler.xpath(of: selector), attribute: attribute?.lowercased())
    }

    /// At the last `@` that is neither in brackets nor in quotation marks.
    private static func split(_ text: String) -> (selector: String, attribute: String?) {
        var quote: Character?
        var depth = 0
        var place: String.Index?
        for index in text.indices {
            let character = text[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if "[(".contains(character) {
                depth += 1
            } else if "])".contains(character) {
                depth -= 1
            } else if character == "@", depth <= 0 {
                place = index
            }
        }
        guard let place else { return (text, nil) }
        let selector = text[..<place]
        let blanks = selector.reversed().prefix { $0.isWhitespace }.count
        return (String(selector.dropLast(blanks)), String(text[text.index(after: place)...]).filter { !$0.isWhitespace })
    }

    /// The nodes that it selects; none for `url:`.
    func nodes(in tree: HTMLTree) -> [HTMLNode] {
        if case .nodes(let path, _) = kind { tree.nodes(path.hasPrefix("/") || path.hasPrefix("(") ? path : Self.fromTop(path)) } else { [] }
    }

    /// A page's expression begins at the document, so that `html` and `body` can be named.
    private static func fromTop(_ path: String) -> String {
        path.split(separator: " | ").map(String.init).map { $0.hasPrefix("descendant::") ? "/\($0)" : $0 }.joined(separator: " | ")
    }

    /// Its values in an item, in the page's order, folded; no empty ones.
    ///
    /// - Parameter link: The entry's link, for `url:`.
    func values(in item: HTMLNode, link: String?) -> [String] {
        switch kind {
        case .link(let expression):
            guard let link, let match = (try? Regex(expression))?.ignoresCase().firstMatchOrNil(in: link) else { return [] }
            let groups = match.output.dropFirst().compactMap { $0.substring.map(String.init) }
            // Year, month and day in parentheses of their own are a date.
            let text = groups.isEmpty ? match.output[0].substring.map(String.init) ?? "" : groups.joined(separator: "-")
            return text.isEmpty ? [] : [text]
        case .nodes(let path, let attribute):
            return item.nodes(path).prefix(50).compactMap { node in
                let text = HTMLText.folded(attribute.map { node[$0] ?? "" } ?? node.text)
                return text.isEmpty ? nil : text
            }
        }
    }

    /// Addresses of the links that it selects, or that stand in what it selects.
    func links(in item: HTMLNode) -> [String] {
        guard case .nodes(let path, nil) = kind else { return values(in: item, link: nil) }
        return item.nodes(path).prefix(50).compactMap { node in
            guard node.isElement else { return HTMLText.folded(node.text).nilIfEmpty }
            return (node["href"] ?? node.nodes("descendant::a[@href][1]").first?["href"] ?? node.nodes("ancestor::a[@href][1]").first?["href"])?
                .nilIfEmpty
        }
    }
}

extension Regex where Output == AnyRegexOutput {
    /// Without its error, which only closures inside of expressions throw.
    fileprivate func firstMatchOrNil(in text: String) -> Match? { try? firstMatch(in: text) }
}
