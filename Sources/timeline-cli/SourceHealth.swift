import Foundation
import Timeline

/// How a source is, in words for people.
struct SourceHealth {
    enum Kind: Hashable {
        case well, failing, notFetched
    }

    let source: Source
    let state: FetchState?
    let kind: Kind
    private let now: Instant
    private let zone: Zone

    init(_ source: Source, state: FetchState?, now: Instant, zone: Zone) {
        self.source = source
        self.state = state
        self.now = now
        self.zone = zone
        kind = state?.failure != nil ? .failing : state?.lastSucceeded == nil ? .notFetched : .well
    }

    /// Why it is so.
    var reason: String {
        switch kind {
        case .failing: state?.failure ?? ""
        case .notFetched: "not fetched yet"
        case .well: "well"
        }
    }

    /// Since when it fails, and how often it did.
    var since: String? {
        guard kind == .failing, let state, let since = state.failingSince else { return nil }
        return "failing since \(time(since)), \(state.failures == 1 ? "once" : "\(state.failures) times")"
    }

    func time(_ instant: Instant?) -> String {
        guard let instant else { return "never" }
        let written = Timestamp(instant: instant, offsetInSeconds: zone.offsetInSeconds(at: instant)).rfc3339
        return "\(written.prefix(10)) \(written.dropFirst(11).prefix(5))"
    }

    /// For `timeline doctor`: in one line, with what to mend.
    func finding(isHostLost: Bool) -> Finding {
        if let variable = source.missingVariable {
            return Finding(.toMend, source.id, Words.of(FetchError.missingVariable(variable)))
        }
        if source.url.hasPrefix("file:"), let path = URL(string: source.url)?.path(percentEncoded: false),
            !FileManager.default.fileExists(atPath: path)
        {
            return Finding(.toMend, source.id, Words.of(FetchError.fileNotFound(path: path)))
        }
        if isHostLost, let host = NetworkCheck.place(of: source)?.host {
            return Finding(.toMend, source.id, "\(Words.of(FetchError.unresolvable(host: host))); has the site moved?")
        }
        switch kind {
        case .failing: return Finding(.toMend, source.id, [reason, since].compactMap(\.self).joined(separator: "; "))
        case .notFetched: return Finding(.note, source.id, "not fetched yet; run: timeline fetch \(source.id)")
        case .well: return Finding(.well, source.id, "well, last fetch \(time(state?.lastTried))")
        }
    }
}
