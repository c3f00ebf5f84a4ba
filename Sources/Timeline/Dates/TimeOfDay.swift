/// The bounds of hours, minutes and seconds.
enum TimeOfDay {
    /// Seconds since midnight.
    ///
    /// - Parameters:
    ///   - hour: 0 to 24; `24:05` is 00:05 of the next day.
    ///   - minute: 0 to 59.
    ///   - second: 0 to 60; a leap second is the next second, as POSIX counts.
    /// - Returns: `nil` outside these bounds.
    static func seconds(hour: Int, minute: Int, second: Int) -> Int? {
        guard (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    /// The hour of a twelve-hour clock.
    ///
    /// - Parameter hour: 1 to 12, and what feeds write as well: 0 (which Japanese has for 12) and, after noon, 13 to 23.
    /// - Returns: 0 to 23; `nil` where hour and half of the day contradict each other, as in `15:04 AM`.
    static func hour(_ hour: Int, afterNoon: Bool) -> Int? {
        switch (hour, afterNoon) {
        case (0...11, false), (12...23, true): hour
        case (0...11, true): hour + 12
        case (12, false): 0
        default: nil
        }
    }
}
