/// An event out of its reports.
struct EventMaker {
    let reports: [Report]
    let likeness: Likeness

    /// Numbers of reports in the order in which an event shows them.
    func inOrder(_ members: [Int]) -> [Int] {
        members.sorted { Report.inOrder(reports[$0], reports[$1]) }
    }

    /// - Parameter members: Numbers of reports; not empty.
    func event(of members: [Int], id: String, aliases: [String]) -> Event {
        let order = inOrder(members)
        let told = order.map { reports[$0] }
        let dates = DateChoice(told)
        let best = TitleChoice(likeness: likeness, reports: reports).best(of: order)
        var event = Event(id: id, title: best.flatMap { reports[$0].title } ?? "", date: dates.best, reports: told)
        event.datesDisagree = dates.disagree
        let byTrust = (best.map { [reports[$0]] } ?? []) + told.filter { $0.kind == .entry } + told
        event.summary =
            byTrust.lazy.compactMap { $0.summary }.first { !$0.isEmpty }
            ?? byTrust.lazy.compactMap { $0.evidence?.text }.first { !$0.isEmpty }
        let links = byTrust.compactMap(\.url).filter { !$0.isEmpty }
        // A relative link of a document without a URL leads nowhere.
        event.url = links.first { $0.hasPrefix("https://") || $0.hasPrefix("http://") } ?? links.first
        let times = told.compactMap(\.reported)
        event.firstReported = times.min()
        event.lastReported = times.max()
        event.sources = Set(told.map(\.source)).sorted()
        event.tags = Set(told.flatMap(\.tags)).sorted()
        event.aliases = aliases
        if order.count > 1 {
            for (copy, original) in Copies(likeness: likeness).originals(of: order) {
                event.copies[reports[copy].id] = reports[original].id
            }
        }
        return event
    }
}
