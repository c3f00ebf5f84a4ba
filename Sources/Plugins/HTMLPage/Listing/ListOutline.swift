import Timeline

/// A page's elements in a row, with how much text and which links, headings, dates and lines each holds: one walk over the
/// tree, so that thousands of candidate blocks are weighed without walking it again.
struct ListOutline {
    struct Element {
        let node: HTMLNode
        let name: String
        /// -1 for the body.
        let parent: Int
        /// The first element that is not inside.
        var end = 0
        let depth: Int
        let classes: [Substring]
        let id: String
        /// Letters before its start, of text and of links.
        let textBefore: Int
        let linkedBefore: Int
        /// Letters that are in it.
        var text = 0
        var linked = 0
    }

    struct ListedLink {
        let element: Int
        /// Absolute.
        let url: String
        /// The heading around it, or in it.
        var heading: Int?
    }

    /// A line of text, on its own in the page.
    struct Line {
        /// The element that breaks lines around it.
        let element: Int
        let text: String
        /// 0 to 1: how much of it is in links.
        let linkShare: Double
    }

    /// An element that says a date by its name, its attributes or its class.
    struct DateMark {
        let element: Int
        /// What programs are meant to read, then what people are.
        let values: [DateText]
    }

    private(set) var elements: [Element] = []
    private(set) var links: [ListedLink] = []
    private(set) var headings: [Int] = []
    private(set) var lines: [Line] = []
    private(set) var marks: [DateMark] = []
    private(set) var totalText = 0
    private(set) var totalLinked = 0

    /// What is more is made to be slow.
    private static let maximalElements = 60_000
    private static let maximalDepth = 300
    private static let maximalMarks = 5_000

    private let base: String?
    private let here: String
    private var run: [UInt8] = []
    private var runElement = 0
    private var linkedInRun = 0

    /// - Parameters:
    ///   - base: Links resolve against it.
    ///   - url: The page's own address; links to it lead nowhere.
    init(_ tree: HTMLTree, base: String?, url: String?) {
        self.base = base
        here = url.map(LinkKey.of) ?? ""
        guard let body = tree.nodes("/descendant::body[1]").first ?? tree.root else { return }
        walk(body, parent: -1, depth: 0, container: 0, heading: nil, inLink: false)
        endRun()
    }

    // MARK: The walk

    private mutating func walk(_ node: HTMLNode, parent: Int, depth: Int, container: Int, heading: Int?, inLink: Bool) {
        let name = node.name
        let index = elements.count
        let breaksLines = HTMLElements.breakingLines.contains(name)
        if breaksLines { endRun() }
        let classes = (node["class"] ?? "").utf8.prefix(500).split(whereSeparator: \.isBlank).map { Substring($0) }
        elements.append(
            Element(
                node: node, name: name, parent: parent, depth: depth, classes: classes, id: node["id"] ?? "",
                textBefore: totalText, linkedBefore: totalLinked))
        var heading = heading
        if Self.isHeading(name) {
            headings.append(index)
            heading = index
        }
        let isLink = name == "a"
        if isLink { note(linkAt: index, node, heading) }
        let container = breaksLines ? index : container
        if name != "br", name != "hr" {
            for child in node.children {
                if child.isText {
                    take(child.text, container: container, inLink: inLink || isLink)
                } else if child.isElement, depth < Self.maximalDepth, elements.count < Self.maximalElements,
                    !HTMLElements.hidden.contains(child.name)
                {
                    walk(child, parent: index, depth: depth + 1, container: container, heading: heading, inLink: inLink || isLink)
                }
            }
        }
        if breaksLines { endRun() }
        elements[index].end = elements.count
        elements[index].text = totalText - elements[index].textBefore
        elements[index].linked = totalLinked - elements[index].linkedBefore
        if isLink, heading == nil, let last = links.lastIndex(where: { $0.element == index }) {
            links[last].heading = headings.last { $0 > index }
        }
        note(markAt: index)
    }

