import ArgumentParser
import Timeline

/// Which events: the same options for `show` and `export`.
struct FilterOptions: ParsableArguments {
    @Argument(help: "A story of the config file.")
    var story: String?

    @Option(help: ArgumentHelp("From this day on: 2025-05-30, 2025-05, 2025, \"2 weeks ago\".", valueName: "date"))
    var since: String?

    @Option(help: ArgumentHelp("Up to this day and with it.", valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp("Words, \"phrases\", prefix*, AND, OR, NOT, parentheses.", valueName: "query"))
    var search: String?

    @Option(help: ArgumentHelp("Told by this source; may be given several times.", valueName: "id"))
    var source: [String] = []

    @Option(help: ArgumentHelp("With this tag; may be given several times.", valueName: "tag"))
    var tag: [String] = []

    @Option(help: ArgumentHelp("Told by at least so many sources.", valueName: "n"))
    var minSources = 1

    @Option(help: ArgumentHelp("Dated at least so precisely: day, week, month, year …", valueName: "unit"))
    var precision: String?

    @Option(help: ArgumentHelp("At most so many, the latest.", valueName: "n"))
    var limit: Int?

    @Flag(help: "Newest first.")
    var reverse = false

    mutating func validate() throws {
        if minSources < 1 { throw ValidationError("--min-sources is a number from 1") }
        if let limit, limit < 1 { throw ValidationError("--limit is a number from 1") }
        if let precision, EventDate.Precision(rawValue: precision) == nil {
            let names = EventDate.Precision.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("there is no precision \"\(precision)\"; there are \(names)")
        }
        if let search {
            do throws(SearchQuery.Problem) {
                _ = try SearchQuery(search)
            } catch {
                throw ValidationError("--search: \(Words.of(error))")
            }
        }
        for (name, text) in [("--since", since), ("--until", until)] {
            if let text, DayInput.days(text, today: CalendarDay(daysSince1970: 0)) == nil {
                throw ValidationError(
                    "\(name): \"\(text)\" is no date; write for example 2025-05-30, 2025-05, yesterday or \"2 weeks ago\"")
            }
        }
    }

    /// The events that are wanted, in order, and what they are called.
    ///
    /// - Throws: `ValidationError` for a story or source that there is not.
    func select(_ events: [Event], _ options: GlobalOptions, _ config: Config?) throws -> (events: [Event], title: String) {
        var filters: [EventFilter] = []
        var title = "Timeline"
        if let story {
            guard let found = config?.stories.first(where: { $0.id == story }) else {
                let ids = config?.stories.map(\.id) ?? []
                throw ValidationError(
                    "there is no story \"\(story)\"; "
                        + (ids.isEmpty ? "the config has no stories" : "the stories are: \(ids.joined(separator: ", "))"))
            }
            title = found.title
            filters.append(found.filter)
        }
        let known = Set(events.flatMap(\.sources)).union(config?.sources.map(\.id) ?? [])
        for id in source where !known.contains(id) {
            let hint = ConfigKeys.nearest(to: id, among: known.sorted()).map { "; did you mean \"\($0)\"?" } ?? ""
            throw ValidationError("there is no source \"\(id)\"\(hint)")
        }
        let zone = options.shownZone
        filters.append(filter(today: zone.day(at: options.presentTime)))
        var chosen = events.filter { event in filters.allSatisfy { $0.accepts(event, zone: zone) } }
        if let limit { chosen = chosen.suffix(limit) }
        return (reverse ? chosen.reversed() : chosen, title)
    }

    private func filter(today: CalendarDay) -> EventFilter {
        var filter = EventFilter()
        filter.since = since.flatMap { DayInput.days($0, today: today)?.lowerBound }
        filter.until = until.flatMap { DayInput.days($0, today: today)?.upperBound.advanced(byDays: -1) }
        filter.search = search.flatMap { try? SearchQuery($0) }
        filter.sources = Set(source)
        filter.tags = Set(tag)
        filter.minimalSources = minSources
        filter.precision = precision.flatMap(EventDate.Precision.init(rawValue:))
        return filter
    }
}
