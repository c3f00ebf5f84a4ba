import Timeline
import TimelinePlugins

/// The keys that a config file may have, by table.
enum ConfigKeys {
    static let top = ["fetch", "source", "story"]
    static let fetch = ["timeout", "connect_timeout", "idle_timeout", "max_size", "per_host", "allow_private"]
    /// Those of all sources, and those of the plugins.
    static var source: [String] {
        [
            "id", "url", "plugin", "zone", "language", "every", "headers", "follow", "keep", "drop", "expect",
            "article", "command", "timeout", "max_memory",
        ]
            + PluginCatalog.inUse.plugins.flatMap(\.settingNames)
    }
    static let story = ["id", "title", "match", "since", "until", "sources", "tags", "min_sources", "precision"]

    /// The key that was probably meant, for a typo.
    static func nearest(to key: String, among keys: [String]) -> String? {
        let near = keys.map { (key: $0, distance: distance(key.lowercased(), $0)) }.min { $0.distance < $1.distance }
        guard let near, near.distance <= max(2, key.count / 3), near.distance < key.count else { return nil }
        return near.key
    }

    /// Edits between two words (Levenshtein, with neighbours swapped as one edit).
    static func distance(_ one: String, _ other: String) -> Int {
        let (left, right) = (Array(one.prefix(40)), Array(other.prefix(40)))
        var rows = [Array(0...right.count)]
        for i in 1..<(left.count + 1) {
            var row = [i]
            for j in 1..<(right.count + 1) {
                var best = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    best = min(best, rows[i - 2][j - 2] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
