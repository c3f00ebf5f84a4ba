/// What a try makes of a source's state.
extension FetchState {
    /// Tries that fail in a row, and seconds, after which a patient run tells of a failure.
    private static let patience = (tries: 3, seconds: Int64(86_400))

    /// Forgets what is of no use to the source as it is configured now.
    ///
    /// - Parameter newFingerprint: What its reports depend on besides the document.
    mutating func prepare(for source: Source, fingerprint newFingerprint: String) {
        if let askedURL, askedURL != source.url {
            // Another place: what the old one said and did counts no longer. Its reports and its habit do.
            var other = FetchState()
            other.plugin = plugin
            (other.lastTried, other.lastSucceeded, other.lastNewReport) = (lastTried, lastSucceeded, lastNewReport)
            (other.arrivals, other.pauseInSeconds, other.longestPauseInSeconds) = (arrivals, pauseInSeconds, longestPauseInSeconds)
            (other.failure, other.failingSince, other.toldFailure) = (failure, failingSince, toldFailure)
            self = other
        }
        askedURL = source.url
        if fingerprint != newFingerprint {
            // What was stored under other settings is no reason to leave the document unread, nor to wait with it.
            forgetValidators()
            nextTry = nil
            fingerprint = newFingerprint
        }
    }

    /// The next fetch is not to say "nothing has changed".
    mutating func forgetValidators() {
        (entityTag, lastModified, contentHash) = (nil, nil, nil)
    }

    /// A document came, or is known to be the same; nothing of it is missing.
    mutating func succeeded(at now: Instant) {
        lastTried = now
        lastSucceeded = now
        failure = nil
        toldFailure = nil
        failures = 0
        failingSince = nil
        goneSince = nil
        nextTry = FetchSchedule.afterSuccess(self, at: now)
    }

    /// - Parameters:
    ///   - words: The failure in words for people.
    ///   - isPatient: A failure is told only once it has lasted.
    /// - Returns: Whether people are to be told now: never twice in the same words.
    mutating func failed(_ reason: FetchRun.Failure, words: String, isPatient: Bool, at now: Instant) -> Bool {
        failure = words
        failures += 1
        // The clock may have been set back since.
        failingSince = min(failingSince ?? now, now)
        lastTried = now
        switch reason {
        case .fetch(.busy(_, _, let wait)): nextTry = now.advanced(bySeconds: wait)
        case .fetch(.status(410)):
            nextTry = nil
            goneSince = now
        // A file is no server.
        case _ where reason.isOfServer && askedURL.flatMap(ServerName.of) != nil: nextTry = FetchSchedule.afterFailure(failures, at: now)
        default: nextTry = nil
        }
        let hasLasted = failures >= Self.patience.tries || now.seconds(since: failingSince ?? now) > Self.patience.seconds
        guard words != toldFailure, !isPatient || hasLasted || goneSince != nil else { return false }
        toldFailure = words
        return true
    }
}
