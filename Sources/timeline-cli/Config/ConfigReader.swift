import Foundation
import TOMLKit
import Timeline
import TimelinePlugins

/// Reads a config file: TOML (https://toml.io/en/v1.0.0) to `Config`. Every mistake has its line.
struct ConfigReader {
    let path: String
    let places: ConfigPlaces
    private let environment: [String: String]

    /// - Parameters:
    ///   - path: Of the file, for `file:` sources relative to it.
    ///   - environment: For `env:NAME` in headers.
    /// - Throws: `ConfigProblem`, the first one found.
    static func read(_ text: String, path: String, environment: [String: String]) throws -> Config {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw ConfigProblem(
                "no valid TOML: \(error.description); texts stand in straight quotes", line: error.source.begin.line)
        }
        return try ConfigReader(path: path, places: ConfigPlaces(text), environment: environment).config(table)
    }

    /// A file's bytes, with this process's environment.
    ///
    /// - Throws: `ConfigProblem`, the first one found.
    static func read(bytes: [UInt8], path: String) throws -> Config {
        guard let text = String(bytes: bytes, encoding: .utf8) else { throw ConfigProblem("the file is not UTF-8") }
        // The TOML library ends at it, and what follows would be lost without a word.
        if let end = text.utf8.firstIndex(of: 0) {
            throw ConfigProblem("a NUL character stands here; remove it", line: text[..<end].count(where: \.isNewline) + 1)
        }
        return try read(
            text, path: URL(filePath: path).standardizedFileURL.path, environment: ProcessInfo.processInfo.environment)
    }

    private func config(_ table: TOMLTable) throws -> Config {
        try check(table, "", ConfigKeys.top)
        var config = Config(path: path)
        if let value = table["fetch"] { try readFetch(try subtable(value, "fetch"), into: &config) }
        var ids: Set<String> = []
        for (index, value) in try tables(table, "source").enumerated() {
            let place = "source[\(index)]"
            let source = try source(value, place)
            guard ids.insert(source.id).inserted else {
                throw problem("two sources have the id \"\(source.id)\"; give each its own", "\(place).id")
            }
            config.sources.append(source)
        }
        for (index, value) in try tables(table, "story").enumerated() {
            let story = try story(value, "story[\(index)]")
            guard !config.stories.contains(where: { $0.id == story.id }) else {
                throw problem("two stories have the id \"\(story.id)\"; give each its own", "story[\(index)].id")
            }
            config.stories.append(story)
        }
        return config
    }

    // MARK: Tables

    private func readFetch(_ table: TOMLTable, into config: inout Config) throws {
        try check(table, "fetch", ConfigKeys.fetch)
        if let value = try duration(table, "timeout", "fetch") { config.limits.total = value }
        if let value = try duration(table, "connect_timeout", "fetch") { config.limits.connect = value }
        if let value = try duration(table, "idle_timeout", "fetch") { config.limits.idle = value }
        config.limits.connect = min(config.limits.connect, config.limits.total)
        config.limits.idle = min(config.limits.idle, config.limits.total)
        if let text = try string(table, "max_size", "fetch") {
            guard let bytes = Self.size(text) else {
                throw problem("\"\(text)\" is no size; write for example \"32 MiB\"", "fetch.max_size")
            }
            config.limits.bodyInBytes = bytes
        }
        if let value = table["per_host"] {
            guard let number = value.int, (1...1_000).contains(number) else {
                throw problem("per_host is a number of requests from 1 to 1000", "fetch.per_host")
            }
            config.limits.requestsPerHost = number
        }
        config.allowPrivate = try strings(table, "allow_private", "fetch")
        for entry in config.allowPrivate where !Self.isHostAndPort(entry) {
            throw problem("\"\(entry)\" is no host with a port; write for example \"127.0.0.1:8080\"", "fetch.allow_private")
        }
    }

    private func source(_ table: TOMLTable, _ place: String) throws -> Source {
        try check(table, place, ConfigKeys.source)
        let command = try command(table, place)
        let written = try command.map { "command:" + $0.arguments.joined(separator: " ") } ?? string(table, "url", place)
        guard let url = written, !url.isEmpty else {
            throw problem("this source has no url; add url = \"https://…\"", place)
        }
        guard let id = try string(table, "id", place) ?? URL(string: url)?.host() else {
            throw problem("this source has no id; add id = \"a-short-name\"", place)
        }
        guard !id.isEmpty, id.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }) else {
            throw problem("\"\(id)\" is no id; use letters, digits, \"-\", \"_\" and \".\"", "\(place).id")
        }
        var source = Source(id: id, url: command == nil ? try address(url, "\(place).url") : url)
        source.command = command
        source.plugin = try string(table, "plugin", place) ?? command.map { _ in "command" }
        if let plugin = source.plugin, !PluginCatalog.inUse.plugins.contains(where: { $0.name == plugin }) {
            let names = PluginCatalog.inUse.plugins.map(\.name)
            throw problem(
                "there is no plugin \"\(plugin)\"\(Self.hint(plugin, names)); there are \(names.joined(separator: ", "))",
                "\(place).plugin")
        }
        if let zone = try string(table, "zone", place) {
            guard let known = Zone(named: zone) else {
                throw problem(
                    "there is no time zone \"\(zone)\"; write for example \"Europe/Paris\" or \"+02:00\"", "\(place).zone")
            }
            source.zone = known
        }
        source.language = try string(table, "language", place)
        source.every = try duration(table, "every", place)
        try readRules(table, place, into: &source)
        if let value = table["follow"] {
            guard value.type == .bool, let follow = value.bool else {
                throw problem("follow is true or false, without quotes", "\(place).follow")
            }
            source.follow = follow
        }
        if let value = table["headers"] {
            try readHeaders(try subtable(value, "\(place).headers"), "\(place).headers", into: &source)
        }
        return source
    }

    private func story(_ table: TOMLTable, _ place: String) throws -> Config.Story {
        try check(table, place, ConfigKeys.story)
        guard let id = try string(table, "id", place), !id.isEmpty else {
            throw problem("this story has no id; add id = \"a-short-name\"", place)
        }
        var filter = EventFilter()
        if let match = try string(table, "match", place) {
            do throws(SearchQuery.Problem) {
                filter.search = try SearchQuery(match)
            } catch {
                throw problem("match: \(Words.of(error))", "\(place).match")
            }
        }
        filter.since = try day(table, "since", place)
        filter.until = try day(table, "until", place)
        if let since = filter.since, let until = filter.until, since > until {
            throw problem("until is before since: no event can be in it", "\(place).until")
        }
        filter.sources = Set(try strings(table, "sources", place))
        filter.tags = Set(try strings(table, "tags", place))
        if let value = table["min_sources"] {
            guard let number = value.int, number > 0 else {
                throw problem("min_sources is a number from 1", "\(place).min_sources")
            }
            filter.minimalSources = number
        }
        if let name = try string(table, "precision", place) {
            guard let precision = EventDate.Precision(rawValue: name) else {
                let names = EventDate.Precision.allCases.map(\.rawValue)
                throw problem("there is no precision \"\(name)\"; there are \(names.joined(separator: ", "))", "\(place).precision")
            }
            filter.precision = precision
        }
        return Config.Story(id: id, title: try string(table, "title", place) ?? id, filter: filter)
    }

    // MARK: Values

    func check(_ table: TOMLTable, _ place: String, _ keys: [String]) throws {
        // In the order of the file, so that the first mistake is told first.
        let unknown = table.keys.filter { !keys.contains($0) }.map { (key: $0, path: place.isEmpty ? $0 : "\(place).\($0)") }
            .sorted { (places.line(of: $0.path) ?? 0, $0.key) < (places.line(of: $1.path) ?? 0, $1.key) }
        guard let first = unknown.first else { return }
        throw problem("unknown key \"\(first.key)\"\(Self.hint(first.key, keys))", first.path, orList: true)
    }

    static func hint(_ word: String, _ words: [String]) -> String {
        ConfigKeys.nearest(to: word, among: words).map { "; did you mean \"\($0)\"?" } ?? ""
    }

    /// - Parameter orList: A table's name may be that of a list: `[[sources]]`.
    func problem(_ message: String, _ path: String, orList: Bool = false) -> ConfigProblem {
        ConfigProblem(message, line: places.line(of: path) ?? (orList ? places.line(of: "\(path)[0]") : nil))
    }

    func subtable(_ value: any TOMLValueConvertible, _ path: String) throws -> TOMLTable {
        guard let table = value.table else { throw problem("\(path) is a table; write [\(path)] above its keys", path) }
        return table
    }

    private func tables(_ table: TOMLTable, _ key: String) throws -> [TOMLTable] {
        guard let value = table[key] else { return [] }
        guard let array = value.array else { throw problem("write [[\(key)]] with two brackets: there may be many", key) }
        return try array.map { element in
            guard let table = element.table else { throw problem("write [[\(key)]] above its keys", key) }
            return table
        }
    }

    func string(_ table: TOMLTable, _ key: String, _ place: String) throws -> String? {
        guard let value = table[key] else { return nil }
        guard value.type == .string, let text = value.string else {
            throw problem("\(key) is a text; write \(key) = \"…\" with quotes", "\(place).\(key)")
        }
        return text
    }

    func strings(_ table: TOMLTable, _ key: String, _ place: String) throws -> [String] {
        guard let value = table[key] else { return [] }
        guard let array = value.array, array.allSatisfy({ $0.type == .string }) else {
            throw problem("\(key) is a list of texts; write \(key) = [\"…\"]", "\(place).\(key)")
        }
        return array.compactMap(\.string)
    }

    private func day(_ table: TOMLTable, _ key: String, _ place: String) throws -> CalendarDay? {
        guard let value = table[key] else { return nil }
        let day =
            if let date = value.date {
                CalendarDay(year: date.year, month: date.month, day: date.day)
            } else {
                value.string.flatMap { CalendarDay(iso: $0) }
            }
        guard let day else { throw problem("\(key) is a day; write for example \(key) = 2025-05-01", "\(place).\(key)") }
        return day
    }

    func duration(_ table: TOMLTable, _ key: String, _ place: String) throws -> Duration? {
        guard let text = try string(table, key, place) else { return nil }
        guard let duration = Self.duration(text) else {
            throw problem(
                "\"\(text)\" is no length of time; write for example \"20s\", \"30m\", \"6h\" or \"2d\"", "\(place).\(key)")
        }
        return duration
    }

    /// `20s`, `30m`, `6h`, `2d`.
    static func duration(_ text: String) -> Duration? {
        let units = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        let text = text.filter { !$0.isWhitespace }
        guard let unit = text.last.flatMap({ units[String($0)] }), let number = Int(text.dropLast()),
            (1...1_000_000).contains(number)
        else { return nil }
        return .seconds(number * unit)
    }

    /// `32 MiB`, `500 KB`, `1000000`.
    static func size(_ text: String) -> Int? {
        let digits = text.prefix(while: \.isNumber)
        let unit = text[digits.endIndex...].filter { !$0.isWhitespace }.lowercased()
        let units = [
            "": 1, "b": 1, "kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30, "kb": 1_000, "mb": 1_000_000, "gb": 1_000_000_000,
        ]
        guard let factor = units[unit], let number = Int(digits), number > 0 else { return nil }
        let (bytes, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? nil : bytes
    }

    private static func isHostAndPort(_ text: String) -> Bool {
        guard let colon = text.lastIndex(of: ":"), colon > text.startIndex, let port = Int(text[text.index(after: colon)...])
        else { return false }
        return (1...65_535).contains(port)
    }

    /// `file:` paths are relative to the config file.
    private func address(_ url: String, _ place: String) throws -> String {
        if url.lowercased().hasPrefix("file:") {
            var path = String(url.dropFirst(5))
            if path.hasPrefix("//") {
                let host = path.dropFirst(2).prefix { $0 != "/" }
                guard host.isEmpty || host == "localhost" else {
                    throw problem(
                        "\"\(url)\" names the host \(host); write file:\(host)/… for a path relative to this file", place)
                }
                path = String(path.dropFirst(2 + host.count))
            }
            path = path.removingPercentEncoding ?? path
            guard !path.hasPrefix("~") else { throw problem("\"~\" means nothing in a URL; write the folder in full", place) }
            guard !path.isEmpty else { throw problem("\"\(url)\" names no file", place) }
            let folder = URL(filePath: self.path).deletingLastPathComponent()
            return URL(filePath: path, relativeTo: folder).standardizedFileURL.absoluteString
        }
        guard let parsed = URL(string: url), let scheme = parsed.scheme?.lowercased() else {
            throw problem("\"\(url)\" is no URL; it begins with https://, http:// or file:", place)
        }
        guard ["http", "https"].contains(scheme) else {
            throw problem("\"\(scheme):\" can't be fetched; use https://, http:// or file:", place)
        }
        guard parsed.host()?.isEmpty == false else { throw problem("\"\(url)\" names no host", place) }
        return url
    }

    /// A variable that is missing fails its source when it is fetched, and no other command: cron may have it alone.
    private func readHeaders(_ table: TOMLTable, _ place: String, into source: inout Source) throws {
        for name in table.keys {
            guard let text = table[name]?.string else { throw problem("a header is a text", "\(place).\(name)") }
            guard text.hasPrefix("env:") else {
                source.headers[name] = text
                continue
            }
            let variable = String(text.dropFirst(4))
            source.headers[name] = environment[variable]
            if environment[variable] == nil { source.missingVariable = variable }
        }
    }
}
