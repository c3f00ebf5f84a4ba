import Foundation

/// How well the dates of two reports agree with one event: 1 well, 0 not at all.
struct TimeFit {
    let settings: MergeSettings

    func fit(_ one: TimeSpan?, _ other: TimeSpan?) -> Double {
        guard let one, let other else { return settings.undatedFactor }
        let days = Double(one.gap(to: other)) / 86_400
        guard days <= settings.longestGap else { return 0 }
        if one.stated, other.stated, !one.isWide, !other.isWide {
            // Next to one another, they agree only if a zone's difference explains it.
            let apart = days == 0 && !overlap(one, other) ? 0.5 : days
            return kernel(apart, settings.statedScale)
        }
        if one.stated != other.stated {
            let (date, told) = one.stated ? (one, other) : (other, one)
            // It is told afterwards: the day after is no gap.
            let late = told.start >= date.end ? max(0, days - 1) : days
            return kernel(late, settings.publicationScale) * share(ofLength: date.length)
        }
        return kernel(days, settings.publicationScale) * share(ofLength: max(one.length, other.length))
    }

    private func overlap(_ one: TimeSpan, _ other: TimeSpan) -> Bool {
        one.start < other.end && other.start < one.end
    }

    private func kernel(_ days: Double, _ scale: Double) -> Double {
        exp(-(days / scale) * (days / scale))
    }

    /// A date that says little proves little: a week 1, a month less, a year hardly more than none.
    private func share(ofLength seconds: Int64) -> Double {
        switch seconds / 86_400 {
        case ...8: 1
        case ...31: 0.9
        case ...100: 0.8
        default: 0.7
        }
    }
}
