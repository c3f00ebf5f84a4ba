/// The bounds of an offset from UTC.
enum UTCOffset {
    /// Seconds east of UTC; `nil` for a day or more, or for 60 minutes and more (RFC 3339 section 5.6).
    static func seconds(isWest: Bool, hours: Int, minutes: Int) -> Int? {
        guard (0...23).contains(hours), (0...59).contains(minutes) else { return nil }
        return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}
