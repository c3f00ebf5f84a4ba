/// Name, photo and address of a thing that says nothing of them, out of what its element plainly is or holds.
///
/// https://microformats.org/wiki/microformats2-parsing#parsing_for_implied_properties
struct ImpliedProperties {
    let values: MicroformatValues

    func add(to draft: inout MicroformatReader.Draft, of node: HTMLNode) {
        guard !draft.hasNested else { return }
        let written = draft.item.properties
        if written["name"] == nil, !draft.kinds.contains(.text), !draft.kinds.contains(.markup) {
            draft.item.properties["name"] = [.text(name(of: node))]
        }
        guard !draft.kinds.contains(.address) else { return }
        if written["photo"] == nil, let photo = photo(of: node) { draft.item.properties["photo"] = [photo] }
        if written["url"] == nil, let url = url(of: node) { draft.item.properties["url"] = [.text(values.absolute(url))] }
    }

    private func name(of node: HTMLNode) -> String {
        if let name = Self.says(node) { return MicroformatName.trimmed(name) }
        for parent in places(node) {
            guard let only = Self.onlyChild(of: parent), MicroformatRoot(only, in: nil).isEmpty else { continue }
            if let name = Self.says(only), !name.isEmpty { return MicroformatName.trimmed(name) }
        }
        return values.content(of: node, isClassic: false, withAddresses: false)
    }

    /// The words of an image or an abbreviation.
    private static func says(_ node: HTMLNode) -> String? {
        switch node.name {
        case "img", "area": node["alt"]
        case "abbr": node["title"]
        default: nil
        }
    }

    private func photo(of node: HTMLNode) -> Microformat.Value? {
        func shows(_ node: HTMLNode) -> Microformat.Value? {
            values.image(of: node, isClassic: false)
                ?? (node.name == "object" ? node["data"].map { .text(values.absolute($0)) } : nil)
        }
        if let photo = shows(node) { return photo }
        for parent in places(node) {
            for name in ["img", "object"] {
                if let only = Self.only(name, in: parent), let photo = shows(only) { return photo }
            }
        }
        return nil
    }

    private func url(of node: HTMLNode) -> String? {
        if ["a", "area"].contains(node.name), let url = node["href"] { return url }
        for parent in places(node) {
            for name in ["a", "area"] {
                if let url = Self.only(name, in: parent)?["href"] { return url }
            }
        }
        return nil
    }

    /// The element, and the only one in it.
    private func places(_ node: HTMLNode) -> [HTMLNode] {
        guard let only = Self.onlyChild(of: node), MicroformatRoot(only, in: nil).isEmpty else { return [node] }
        return [node, only]
    }

    private static func onlyChild(of node: HTMLNode) -> HTMLNode? {
        let children = node.children.filter(\.isElement)
        return children.count == 1 ? children[0] : nil
    }

    /// The only element of its name, which must be no thing of its own.
    private static func only(_ name: String, in node: HTMLNode) -> HTMLNode? {
        let children = node.children.filter { $0.isElement && $0.name == name }
        guard children.count == 1, MicroformatRoot(children[0], in: nil).isEmpty else { return nil }
        return children[0]
    }
}
