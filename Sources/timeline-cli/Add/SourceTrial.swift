import Timeline
import TimelinePlugins

/// What a source gives when it is really fetched and read, once.
struct SourceTrial: Sendable {
    /// What was read.
    struct Found: Sendable {
        /// The address that was asked for.
        var url: String
        /// The address that answered, after redirects.
        var answered: String
        var plugin: String
        var readsFeeds: Bool
        var title: String?
        var entries = 0
        /// Entries with a date of their own.
        var dated = 0
        /// The days of the earliest and the latest of them.
        var days: ClosedRange<CalendarDay>?
        /// The first few, in the document's order.
        var items: [Report] = []
        var isCutOff = false
        /// Of a page that is a list: where its items are.
        var draft: SourceSettings?
        var isList: Bool { draft != nil || (plugin == "html" && entries > 1) }
        /// Other documents that it names as its parts.
        var parts = 0
    }

    /// A document that could not be read, or is not what was looked for.
    struct Unread: Error, Sendable {
        var reason: ReadError
        var document: FetchedDocument
    }

    enum Outcome: Sendable {
        case found(Found, FetchedDocument)
        case unread(Unread)
        case unreachable(FetchError)
    }

    static let shownItems = 5

    let fetcher: SourceFetcher
    let now: Instant
    /// Settings that the user gave: plugin and zone.
    let settings: Source

    func run(_ url: String) async -> Outcome {
        var source = settings
        source.url = url
        let document: FetchedDocument
        let answered: String
        do throws(FetchError) {
            guard case .document(let fetched, let answer) = try await fetcher.fetch(source, state: FetchState(), now: now)
            else {
                return .unreachable(.unexpectedNotModified)
            }
            document = fetched
            answered = answer.url ?? url
        } catch {
            return .unreachable(error)
        }
        var found = Found(url: url, answered: answered, plugin: "", readsFeeds: false)
        do throws(ReadError) {
            let outcome = try DocumentReading(catalog: .inUse).read(document, of: source) { reports in
                for report in reports where report.kind == .entry { found.add(report) }
            }
            found.plugin = outcome.plugin
            found.readsFeeds = try PluginCatalog.inUse.plugin(named: outcome.plugin).readsFeeds
            found.title = outcome.result.title
            found.draft = outcome.result.draft
            found.entries = outcome.entries
            found.isCutOff = outcome.isCutOff
            found.parts = outcome.result.parts.count
            return .found(found, document)
        } catch {
            return .unread(Unread(reason: error, document: document))
        }
    }
}

extension SourceTrial.Found {
    fileprivate mutating func add(_ report: Report) {
        if items.count < SourceTrial.shownItems { items.append(report) }
        guard let date = report.date, date.basis != .firstSeen else { return }
        dated += 1
        let (first, last) = (date.firstDay, date.lastDay)
        days = min(days?.lowerBound ?? first, first)...max(days?.upperBound ?? last, last)
    }
}
