/// A source that has moved: where permanent redirects lead is asked directly once they have held.
///
/// A redirect that is a mistake, or a portal's, holds for a day; so both a time and a number of fetches are asked for. Our own
/// choice, after Feedbin's, which moves a feed only after the redirect has held for long.
package enum Relocation {
    static let heldForSeconds: Int64 = 7 * 86_400
    static let heldForFetches = 3

    /// The source as it is asked: at its new place, once it is known to stay there.
    package static func asked(_ source: Source, _ state: FetchState) -> Source {
        guard state.askedURL == source.url, let place = state.movedTo, hasHeld(state) else { return source }
        var asked = source
        asked.url = place
        if !mayShareHeaders(source.url, with: place) { asked.headers = [:] }
        return asked
    }

    static func hasHeld(_ state: FetchState) -> Bool {
        guard let since = state.movedSince, let last = state.lastSucceeded else { return false }
        return state.movedFetches >= heldForFetches && last.seconds(since: since) >= heldForSeconds
    }

    /// Notes where a fetch that went well was led.
    ///
    /// - Parameter place: Where permanent redirects led to, from the first on; `nil` for none.
    static func succeeded(_ place: String?, asked url: String, _ state: inout FetchState, at now: Instant) {
        // The new place itself answered.
        if place == nil, url == state.movedTo { return }
        guard let place, place != state.askedURL else {
            (state.movedTo, state.movedSince, state.movedFetches) = (nil, nil, 0)
            return
        }
        if place != state.movedTo { (state.movedTo, state.movedSince, state.movedFetches) = (place, now, 0) }
        state.movedFetches += 1
    }

    /// The new place did not answer as it should: the old one is asked again, and leads to where the source is now.
    static func failed(asked url: String, _ state: inout FetchState) {
        if url == state.movedTo, url != state.askedURL { (state.movedTo, state.movedSince, state.movedFetches) = (nil, nil, 0) }
    }

    /// Whether what the user wrote for one address, such as a password, may go to another: the same host and port, and not
    /// from an encrypted connection to an open one.
    static func mayShareHeaders(_ url: String, with other: String) -> Bool {
        guard let one = scheme(of: url), let another = scheme(of: other) else { return false }
        guard let server = ServerName.of(url), server == ServerName.of(other) else { return false }
        return one == another || another == "https"
    }

    private static func scheme(of url: String) -> String? { url.split(separator: ":").first?.lowercased() }
}
