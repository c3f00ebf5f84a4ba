/// The parts of a page that a thing takes in from elsewhere: https://microformats.org/wiki/include-pattern
///
/// `itemref`, `headers` of a table's cell, and links and objects of the class `include`. Only the first microformats have it.
struct MicroformatIncludes {
    private let targets: [String: HTMLNode]

    /// A page that is made to be slow gets no further.
    private static let maximalTargets = 1_000
    private static let maximalElements = 100
    private static let maximalText = 10_000

    init(_ tree: HTMLTree) {
        guard !tree.nodes("(/descendant::*[@itemref or @headers or contains(@class, 'include')])[1]").isEmpty else {
            targets = [:]
            return
        }
        var targets: [String: HTMLNode] = [:]
        for node in tree.nodes("(/descendant::*[@id])[position() <= \(Self.maximalTargets)]") {
            if let id = node["id"], targets[id] == nil, Self.isSmall(node) { targets[id] = node }
        }
        self.targets = targets
    }

    /// Whether it may be read again and again: it is short, and takes in nothing itself, nor holds what refers to it.
    private static func isSmall(_ node: HTMLNode) -> Bool {
        node.nodes("(descendant-or-self::*[@itemref or @headers or contains(@class, 'include')])[1]").isEmpty
            && node.nodes("(descendant::*)[\(maximalElements + 1)]").isEmpty && node.text.utf8.count <= maximalText
    }

    /// What an element takes in.
    func nodes(of node: HTMLNode) -> [HTMLNode] {
        guard !targets.isEmpty, node.isElement else { return [] }
        var names = MicroformatName.words(node["itemref"])
        switch node.name {
        case "td", "th": names += MicroformatName.words(node["headers"])
        case "a", "object":
            if MicroformatName.words(node["class"]).contains("include"), let link = node["href"] ?? node["data"], link.hasPrefix("#") {
                names.append(link.dropFirst())
            }
        default: break
        }
        return names.prefix(10).compactMap { targets[String($0)] }
    }
}
