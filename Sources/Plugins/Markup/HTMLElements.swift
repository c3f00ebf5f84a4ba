/// Elements of HTML: https://html.spec.whatwg.org/#elements-3 and the obsolete ones that pages still use.
enum HTMLElements {
    /// Elements that stand on lines of their own.
    static let breakingLines: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "dir", "div",
        "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody",
        "td", "tfoot", "th", "thead", "tr", "ul",
    ]

    /// Elements whose content is not for reading.
    static let hidden: Set<String> = [
        "script", "style", "template", "noscript", "iframe", "svg", "math", "head", "select", "textarea",
    ]

    private static let others: Set<String> = [
        "a", "abbr", "acronym", "area", "audio", "b", "base", "bdi", "bdo", "big", "blink", "button", "canvas", "cite", "code",
        "col", "colgroup", "data", "datalist", "del", "dfn", "em", "embed", "font", "frame", "frameset", "html", "i", "img",
        "input", "ins", "kbd", "label", "link", "map", "mark", "marquee", "meta", "meter", "nobr", "noembed", "noframes",
        "object", "optgroup", "option", "output", "param", "picture", "progress", "q", "rb", "rp", "rt", "rtc", "ruby", "s",
        "samp", "search", "slot", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "title", "track", "tt",
        "u", "var", "video", "wbr", "xmp",
    ]

    /// Every element, in lower case.
    static let all = breakingLines.union(hidden).union(others)
}
