/// The dates that an event's reports give in words of their own, and who gives each: what stands where they disagree.
struct DatesGiven {
    struct Given: Equatable {
        var date: EventDate
        /// Ids, each once, in order of the reports.
        var sources: [String]
        /// The words that the first of them rests on.
        var words: String?
    }

    /// Those of most sources first, then by date.
    let given: [Given]

    init(_ event: Event) {
        let stated = event.reports.filter { $0.date.map { $0.basis <= .bounded } ?? false }
        var order: [String] = []
        var byDate: [String: Given] = [:]
        for report in stated {
            guard let date = report.date else { continue }
            // One date whether it is stated or bounded.
            let key = "\(date.start) \(date.end) \(date.approximate)"
            var given = byDate[key] ?? Given(date: date, sources: [], words: nil)
            if byDate[key] == nil { order.append(key) }
            if !given.sources.contains(report.source) { given.sources.append(report.source) }
            given.words = given.words ?? report.evidence?.expression
            byDate[key] = given
        }
        given = order.compactMap { byDate[$0] }.sorted { one, other in
            let (left, right) = ((-one.sources.count, one.date.start, one.date.end), (-other.sources.count, other.date.start, other.date.end))
            return left < right
        }
    }
}
