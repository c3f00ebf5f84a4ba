import ArgumentParser
import Foundation
import Timeline

/// Options that every command has.
struct GlobalOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The config file.", valueName: "file"))
    var config: String?

    @Option(help: ArgumentHelp("The store.", valueName: "file"))
    var database: String?

    @Option(help: ArgumentHelp("Take this as the present time, for repeatable runs.", valueName: "date"))
    var now: String?

    @Option(help: ArgumentHelp("The time zone of what is shown.", valueName: "zone"))
    var zone: String?

    @Option(help: "Colour the output.")
    var color: ColorChoice = .auto

    @Flag(help: "Say nothing of what went wrong; the exit code tells.")
    var quiet = false

    @Flag(help: "Tell what is done.")
    var verbose = false

    enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
        case auto, always, never
    }

    mutating func validate() throws {
        if let now, DateReader.timestamp(from: now) == nil {
            throw ValidationError("\"\(now)\" is no date; write for example --now 2025-06-07T12:00:00Z")
        }
        if let zone, Zone(named: zone) == nil {
            throw ValidationError(
                "there is no time zone \"\(zone)\"; write for example --zone Europe/Paris, --zone +02:00 or --zone UTC")
        }
    }

    /// The one place where the clock is read.
    var presentTime: Instant {
        now.flatMap { DateReader.timestamp(from: $0)?.instant } ?? Instant(secondsSince1970: Int64(Date().timeIntervalSince1970))
    }

    /// The zone that was asked for, else the system's.
    var shownZone: Zone {
        zone.flatMap(Zone.init(named:)) ?? Zone(ofSystem: TimeZone.current.identifier) ?? .utc
    }

    func say(_ message: String) {
        if !quiet { Console.err(message) }
    }

    func tell(_ message: String) {
        if verbose { Console.err(message) }
    }

    // MARK: Files

    /// `--config`, `TIMELINE_CONFIG`, `$XDG_CONFIG_HOME/timeline/config.toml`.
    var configPath: String {
        config ?? environment("TIMELINE_CONFIG")
            ?? folder("XDG_CONFIG_HOME", else: ".config") + "/timeline/config.toml"
    }

    /// `--database`, `TIMELINE_DATABASE`, `$XDG_DATA_HOME/timeline/timeline.db`.
    var databasePath: String {
        database ?? environment("TIMELINE_DATABASE")
            ?? folder("XDG_DATA_HOME", else: ".local/share") + "/timeline/timeline.db"
    }

    private func environment(_ name: String) -> String? {
        ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    private func folder(_ variable: String, else fallback: String) -> String {
        // The XDG rules leave out paths that are not absolute.
        environment(variable).flatMap { $0.hasPrefix("/") ? $0 : nil } ?? (environment("HOME") ?? "") + "/" + fallback
    }

    /// What to add for a program that runs without this environment, such as cron: the files that are meant, where they are not the usual ones.
    var fileArgumentsAnywhere: [String] {
        let home = environment("HOME") ?? ""
        let files = [
            ("--config", configPath, home + "/.config/timeline/config.toml"),
            ("--database", databasePath, home + "/.local/share/timeline/timeline.db"),
        ]
        return files.flatMap { name, path, usual in path == usual ? [] : [name, URL(filePath: path).standardizedFileURL.path] }
    }

    /// - Returns: `nil` where there is no config file and none was asked for.
    /// - Throws: `ExitCode.badConfig`, after saying why.
    func readConfigIfThere() throws -> Config? {
        let path = configPath
        if config == nil, environment("TIMELINE_CONFIG") == nil, !FileManager.default.fileExists(atPath: path) { return nil }
        return try readConfig()
    }

    /// - Throws: `ExitCode.badConfig`, after saying why.
    func readConfig() throws -> Config {
        let path = configPath
        guard let bytes = FileManager.default.contents(atPath: path) else {
            let exists = FileManager.default.fileExists(atPath: path)
            Console.err(
                exists
                    ? "\(path) can't be read: is it a file, and may you read it?"
                    : "there is no config file \(path); make one with: timeline init\(fileArguments)")
            throw ExitCode.badConfig
        }
        return try readConfig(bytes, path: path)
    }

    /// - Throws: `ExitCode.badConfig`, after saying why.
    func readConfig(_ bytes: some Sequence<UInt8>, path: String) throws -> Config {
        do {
            return try ConfigReader.read(bytes: Array(bytes), path: path)
        } catch let problem as ConfigProblem {
            Console.err("\(path):\(problem.place) \(problem.message)")
            throw ExitCode.badConfig
        }
    }

    /// The store for a run that changes it, made where there is none, and the lock that keeps other runs away.
    ///
    /// The lock comes first: two first runs must not make one store.
    func openStoreForWriting() throws -> (store: SQLiteStore, lock: StoreLock) {
        let path = databasePath
        let folder = URL(filePath: path).deletingLastPathComponent().path
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw StoreError.cannotOpen(path: path, reason: "the folder \(folder) can't be made")
        }
        let lock = try StoreLock(store: path)
        return (try SQLiteStore(path: path), lock)
    }

    /// The store for looking: it is not changed, only brought up to date where an older version has written it.
    ///
    /// - Returns: `nil` where there is no store yet.
    func openStoreIfThere() throws -> SQLiteStore? {
        guard FileManager.default.fileExists(atPath: databasePath) else { return nil }
        do {
            return try SQLiteStore(path: databasePath, readOnly: true)
        } catch StoreError.olderVersion {
            tell("bringing \(databasePath) up to date")
            // Opened for that, and closed again.
            _ = try openStoreForWriting()
            return try SQLiteStore(path: databasePath, readOnly: true)
        }
    }

    /// What to add to a command to mean the same files: nothing for the usual ones.
    var fileArguments: String {
        fileArgumentList.map { " " + Schedule.quoted($0) }.joined()
    }

    /// The same, word by word.
    var fileArgumentList: [String] {
        [("--config", config), ("--database", database)].flatMap { name, path in
            path.map { [name, URL(filePath: $0).standardizedFileURL.path] } ?? []
        }
    }
}
