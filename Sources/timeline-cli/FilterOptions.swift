import ArgumentParser
import Timeline

/// Which events: the same options for `show` and `export`.
struct FilterOptions: ParsableArguments {
    @Argument(help: "A story of the config file.")
    var story: String?

    @Option(help: ArgumentHelp("From this day on: 2025-05-30, 2025-05, \"2 weeks ago\", P2W; 2025-05/2025-06 is both ends.", valueName: "date"))
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
            if let text, DayInput.span(text, today: CalendarDay(daysSince1970: 0)) == nil {
                throw ValidationError(
                    "\(name): \"\(text)\" is no date; write for example 2025-05-30, 2025-05, yesterday, \"2 weeks ago\" or P2W")
            }
        }
        let days = days(today: CalendarDay(daysSince1970: 0))
        if let since = days.since, let until = days.until, since > until {
            throw ValidationError("--until is before --since: no event can be in it")
        }
    }

    /// Nothing was asked for in particular: all events, in order.
    var isEmpty: Bool { given.isEmpty && limit == nil }

    /// Certain days were asked for.
    var hasDays: Bool { since != nil || until != nil }

    /// The options that leave events out, as they are typed.
    var given: [String] {
        [
            (story, "the story"), (since, "--since"), (until, "--until"), (search, "--search"), (source.first, "--source"),
            (tag.first, "--tag"), (minSources > 1 ? "" : nil, "--min-sources"), (precision, "--precision"),
        ].compactMap { $0 == nil ? nil : $1 }
    }

    /// What a store is asked for, and what the timeline is called.
    ///
    /// - Throws: `StoreError`; `ValidationError` for a story or source that there is not.
    func query(_ options: GlobalOptions, _ config: Config?, _ store: SQLiteStore) throws -> (query: EventQuery, title: String) {
        let zone = options.shownZone
        var query = EventQuery(zone: zone, limit: limit)
        query.newestFirst = reverse
        let story = try story(config)
        if let story { query.filters.append(story.filter) }
        if !source.isEmpty {
            let known = Set(try store.tellingSources()).union(config?.sources.map(\.id) ?? [])
            for id in source where !known.contains(id) {
                let hint = ConfigKeys.nearest(to: id, among: known.sorted()).map { "; did you mean \"\($0)\"?" }
                throw ValidationError("there is no source \"\(id)\"\(hint ?? "; `timeline sources` lists them")")
            }
        }
        let own = filter(today: zone.day(at: options.presentTime))
        if own != EventFilter() { query.filters.append(own) }
        return (query, story?.title ?? "Timeline")
    }

    /// - Throws: `ValidationError` where there is none of this name.
    private func story(_ config: Config?) throws -> Config.Story? {
        guard let story else { return nil }
        if let found = config?.stories.first(where: { $0.id == story }) { return found }
        let ids = config?.stories.map(\.id) ?? []
        if ids.isEmpty {
            throw ValidationError("there is no story \"\(story)\": the config has no [[story]]; to search, write --search \"\(story)\"")
        }
        let hint = ConfigKeys.nearest(to: story, among: ids).map { "; did you mean \"\($0)\"?" }
        throw ValidationError("there is no story \"\(story)\"\(hint ?? "; the stories are: \(ids.joined(separator: ", "))")")
    }

    private func days(today: CalendarDay) -> (since: CalendarDay?, until: CalendarDay?) {
        let since = since.flatMap { DayInput.span($0, today: today) }
        let until = until.flatMap { DayInput.span($0, today: today) }
        // `--since 2025-05/2025-06` says where it ends.
        return (since?.first, until?.last ?? (since?.isInterval == true ? since?.last : nil))
    }

    private func filter(today: CalendarDay) -> EventFilter {
        var filter = EventFilter()
        (filter.since, filter.until) = days(today: today)
        filter.search = search.flatMap { try? SearchQuery($0) }
        filter.sources = Set(source)
        filter.tags = Set(tag)
        filter.minimalSources = minSources
        filter.precision = precision.flatMap(EventDate.Precision.init(rawValue:))
        return filter
    }
}
