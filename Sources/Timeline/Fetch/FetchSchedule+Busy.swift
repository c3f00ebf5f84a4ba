extension FetchSchedule {
    /// When the source is asked again, as far as that is known; `nil`: at the next run, or never.
    ///
    /// - Parameter busy: Until when servers want to be left alone, by host and port.
    public static func nextTry(
        of source: Source, _ state: FetchState, busy: [String: Instant], at now: Instant
    ) -> Instant? {
        let server = ServerName.of(Relocation.asked(source, state).url)
        return nextTry(of: source, state, busyUntil: server.flatMap { busy[$0] }, at: now)
    }
}