    static func isHeading(_ name: String) -> Bool {
        name.utf8.count == 2 && name.utf8.first == UInt8(ascii: "h") && ("1"..."6").contains(name.last ?? "0")
    }

    private mutating func take(_ text: String, container: Int, inLink: Bool) {
        let weight = Self.weight(of: text)
        totalText += weight
        if inLink { totalLinked += weight }
        if run.isEmpty { runElement = container }
        run += text.utf8
        if inLink { linkedInRun += weight }
    }

    private mutating func endRun() {
        defer {
            run.removeAll(keepingCapacity: true)
            linkedInRun = 0
        }
        guard !run.isEmpty else { return }
        let text = HTMLText.folded(run)
        guard !text.isEmpty else { return }
        let weight = max(Self.weight(of: text), 1)
        lines.append(Line(element: runElement, text: text, linkShare: Double(linkedInRun) / Double(weight)))
    }

    /// Letters and digits; signs of scripts that write a word with one or two count twice.
    static func weight(of text: String) -> Int {
        var weight = 0
        for scalar in text.unicodeScalars where scalar.value > 0x2F {
            weight += scalar.value > 0x2E80 ? 2 : 1
        }
        return weight
    }

    private mutating func note(linkAt index: Int, _ node: HTMLNode, _ heading: Int?) {
        guard let href = node["href"], !href.hasPrefix("#"), let url = Link.resolved(href, base: base), Link.isWeb(url),
            LinkKey.of(url) != here
        else { return }
        links.append(ListedLink(element: index, url: url, heading: heading))
    }

    private mutating func note(markAt index: Int) {
        guard marks.count < Self.maximalMarks else { return }
        let element = elements[index]
        // Of something that holds many things, its text is no date.
        let isSmall = element.text < 80
        if let mark = DateMarkReader.values(of: element.node, name: element.name, isSmall: isSmall) {
            marks.append(DateMark(element: index, values: mark))
        }
    }
}

// Looking into a range of elements.
extension ListOutline {
    /// Letters of text in some elements, and those that are in links.
    func weight(in range: Range<Int>) -> (text: Int, linked: Int) {
        guard let first = elements[safe: range.lowerBound] else { return (0, 0) }
        let after = elements[safe: range.upperBound]
        return (
            (after?.textBefore ?? totalText) - first.textBefore, (after?.linkedBefore ?? totalLinked) - first.linkedBefore
        )
    }

    func links(in range: Range<Int>) -> ArraySlice<ListedLink> { Self.slice(links, range) { $0.element } }

    func headings(in range: Range<Int>) -> ArraySlice<Int> { Self.slice(headings, range) { $0 } }

    /// In the page's order of their ends.
    func marks(in range: Range<Int>) -> [DateMark] { marks.filter { range.contains($0.element) } }

    func lines(in range: Range<Int>) -> ArraySlice<Line> {
        // The container of a line never stands behind that of a later one, but may be the same or an outer one.
        let start = lines.firstIndex { range.contains($0.element) } ?? lines.endIndex
        let end = lines[start...].lastIndex { range.contains($0.element) }.map { $0 + 1 } ?? start
        return lines[start..<end]
    }

    /// The part of a sorted list that lies in a range.
    private static func slice<Value>(_ list: [Value], _ range: Range<Int>, _ place: (Value) -> Int) -> ArraySlice<Value> {
        func first(from value: Int) -> Int {
            var (low, high) = (0, list.count)
            while low < high {
                let middle = (low + high) / 2
                if place(list[middle]) < value { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let start = first(from: range.lowerBound)
        return list[start..<max(start, first(from: range.upperBound))]
    }

    func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var child = index + 1
        while child < elements[index].end {
            children.append(child)
            child = elements[child].end
        }
        return children
    }
}

extension Array {
    /// `nil` beyond the end.
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
