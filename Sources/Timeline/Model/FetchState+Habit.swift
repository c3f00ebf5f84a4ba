/// What a source usually does: how long it is without anything new.
extension FetchState {
    /// Fetches with something new before a habit is known. Our own choice, as the next two.
    private static let arrivalsOfHabit = 10
    /// Weekends and holidays are no silence.
    private static let minimalSilenceInSeconds: Int64 = 3 * 86_400
    /// Against the longest pause that was seen: rather late than at every holiday.
    private static let pausesOfSilence: Int64 = 3

    /// Notes that the fetch which has just gone well brought a report that was not there before.
    ///
    /// Its pause ends with the last fetch that brought nothing: what came while the program did not run may have come at once.
    mutating func broughtNew() {
        longestPauseInSeconds = max(longestPauseInSeconds, pauseInSeconds)
        pauseInSeconds = 0
        lastNewReport = lastSucceeded
        arrivals += 1
        silentSince = nil
    }

    /// Notes that the fetch which has just gone well brought nothing new. `silentSince` is set where the source has fallen
    /// silent against its habit by that.
    mutating func broughtNothingNew() {
        guard let last = lastNewReport, let now = lastSucceeded, last < now else { return }
        pauseInSeconds = now.seconds(since: last)
        guard arrivals >= Self.arrivalsOfHabit,
            pauseInSeconds > max(Self.minimalSilenceInSeconds, Self.pausesOfSilence * longestPauseInSeconds)
        else { return }
        silentSince = silentSince ?? last
    }
}
