/// The text of a page's article, without menus, related items and footers.
///
/// Blocks of running text vote for the elements that hold them; the element with most votes is the article. Long blocks
/// with few links count most: menus are short and all links. What stands in a place that is no article's (`PagePlace`)
/// neither votes nor is kept.
struct MainText {
    /// Blocks with a larger share of their text in links are menus and lists of related items.
    private static let maximalLinkShare = 0.5
    /// Shorter blocks don't vote: labels, buttons.
    private static let minimalVote = 40
    /// Longer blocks vote as much as this one, so that one long block outside does not win over many paragraphs.
    private static let maximalVote = 600
    /// A parent gets this share of a block's vote, so that an article in several sections wins over its longest one.
    private static let shareOfParent = 0.5

    /// Indices of the outline's blocks, in the page's order; empty where there is no article.
    let blocks: [Int]
    /// How much running text they hold, in bytes: that of blocks that vote.
    let length: Int

    init(_ outline: PageOutline) {
        var votes = [Double](repeating: 0, count: outline.containers.count)
        for block in outline.blocks where Self.votes(block, outline) {
            var vote = Double(min(block.text.utf8.count, Self.maximalVote)) * (1 - block.linkShare)
            // A quotation's own element is no article.
            var holder = outline.containers[block.container].parent
            while holder >= 0, vote > 1 {
                votes[holder] += vote
                vote *= Self.shareOfParent
                holder = outline.containers[holder].parent
            }
        }
        guard let winner = votes.indices.max(by: { votes[$0] < votes[$1] }), votes[winner] > 0 else {
            (blocks, length) = ([], 0)
            return
        }
        // A parent stands before its children.
        var inside = [Bool](repeating: false, count: votes.count)
        for index in votes.indices {
            inside[index] = index == winner || (outline.containers[index].parent >= 0 && inside[outline.containers[index].parent])
        }
        blocks = outline.blocks.indices.filter { index in
            let block = outline.blocks[index]
            return inside[block.container] && block.linkShare < Self.maximalLinkShare
                && outline.place(of: block).isDisjoint(with: .outsideText)
        }
        length = blocks.reduce(0) { $0 + (Self.votes(outline.blocks[$1], outline) ? outline.blocks[$1].text.utf8.count : 0) }
    }

    private static func votes(_ block: PageOutline.Block, _ outline: PageOutline) -> Bool {
        block.text.utf8.count >= minimalVote && block.linkShare < maximalLinkShare
            && outline.place(of: block).isDisjoint(with: PagePlace.outsideText.union(.header))
    }
}
