import Timeline

/// A page as lines of text, each with its place: one walk over the tree, from which title, dates, authors and main text are
/// taken.
struct PageOutline {
    /// An element that breaks lines.
    struct Container {
        let parent: Int
        /// What it is itself, without what it stands in.
        var own: PagePlace
        /// With what it stands in.
        var place: PagePlace = []
        /// Its class says that it has a date.
        var dateRole: DateText.Role?
    }

    struct Block {
        enum Kind: Hashable {
            case text, heading(Int), listItem, quote, preformatted
        }
        let container: Int
        /// On one line; of preformatted text the lines.
        let text: String
        /// 0 to 1: how much of the text is in links.
        let linkShare: Double
        let kind: Kind
        /// The class of something inside says that it has a date.
        var dateRole: DateText.Role?
    }

    /// Something that says a date, a name or a property, beside being text.
    struct Mark {
        enum Kind: Hashable {
            case time, property(String), author, timestamp(String)
        }
        let kind: Kind
        /// Attributes that may hold the value, most trusted first.
        var values: [(name: String, text: String)] = []
        var text = ""
        let container: Int
        /// The number of blocks before it.
        let block: Int
        var role: DateText.Role?
        var isPublication = false
    }

    private(set) var containers: [Container] = []
    private(set) var blocks: [Block] = []
    private(set) var marks: [Mark] = []

    /// Of an article nobody reads more lines; a page with more is made to be slow.
    private static let maximalBlocks = 200_000
    private static let maximalMarks = 2_000
    /// What is deeper is text without elements. libxml2 stops before that today, and the stack is no place to rely on it.
    private static let maximalDepth = 400

    private var run: [UInt8] = []
    private var linkedInRun = 0
    private var dateRoleOfRun: DateText.Role?

    init(_ tree: HTMLTree) {
        guard let body = tree.nodes("/descendant::body[1]").first ?? tree.root else { return }
        containers.append(Container(parent: -1, own: []))
        walk(body, State(container: 0))
        endRun(State(container: 0))
        inherit()
    }

    private struct State {
        var container: Int
        var inLink = false
        var depth = 0
        var kind = Block.Kind.text
        var isInArticle = false
        /// Author's marks don't nest.
        var isInAuthor = false
    }

    // MARK: The walk

    private mutating func walk(_ node: HTMLNode, _ state: State) {
        guard state.depth < Self.maximalDepth else {
            run += node.text.utf8
            return
        }
        var next = node.firstChild
        while let child = next {
            next = child.next
            if blocks.count + containers.count > Self.maximalBlocks { return }
            if child.isText {
                let before = run.count
                child.appendText(to: &run)
                if state.inLink { linkedInRun += run.count - before }
            } else if child.isElement {
                element(child, state)
            }
        }
    }

    private mutating func element(_ node: HTMLNode, _ outer: State) {
        let element = PageElement(node)
        guard !element.isHidden else { return }
        if element.kind == .lineBreak {
            if outer.kind == .preformatted { run.append(UInt8(ascii: "\n")) } else { endRun(outer) }
            return
        }
        var state = outer
        state.depth += 1
        state.inLink = outer.inLink || element.kind == .link
        if element.breaksLines {
            endRun(outer)
            containers.append(
                Container(
                    parent: outer.container, own: element.place(isInArticle: outer.isInArticle), dateRole: element.dateRole))
            state.container = containers.count - 1
            state.isInArticle = outer.isInArticle || element.kind == .article || element.kind == .main
            state.kind = element.blockKind ?? (outer.kind == .quote || outer.kind == .preformatted ? outer.kind : .text)
        }
        let start = run.count
        let mark = mark(of: element, state)
        state.isInAuthor = outer.isInAuthor || element.isAuthor
        if let role = element.dateRole, !element.breaksLines { dateRoleOfRun = role }
        let firstBlock = blocks.count
        walk(node, state)
        if let mark {
            let inside = blocks[firstBlock...].map(\.text) + [HTMLText.folded(Array(run[min(start, run.count)...].prefix(1000)))]
            marks[mark].text = inside.filter { !$0.isEmpty }.prefix(3).joined(separator: " ")
        }
        if element.breaksLines {
            endRun(state)
        } else if element.partsWords {
            run.append(UInt8(ascii: " "))
        }
    }

    /// - Returns: The place of the new mark, whose text is not known yet.
    private mutating func mark(of element: PageElement, _ state: State) -> Int? {
        guard let kind = element.markKind, marks.count < Self.maximalMarks else { return nil }
        if kind == .author, state.isInAuthor { return nil }
        var mark = Mark(kind: kind, container: state.container, block: blocks.count)
        mark.values = element.values
        mark.role = element.dateRole
        mark.isPublication = element.isPublication
        marks.append(mark)
        return marks.count - 1
    }

    private mutating func endRun(_ state: State) {
        let total = run.count
        let linked = linkedInRun
        let role = dateRoleOfRun
        linkedInRun = 0
        dateRoleOfRun = nil
        guard total > 0 else { return }
        let text = state.kind == .preformatted ? HTMLText.lines(run) : HTMLText.folded(run)
        run.removeAll(keepingCapacity: true)
        guard !text.isEmpty else { return }
        blocks.append(
            Block(
                container: state.container, text: text, linkShare: Double(linked) / Double(total), kind: state.kind,
                dateRole: role))
    }

    // MARK: Places

    private mutating func inherit() {
        // A parent stands before its children.
        for index in containers.indices {
            let parent = containers[index].parent
            containers[index].place = containers[index].own.union(parent >= 0 ? containers[parent].place : [])
        }
    }

    /// Takes back what classes say of the elements that the article's heading stands in: `div.widget-content`.
    mutating func clear(around block: Int) {
        var index = blocks[block].container
        while index >= 0 {
            containers[index].own.subtract([.around, .comments, .teaser, .caption, .aside, .navigation, .footer])
            index = containers[index].parent
        }
        inherit()
    }

    /// The headings of the first rank.
    var headings: [String] { blocks.lazy.filter { $0.kind == .heading(1) }.prefix(10).map(\.text) }

    func place(of block: Block) -> PagePlace { containers[block.container].place }

    /// A container and those that it stands in, innermost first.
    func ancestors(of container: Int) -> some Sequence<Int> {
        sequence(first: container) { index in
            let parent = containers[index].parent
            return parent >= 0 ? parent : nil
        }
    }

    /// What the class of a block, or of an element around it, says of a date in it.
    func dateRole(of block: Block) -> DateText.Role? {
        if let role = block.dateRole { return role }
        return ancestors(of: block.container).prefix(3).lazy.compactMap { containers[$0].dateRole }.first
    }
}
