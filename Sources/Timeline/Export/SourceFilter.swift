/// Chooses one source's events on the page, by radio buttons and CSS alone.
struct SourceFilter {
    /// More than these nobody reads through; those that tell most are offered.
    private static let maximalSources = 40

    /// In the order in which they are offered.
    private let sources: [(id: String, events: Int)]
    private let numbers: [String: Int]

    init(_ overview: TimelineOverview) {
        let ordered = overview.sources.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        sources = ordered.prefix(Self.maximalSources).map { (id: $0.key, events: $0.value) }
        numbers = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($0.element.id, $0.offset) })
    }

    /// Names that the rules know; what a source is called never stands in a rule.
    func classes(of event: Event) -> [String] {
        event.sources.compactMap { numbers[$0].map { "s\($0)" } }
    }

    /// Empty where there is nothing to choose. A browser that remembers what was chosen would hide events from who comes back.
    var html: String {
        guard sources.count > 1 else { return "" }
        var html = "<details class=\"filter\"><summary>Filter by source</summary>\n<form autocomplete=\"off\"><fieldset><legend>Show what is told by</legend>\n"
        html += "<input type=\"radio\" name=\"source\" id=\"f\" checked><label for=\"f\">all</label>\n"
        for (number, source) in sources.enumerated() {
            html += "<input type=\"radio\" name=\"source\" id=\"f\(number)\"><label for=\"f\(number)\">\(source.id.asMarkup) <small>\(source.events)</small></label>\n"
        }
        return html + "</fieldset></form></details>\n"
    }

    var css: String {
        guard sources.count > 1 else { return "" }
        return sources.indices.map { number in
            "body:has(#f\(number):checked) :is(.event:not(.s\(number)),section:not(:has(.s\(number))),.background:not(:has(.s\(number)))){display:none}\n"
        }.joined()
    }
}
