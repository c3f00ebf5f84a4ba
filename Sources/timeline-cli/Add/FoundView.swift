import Timeline
import TimelinePlugins

/// What was found behind an address, for a person who decides whether it is what was meant.
struct FoundView {
    let style: TerminalStyle

    /// So many other feeds are named.
    private static let maximalOthers = 8

    func lines(of result: SourceFinder.Result, url: String) -> [String] {
        let found = result.found
        let title = found.title.map(style.text).flatMap { $0.isEmpty ? nil : $0 } ?? "(no title)"
        var lines = DisplayWidth.wrapped(title, to: style.columns, at: 2).map(style.bold)
        // An address must stay whole, so that it can be copied.
        lines.append("  " + style.text(url))
        lines += DisplayWidth.wrapped(facts(of: found), to: style.columns - 2).map { "  " + style.dim($0) }
        if !found.items.isEmpty { lines.append("") }
        lines += found.items.map(line(of:))
        let notes = notes(on: result)
        if !notes.isEmpty { lines.append("") }
        for note in notes { lines += DisplayWidth.wrapped(note, to: style.columns).map(style.warning) }
        return lines + others(of: result)
    }

    private func facts(of found: SourceTrial.Found) -> String {
        var facts = [found.plugin, TimelineView.count(found.entries, found.readsFeeds || found.isList ? "item" : "article")]
        if found.entries > 0 {
            facts.append(found.dated == found.entries ? (found.entries > 1 ? "all dated" : "dated") : "\(found.dated) dated")
        }
        if let days = found.days { facts.append(EnglishDate.span(days.lowerBound, days.upperBound, dash: style.mark("–", "-"))) }
        return facts.joined(separator: style.mark(" · ", " - "))
    }

    private func line(of report: Report) -> String {
        let isDated = report.date.map { $0.basis != .firstSeen } ?? false
        let day = isDated ? report.date.map { EnglishDate.day($0.firstDay) } ?? "" : "no date"
        let lead = String(repeating: " ", count: max(0, 11 - day.count)) + day
        let room = max(style.columns - 15, 5)
        let title = DisplayWidth.cut(
            style.text(report.title ?? report.url ?? "(no title)"), to: room, sign: style.mark("…", "..."))
        return "  " + style.dim(lead) + "  " + title
    }

    private func notes(on result: SourceFinder.Result) -> [String] {
        let found = result.found
        var notes: [String] = []
        if found.isList {
            let place = found.draft == nil ? "" : " Where its items are is written down below the source; change it where something is wrong."
            notes.append("This page names no feed: its list is read.\(place)")
        } else if !found.readsFeeds, found.plugin == "html" {
            notes.append("This page names no feed: it is read as one article, and will not bring news by itself.")
        }
        if result.isGuessed {
            notes.append("The page names no feed that works; this one was found at a usual place of its site.")
        }
        if found.parts > 0 {
            let parts = TimelineView.count(found.parts, "sitemap")
            notes.append("It is an index of \(parts); each fetch reads those that changed last.")
        } else if found.readsFeeds, found.entries == 0 {
            notes.append("The feed has no items yet.")
        }
        if found.entries > 0, found.dated == 0 {
            notes.append("Nothing in it is dated: each item is dated by when it is first seen.")
        }
        if found.isCutOff { notes.append("The document ends before it should; the rest may come with a later fetch.") }
        return notes
    }

    private func others(of result: SourceFinder.Result) -> [String] {
        guard !result.others.isEmpty else { return [] }
        var lines = ["", "The page names other feeds; add one by its address:"]
        for other in result.others.prefix(Self.maximalOthers) {
            let url = style.text(other.url)
            let room = style.columns - 4 - DisplayWidth.of(url)
            let title = other.title.map(style.text) ?? ""
            let shown = room >= 8 ? DisplayWidth.cut(title, to: room, sign: style.mark("…", "...")) : ""
            lines.append("  " + url + (shown.isEmpty ? "" : "  " + style.dim(shown)))
        }
        let rest = result.others.count - Self.maximalOthers
        if rest > 0 { lines.append("  and \(rest) more") }
        return lines
    }
}
