/// What is wrong with a document that could be read: less came than the source should give.
public enum SourceShortcoming: Hashable, Sendable {
    /// So many entries, and fewer than expected. `rule`: what finds them.
    case fewItems(Int, expected: Int, rule: String?)
    /// So many of the entries have a date of their own, and fewer than expected. `rule`: what gives the dates.
    case undated(Int, of: Int, rule: String?)
    /// The newest entry is of this day, and older than expected.
    case stale(newest: CalendarDay)
    /// It was a list, and the page is an article now, or an error page.
    case noListAnymore
}

/// Holds what a source gave against what it should give.
enum SourceHealth {
    /// How a page that is a list is noted beside its plugin, so that it is missed when it is none any more.
    static let listMark = " (list)"

    /// - Returns: `nil` where all is well.
    static func shortcoming(
        of reports: [Report], entries: Int, _ expectation: SourceExpectation, findings: [Finding], at now: Instant
    ) -> SourceShortcoming? {
        func rule(_ what: String) -> String? { findings.first { $0.what == what }?.rule }
        if let least = expectation.items, entries < least { return .fewItems(entries, expected: least, rule: rule("items")) }
        let own = reports.filter { $0.kind == .entry }
        let dated = own.filter { $0.published != nil || $0.updated != nil }
        if let share = expectation.dated, !own.isEmpty, Double(dated.count) < share * Double(own.count) {
            return .undated(dated.count, of: own.count, rule: rule("date"))
        }
        if let newest = expectation.newest, let latest = dated.compactMap(\.reported).max(),
            now.seconds(since: latest) > newest.components.seconds
        {
            return .stale(newest: Timestamp(instant: latest, offsetInSeconds: 0).day)
        }
        return nil
    }

    /// What is kept of the plugin that read a document.
    static func plugin(_ name: String, findings: [Finding]) -> String {
        findings.contains { $0.what == "page" && $0.value == "list" } ? name + listMark : name
    }

    /// Whether a source that was a list gave a page that is none.
    static func lostItsList(was: String?, is plugin: String) -> Bool {
        guard let was, was.hasSuffix(listMark) else { return false }
        return plugin + listMark == was
    }
}
