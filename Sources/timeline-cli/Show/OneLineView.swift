import Timeline

/// An event a line: id, date, number of sources, title.
struct OneLineView {
    let style: TerminalStyle
    /// Only a terminal has a width; programs want the whole title.
    let isCut: Bool

    /// `2025-05-26/2025-06-01`, the longest date that is usual.
    private static let dateWidth = 21

    func line(of event: Event) -> String {
        let date = event.date?.edtf ?? "undated"
        let blank = String(repeating: " ", count: max(0, Self.dateWidth - date.count))
        let lead = "\(event.id)  \(date)\(blank)  \(event.independentSources)  "
        let title = style.text(event.name)
        guard isCut else { return lead + title }
        guard style.columns >= lead.count + 8 else {
            // Which event it is and what it says, without what lies between.
            return DisplayWidth.cut("\(event.id)  \(title)", to: style.columns, sign: style.ellipsis)
        }
        return style.dim(lead) + DisplayWidth.cut(title, to: style.columns - lead.count, sign: style.ellipsis)
    }
}
