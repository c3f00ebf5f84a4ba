/// What an element says as a property of each kind.
///
/// https://microformats.org/wiki/microformats2-parsing#parsing_a_p-_property and the three sections after it
struct MicroformatValues {
    let base: String?
    let includes: MicroformatIncludes
    let keepsMarkup: Bool

    /// In bytes. Longer texts are cut, so that things in things on a page that is made to be slow have an end.
    private static let maximalText = 100_000

    func value(of node: HTMLNode, as kind: MicroformatProperty.Kind, in root: MicroformatRoot) -> Microformat.Value {
        switch kind {
        case .text: .text(text(of: node, in: root))
        case .address: address(of: node, in: root)
        case .date: .text(date(of: node, in: root))
        case .markup: .markup(keepsMarkup ? MicroformatMarkup.inside(of: node, base: base) : "", text: content(of: node, isClassic: root.isClassic))
        }
    }

    private func text(of node: HTMLNode, in root: MicroformatRoot) -> String {
        if let parts = ValueClass(node, in: root, values: self).text { return parts }
        let attribute: String? =
            switch node.name {
            case "abbr", "link": node["title"]
            case "data", "input": node["value"]
            case "img", "area": node["alt"]
            default: nil
            }
        return attribute ?? content(of: node, isClassic: root.isClassic)
    }

    private func address(of node: HTMLNode, in root: MicroformatRoot) -> Microformat.Value {
        if let image = image(of: node, isClassic: root.isClassic) { return image }
        let written: String? =
            switch node.name {
            case "a", "area", "link": node["href"]
            case "audio", "source", "iframe": node["src"]
            case "video": node["src"] ?? node["poster"]
            case "object": node["data"]
            default: nil
            }
        if let written { return .text(absolute(written)) }
        if let parts = ValueClass(node, in: root, values: self).text { return .text(absolute(parts)) }
        let attribute: String? =
            switch node.name {
            case "abbr": node["title"]
            case "data", "input": node["value"]
            default: nil
            }
        return .text(absolute(attribute ?? content(of: node, isClassic: root.isClassic)))
    }

    /// An image with what it shows, where it says so. The first microformats had the address only.
    func image(of node: HTMLNode, isClassic: Bool) -> Microformat.Value? {
        guard node.name == "img", let source = node["src"] else { return nil }
        let alt = isClassic ? nil : node["alt"]
        return alt.map { .image(absolute(source), alt: $0) } ?? .text(absolute(source))
    }

    private func date(of node: HTMLNode, in root: MicroformatRoot) -> String {
        if let parts = ValueClass(node, in: root, values: self).date { return parts }
        let attribute: String? =
            switch node.name {
            case "time", "ins", "del": node["datetime"]
            case "abbr": node["title"]
            case "data", "input": node["value"]
            default: nil
            }
        return attribute ?? content(of: node, isClassic: root.isClassic)
    }

    func absolute(_ reference: String) -> String { Link.resolved(reference, base: base) ?? base ?? reference }

    // MARK: Text

    /// An element's nodes, and those that it takes in from elsewhere.
    func children(of node: HTMLNode, isClassic: Bool) -> [HTMLNode] {
        isClassic ? node.children + includes.nodes(of: node) : node.children
    }

    /// The text in an element without scripts and styles, an image's words in its place.
    func content(of node: HTMLNode, isClassic: Bool, withAddresses: Bool = true) -> String {
        var text = ""
        add(node, to: &text, isClassic: isClassic, withAddresses: withAddresses)
        return MicroformatName.trimmed(text)
    }

    private func add(_ node: HTMLNode, to text: inout String, isClassic: Bool, withAddresses: Bool) {
        for child in children(of: node, isClassic: isClassic) where text.utf8.count < Self.maximalText {
            if child.isText { text += child.text }
            guard child.isElement else { continue }
            switch child.name {
            case "script", "style", "template": break
            case "img":
                if let alt = child["alt"] { text += alt } else if withAddresses, let source = child["src"] { text += " \(absolute(source)) " }
            default: add(child, to: &text, isClassic: isClassic, withAddresses: withAddresses)
            }
        }
    }
}
