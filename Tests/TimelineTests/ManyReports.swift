import Timeline
import TimelinePluginTesting

/// Thousands of reports for tests: invented words, events that several sources tell of over a day or two, columns, copies,
/// mentions and reports whose date is missing.
enum ManyReports {
    private static let syllables = [
        "ka", "lo", "mi", "ter", "vun", "sha", "rel", "dor", "pi", "gan", "est", "ul", "bry", "no", "zek",
    ]

    private static func word(_ random: inout SeededRandom) -> String {
        // A few words are everywhere, most are rare.
        let rank = Int(1 / Double.random(in: 0.0006...1, using: &random))
        var (word, rest) = ("", rank)
        repeat {
            word += syllables[rest % syllables.count]
            rest /= syllables.count
        } while rest > 0 || word.count < 4
        return word
    }

    private static func words(_ count: Int, _ random: inout SeededRandom) -> [String] {
        (0..<count).map { _ in word(&random) }
    }

    static func overDays(
        _ days: Int, count: Int, _ random: inout SeededRandom, prefix: String = "r", firstDay: Int = 0
    ) -> [Report] {
        let start = Instant(secondsSince1970: 1_735_689_600 + Int64(firstDay) * 86_400)
        var reports: [Report] = []
        while reports.count < count {
            let subject = words(7, &random)
            let told = start.advanced(bySeconds: Int64.random(in: 0..<Int64(days) * 86_400, using: &random))
            let tellers = Int(1 / Double.random(in: 0.05...1, using: &random))
            for _ in 0..<tellers {
                let number = reports.count
                var report = Report(id: "\(prefix)\(number)", source: "source-\(Int.random(in: 0..<40, using: &random))")
                var title = subject.shuffled(using: &random).prefix(5) + words(2, &random)
                if Int.random(in: 0..<8, using: &random) == 0 {
                    title = ["Evening", "briefing", "\(number % 30)"] + title.prefix(1)
                }
                report.title = title.joined(separator: " ")
                report.summary = (subject.prefix(3) + words(12, &random)).shuffled(using: &random).joined(separator: " ")
                report.url = "https://\(report.source).example.com/\(Int.random(in: 0..<20, using: &random) == 0 ? 0 : number)"
                let late = Int64(
                    Double(2 * 86_400) * Double.random(in: 0...1, using: &random) * Double.random(in: 0...1, using: &random))
                let instant = told.advanced(bySeconds: late)
                report.published = Timestamp(instant: instant, offsetInSeconds: 0)
                report.date = report.published.map { EventDate(publication: $0, zone: .utc, basis: .published) }
                switch Int.random(in: 0..<12, using: &random) {
                case 0:
                    report.kind = .mention
                    report.of = reports.last?.id
                    report.evidence = Report.Evidence(text: report.title ?? "", expression: "last week")
                    report.summary = nil
                    let day = CalendarDay(daysSince1970: Int(instant.secondsSince1970 / 86_400) - 3)
                    report.date = EventDate(edtf: "\(day.description)/\(day.advanced(byDays: 6).description)", basis: .stated)
                case 1:
                    report.date = EventDate(
                        edtf: CalendarDay(daysSince1970: Int(instant.secondsSince1970 / 86_400)).description, basis: .firstSeen)
                    report.published = nil
                default: break
                }
                reports.append(report)
            }
        }
        return Array(reports.prefix(count))
    }
}
