/// How much was told when: bars over the span of a timeline, as SVG that stands in the page.
struct DensityStrip {
    /// More bars are thinner than what an eye or a finger can tell apart.
    private static let maximalBars = 120
    private static let height = 40

    private struct Bar {
        var days: ClosedRange<CalendarDay>
        var events = 0
        var reports = 0
        var firstEvent: String?
    }

    private var bars: [Bar] = []

    init(_ overview: TimelineOverview) {
        guard let first = overview.days.keys.min(), let last = overview.days.keys.max(), first < last else { return }
        let days = last.days(since: first) + 1
        let width = (days + Self.maximalBars - 1) / Self.maximalBars
        bars = stride(from: 0, to: days, by: width).map { offset in
            Bar(days: first.advanced(byDays: offset)...min(first.advanced(byDays: offset + width - 1), last))
        }
        for (day, density) in overview.days.sorted(by: { $0.key < $1.key }) {
            let bar = day.days(since: first) / width
            bars[bar].events += density.events
            bars[bar].reports += density.reports
            bars[bar].firstEvent = bars[bar].firstEvent ?? density.firstEvent
        }
    }

    /// Empty where there is only one day. Each bar leads to its first event.
    var svg: String {
        guard let first = bars.first, let last = bars.last, let peak = bars.max(by: { $0.reports < $1.reports }), peak.reports > 0 else {
            return ""
        }
        let peakDays = EnglishDate.span(peak.days.lowerBound, peak.days.upperBound)
        let words = "\(DateLabel.count(peak.reports, "report")) at most, on \(peakDays)"
        var svg = "<figure class=\"density\">\n<svg role=\"img\" aria-label=\"Reports over time: \(words)\" width=\"\(bars.count * (bars.count > 20 ? 14 : 28))\" "
        svg += "height=\"\(Self.height)\" viewBox=\"0 0 \(bars.count * 10) \(Self.height)\" preserveAspectRatio=\"none\">\n"
        for (index, bar) in bars.enumerated() {
            guard bar.reports > 0, let event = bar.firstEvent else {
                svg += "<rect class=\"none\" x=\"\(index * 10 + 1)\" y=\"\(Self.height - 1)\" width=\"8\" height=\"1\"/>\n"
                continue
            }
            // Each bar can be seen, the smallest as well.
            let height = max(3, bar.reports * Self.height / peak.reports)
            let title = "\(EnglishDate.span(bar.days.lowerBound, bar.days.upperBound)): \(DateLabel.count(bar.events, "event")), \(DateLabel.count(bar.reports, "report"))"
            svg += "<a href=\"#\(event.asMarkup)\" tabindex=\"-1\"><title>\(title)</title>"
            svg += "<rect x=\"\(index * 10 + 1)\" y=\"\(Self.height - height)\" width=\"8\" height=\"\(height)\"/></a>\n"
        }
        svg += "</svg>\n<figcaption><span>\(EnglishDate.day(first.days.lowerBound))</span><span>\(EnglishDate.day(last.days.upperBound))</span></figcaption>\n"
        return svg + "</figure>\n"
    }
}
