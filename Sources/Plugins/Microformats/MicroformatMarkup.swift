/// An element's inside as HTML: https://html.spec.whatwg.org/#html-fragment-serialisation-algorithm
enum MicroformatMarkup {
    private static let empty: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    private static let addresses: Set<String> = ["href", "src", "poster", "cite", "data"]

    /// - Parameter base: Addresses in it become absolute.
    static func inside(of node: HTMLNode, base: String?) -> String {
        var html = ""
        add(node, to: &html, base: base)
        return MicroformatName.trimmed(html)
    }

    private static func add(_ node: HTMLNode, to html: inout String, base: String?) {
        for child in node.children {
            if child.isText {
                html += node.name == "script" || node.name == "style" ? child.text : escaped(child.text)
            }
            guard child.isElement else { continue }
            let name = child.name
            html += "<\(name)"
            for attribute in child.nodes("@*") {
                var value = attribute.text
                if addresses.contains(attribute.name) { value = Link.resolved(value, base: base) ?? value }
                html += " \(attribute.name)=\"\(escaped(value, inAttribute: true))\""
            }
            html += ">"
            guard !empty.contains(name) else { continue }
            add(child, to: &html, base: base)
            html += "</\(name)>"
        }
    }

    private static func escaped(_ text: String, inAttribute: Bool = false) -> String {
        let text = text.replacing("&", with: "&amp;").replacing("\u{A0}", with: "&nbsp;")
        return inAttribute ? text.replacing("\"", with: "&quot;") : text.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
