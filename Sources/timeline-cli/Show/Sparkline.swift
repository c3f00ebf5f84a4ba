import Timeline

/// How many reports there were over time, as a row of bars.
struct Sparkline {
    enum Unit: String {
        case day, week, month, year
    }

    let unit: Unit
    let counts: [Int]
    let most: Int
    /// `on 30 May 2025`.
    let whenMost: String

    /// - Parameters:
    ///   - zone: Whose days count.
    ///   - cells: At most so many bars.
    /// - Returns: `nil` where there is nothing to see: fewer than three bars, or reports.
    init?(_ events: [Event], zone: Zone, cells: Int) {
        let told = events.flatMap(\.reports).filter { $0.kind == .entry }.compactMap(\.reported)
        let days = told.map { zone.day(at: $0) }
        guard let first = days.min(), let last = days.max() else { return nil }
        let units: [(unit: Unit, start: (CalendarDay) -> CalendarDay, next: (CalendarDay) -> CalendarDay?)] = [
            (.day, { $0 }, { $0.advanced(byDays: 1) }),
            (.week, { $0.startOfWeek }, { $0.advanced(byDays: 7) }),
            (.month, { $0.startOfMonth }, { $0.advanced(byMonths: 1) }),
            (.year, { CalendarDay(year: $0.year, month: 1, day: 1) ?? $0 }, { $0.advanced(byMonths: 12) }),
        ]
        for (unit, start, next) in units {
            var places: [CalendarDay: Int] = [:]
            var day: CalendarDay? = start(first)
            while let one = day, one <= last, places.count <= cells {
                places[one] = places.count
                day = next(one)
            }
            guard places.count <= cells else { continue }
            var counts = Array(repeating: 0, count: places.count)
            for day in days {
                if let place = places[start(day)] { counts[place] += 1 }
            }
            guard counts.count > 2, let most = counts.max(), most > 1, let place = counts.firstIndex(of: most),
                let when = places.first(where: { $0.value == place })?.key
            else { return nil }
            (self.unit, self.counts, self.most) = (unit, counts, most)
            whenMost =
                switch unit {
                case .day: "on \(EnglishDate.day(when))"
                case .week: "in the week of \(EnglishDate.day(when))"
                case .month: "in \(EnglishDate.month(when))"
                case .year: "in \(when.year)"
                }
            return
        }
        return nil
    }

    /// Blank for none; the highest bar for the most.
    func text(_ style: TerminalStyle) -> String {
        let bars = Array(style.isASCII ? ".:-=+*#@" : "▁▂▃▄▅▆▇█")
        return String(counts.map { count in count == 0 ? " " : bars[(count * bars.count - 1) / most] })
    }
}
