import Timeline

/// What is to be shown, and what is to be said about it.
struct ShownTimeline {
    /// A source that failed.
    struct Trouble {
        var source: String
        var reason: String
        var since: Instant?
        /// When it is tried again; `nil` where only cron knows.
        var next: Instant?
    }

    var title: String
    /// In a timeline's order.
    var events: [Event]
    var newestFirst = false
    /// There are earlier ones that fit, and are not among `events`.
    var isCut = false
    /// Folded away: dated long before anybody reported them.
    var background: [Event] = []
    /// How many sources there are in all, with those that tell none of these events.
    var sources: Int
    /// Always named at the end: what they would have told is missing.
    var troubles: [Trouble] = []
    /// The latest fetch that brought something from any source.
    var fetched: Instant?
    var now: Instant
}

/// An event and the place that it has: beneath which heading, at which time of the day.
struct ShownEvent {
    let event: Event
    let heading: String
    /// Not known to the day: it stands at the start of what is known, beneath a heading of its own.
    let isWide: Bool
    /// `02:50`, `~06:00`; empty for an event without a time of day.
    let clock: String
    /// `nil` for an event without a date.
    let firstDay: CalendarDay?
    let lastDay: CalendarDay?
    private let order: (Int, Int, Int)

    /// - Parameters:
    ///   - zone: Whose clock is shown. A day stays the day of whoever states it.
    ///   - dash: Between the ends of a span.
    init(_ event: Event, zone: Zone, dash: String) {
        self.event = event
        guard let date = event.date else {
            (heading, isWide, clock) = ("no date", true, "")
            (firstDay, lastDay) = (nil, nil)
            order = (.max, 0, 0)
            return
        }
        if date.precision < .day {
            let offset = zone.offsetInSeconds(at: date.start)
            let day = zone.day(at: date.start)
            heading = DateWords.heading(of: day)
            isWide = false
            clock = (date.approximate ? "~" : "") + DateWords.clock(date.start, offset: offset)
            (firstDay, lastDay) = (day, day)
            order = (day.daysSince1970, 0, 1)
        } else {
            heading = DateWords.heading(date, dash: dash)
            isWide = date.breadth > .day || date.approximate
            clock = ""
            (firstDay, lastDay) = (date.firstDay, date.lastDay)
            order = (date.firstDay.daysSince1970, isWide ? date.lastDay.days(since: date.firstDay) + 1 : 0, 0)
        }
    }

    /// Day by day, of a day first what is dated to it and then what begins with it. A day lasts longer than in one zone, so
    /// this is not quite the order of a timeline.
    static func inOrder(_ events: [Event], zone: Zone, dash: String) -> [ShownEvent] {
        events.map { ShownEvent($0, zone: zone, dash: dash) }.enumerated()
            .sorted { $0.element.order == $1.element.order ? $0.offset < $1.offset : $0.element.order < $1.element.order }
            .map(\.element)
    }
}
