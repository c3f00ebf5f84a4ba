import Timeline
import TimelinePlugins

/// What feeds hold, counted, so that nothing that is read can be left out by the compiler.
struct FeedTally {
    private var entries = 0
    private var dated = 0
    private var sizeOfTitlesInBytes = 0
    private var failed = 0

    /// One line that the programs of all libraries print alike.
    var line: String {
        "entries=\(entries) dated=\(dated) bytes=\(sizeOfTitlesInBytes) failed=\(failed)"
    }

    /// Reads a file as `timeline read` does: piece by piece, with the plugin that claims it, an entry at a time.
    mutating func read(path: String) {
        do {
            let document = FetchedDocument(name: path, body: try LocalFile.body(path: path))
            let plugin = try PluginCatalog.builtIn.plugin(for: document)
            _ = try plugin.read(document) { count($0) }
        } catch {
            failed += 1
        }
    }

    private mutating func count(_ entry: Entry) {
        entries += 1
        sizeOfTitlesInBytes += entry.title?.utf8.count ?? 0
        // Both are read, as the pipeline does and as the other libraries do.
        let published = timestamp(.published, of: entry)
        let updated = timestamp(.updated, of: entry)
        if published != nil || updated != nil { dated += 1 }
    }

    /// The first date of this role that can be read.
    private func timestamp(_ role: DateText.Role, of entry: Entry) -> Timestamp? {
        for date in entry.dates where date.role == role {
            if let timestamp = DateReader.timestamp(from: date.text, language: entry.language) { return timestamp }
        }
        return nil
    }
}
