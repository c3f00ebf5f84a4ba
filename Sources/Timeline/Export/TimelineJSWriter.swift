/// A timeline for TimelineJS: https://timeline.knightlab.com/docs/json-format.html
///
/// `start_date` has exactly the parts that are known. Text is HTML there, so all of it is escaped. An event without a date has no
/// place on it and is left out.
struct TimelineJSWriter: TimelineWriter {
    private var json = JSONText()
    private var isEmpty = true
    private let zone: Zone

    init(_ header: TimelineHeader) {
        zone = header.zone
        json.open("{")
        json.key("title")
        json.object { json in
            // Without it links to a slide change whenever one is added.
            json.member("unique_id", "timeline")
            Self.text(header.title.asMarkup, "<p>\(header.summary.asMarkup)</p>", into: &json)
        }
        json.key("events")
        json.open("[")
    }

    var pendingInBytes: Int { json.bytes.count }

    mutating func take() -> [UInt8] { json.take() }

    mutating func add(_ event: Event) {
        guard let date = event.date else { return }
        isEmpty = false
        json.newline()
        json.object { json in
            json.member("unique_id", event.id)
            json.key("start_date")
            Self.write(Part(date, date.start, date.firstDay, zone), into: &json)
            if date.precision > .day {
                // Its last unit: a year has one, a decade ends with its tenth year.
                let last = Part(date, date.end, date.lastDay, zone)
                if last != Part(date, date.start, date.firstDay, zone) {
                    json.key("end_date")
                    Self.write(last, into: &json)
                }
            }
            if date.isUncertain { json.member("display_date", DateLabel.heading(date, zone: zone)) }
            Self.text(event.name.asMarkup, EventFragment.html(of: event, zone: zone), into: &json)
        }
    }

    mutating func end() {
        if !isEmpty { json.lineEnd() }
        json.close("]")
        json.close("}")
        json.lineEnd()
    }

    private static func text(_ headline: String, _ text: String, into json: inout JSONText) {
        json.key("text")
        json.object { json in
            json.member("headline", headline)
            json.member("text", text)
        }
    }

    private static func write(_ part: Part, into json: inout JSONText) {
        json.object { json in
            json.member("year", part.year)
            if let month = part.month { json.member("month", month) }
            if let day = part.day { json.member("day", day) }
            if let clock = part.clock {
                json.member("hour", clock / 3600)
                if part.hasMinute { json.member("minute", clock / 60 % 60) }
                if part.hasSecond { json.member("second", clock % 60) }
            }
        }
    }

    /// What is known of an end of a date.
    private struct Part: Equatable {
        let year: Int
        var month: Int?
        var day: Int?
        /// Seconds since midnight, in the zone.
        var clock: Int?
        var hasMinute = false
        var hasSecond = false

        init(_ date: EventDate, _ instant: Instant, _ localDay: CalendarDay, _ zone: Zone) {
            let isTime = date.precision < .day
            let parts = (isTime ? zone.day(at: instant) : localDay).parts
            year = parts.year
            guard date.precision < .year || date.precision == .range else { return }
            month = parts.month
            guard date.precision != .month else { return }
            day = parts.day
            guard isTime else { return }
            let local = instant.secondsSince1970 + Int64(zone.offsetInSeconds(at: instant))
            clock = Int(local - local.flooredQuotient(by: 86_400) * 86_400)
            hasMinute = date.precision < .hour
            hasSecond = date.precision == .second
        }
    }
}
