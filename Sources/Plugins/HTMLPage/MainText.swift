import Timeline

/// The text of a page's article, without menus, related items and footers.
///
/// Blocks of running text vote for the elements that hold them; the element with most votes is the article. Long blocks
/// with few links count most: menus are short and all links.
struct MainText {
    /// Blocks with a larger share of their text in links are menus and lists of related items.
    private static let maximalLinkShare = 0.5
    /// Shorter blocks don't vote: captions, labels, buttons.
    private static let minimalVote = 40
    /// A parent gets this share of a block's vote, so that an article in several sections wins over its longest one.
    private static let shareOfParent = 0.5

    /// What is deeper is text without elements. libxml2 stops before that today, and the stack is no place to rely on it.
    private static let maximalDepth = 400

    /// Of an article nobody reads more lines; a page with more is made to be slow.
    private static let maximalBlocks = 200_000

    private struct Container {
        let parent: Int
        var votes = 0.0
    }
    private struct Block {
        let container: Int
        let text: String
        let linkShare: Double
    }

    private var containers = [Container(parent: -1)]
    private var blocks: [Block] = []
    private var run = ""
    private var linkedInRun = 0

    /// Paragraphs, headings, list items and lines of quotations, in the page's order; none where there is no article.
    static func lines(of tree: HTMLTree) -> [String] {
        guard let body = tree.nodes("/descendant::body[1]").first ?? tree.root else { return [] }
        var text = MainText()
        text.walk(body, container: 0, inLink: false, inArticle: false, depth: 0)
        text.endRun(container: 0)
        return text.best()
    }

    private static let left: Set<String> = [
        "script", "style", "nav", "aside", "footer", "form", "noscript", "iframe", "svg", "button", "template", "select",
        "textarea", "head", "figure", "audio", "video", "object", "menu", "dialog",
    ]

    private mutating func walk(_ node: HTMLNode, container: Int, inLink: Bool, inArticle: Bool, depth: Int) {
        guard depth < Self.maximalDepth else {
            run += node.text
            return
        }
        for child in node.children {
            if blocks.count + containers.count > Self.maximalBlocks { return }
            if child.isText {
                let text = child.text
                run += text
                if inLink { linkedInRun += text.utf8.count }
                continue
            }
            let name = child.name
            guard child.isElement, !Self.left.contains(name), child["hidden"] == nil,
                name != "header" || inArticle
            else { continue }
            guard HTMLElements.breakingLines.contains(name) else {
                walk(child, container: container, inLink: inLink || name == "a", inArticle: inArticle, depth: depth + 1)
                continue
            }
            endRun(container: container)
            if name == "br" { continue }
            containers.append(Container(parent: container))
            let index = containers.count - 1
            walk(
                child, container: index, inLink: inLink, inArticle: inArticle || name == "article" || name == "main",
                depth: depth + 1)
            endRun(container: index)
        }
    }

    private mutating func endRun(container: Int) {
        let text = HTMLText.folded(run)
        let total = run.utf8.count
        run = ""
        defer { linkedInRun = 0 }
        guard !text.isEmpty else { return }
        let linkShare = Double(linkedInRun) / Double(max(total, 1))
        blocks.append(Block(container: container, text: text, linkShare: linkShare))
        guard text.utf8.count >= Self.minimalVote, linkShare < Self.maximalLinkShare else { return }
        var vote = min(Double(text.utf8.count), 600) * (1 - linkShare)
        var holder = containers[container].parent
        while holder >= 0, vote > 1 {
            containers[holder].votes += vote
            vote *= Self.shareOfParent
            holder = containers[holder].parent
        }
    }

    private func best() -> [String] {
        guard let winner = containers.indices.max(by: { containers[$0].votes < containers[$1].votes }),
            containers[winner].votes > 0
        else { return [] }
        // A parent stands before its children.
        var inside = [Bool](repeating: false, count: containers.count)
        for index in containers.indices {
            inside[index] = index == winner || (containers[index].parent >= 0 && inside[containers[index].parent])
        }
        return blocks.filter { inside[$0.container] && $0.linkShare < Self.maximalLinkShare }.map(\.text)
    }
}
