import Foundation
import Timeline

/// How a source is, in words for people.
struct SourceHealth {
    enum Kind: Hashable {
        case well, silent, failing, gone, notFetched
    }

    let source: Source
    let state: FetchState?
    let kind: Kind
    private let busy: [String: Instant]
    private let now: Instant
    private let zone: Zone

    /// - Parameter busy: Until when servers want to be left alone, as the store knows it.
    init(_ source: Source, state: FetchState?, busy: [String: Instant], now: Instant, zone: Zone) {
        (self.source, self.state, self.busy, self.now, self.zone) = (source, state, busy, now, zone)
        kind =
            if state?.goneSince != nil {
                .gone
            } else if state?.failure != nil {
                .failing
            } else if state?.lastSucceeded == nil {
                .notFetched
            } else {
                state?.silentSince == nil ? .well : .silent
            }
    }

    /// How it is, and why.
    var reason: String {
        switch kind {
        case .gone: "gone for good: its server says so since \(time(state?.goneSince)); it is not asked any more"
        case .failing: state?.failure ?? ""
        case .silent: "well, but nothing new since \(time(state?.silentSince)), which is long for it; has it moved?"
        case .notFetched: "not fetched yet"
        case .well: "well"
        }
    }

    /// Since when it fails, and how often it did.
    var since: String? {
        guard kind == .failing, let state, let since = state.failingSince else { return nil }
        return "failing since \(time(since)), \(state.failures == 1 ? "once" : "\(state.failures) times")"
    }

    /// When it is asked again; `nil` for one that is not, and where the next fetch does.
    var nextInstant: Instant? {
        guard let state, kind != .gone else { return nil }
        return FetchSchedule.nextTry(of: source, state, busy: busy, at: now)
    }

    var nextTry: String? {
        state == nil || kind == .gone ? nil : "next try " + (nextInstant.map { time($0) } ?? "with the next fetch")
    }

    var moved: String? {
        guard let state, let place = state.movedTo else { return nil }
        let isAsked = Relocation.asked(source, state).url == place
        return "it has moved to \(place)\(isAsked ? ", where it is asked now" : ""); change its url if that is right"
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
        func words(_ parts: String?...) -> String { parts.compactMap(\.self).joined(separator: "; ") }
        switch kind {
        case .failing: return Finding(.toMend, source.id, words(reason, since, nextTry, moved))
        case .gone: return Finding(.toMend, source.id, words(reason, "to remove it: timeline sources remove \(source.id)"))
        case .silent: return Finding(.note, source.id, words(reason, moved))
        case .notFetched: return Finding(.note, source.id, "not fetched yet; run: timeline fetch \(source.id)")
        case .well: return Finding(moved == nil ? .well : .note, source.id, words("well, last fetch \(time(state?.lastTried))", moved))
        }
    }
}
