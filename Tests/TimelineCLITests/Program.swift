import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Beside the test bundle.
    static let executable: URL = {
        let bundle = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        var folder = bundle.deletingLastPathComponent()
        while !FileManager.default.isExecutableFile(atPath: folder.appending(path: "timeline").path), folder.path != "/" {
            folder.deleteLastPathComponent()
        }
        return folder.appending(path: "timeline")
    }()

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let example = root.appending(path: "Examples/musk-white-house")
    static let now = "2025-06-08T09:00:00Z"

    /// - Parameters:
    ///   - environment: Added to an environment that has only PATH and a UTF-8 locale.
    static func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:], folder: String? = nil
    ) throws -> Result {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        process.environment = ["PATH": path, "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"].merging(environment) { $1 }
        // Files and no pipes: a long output can't block the program.
        let scratch = try TemporaryFolder()
        try scratch.write(input, to: "in")
        for name in ["out", "err"] { try scratch.write("", to: name) }
        let handles = try ["in", "out", "err"].map { name in
            let url = URL(filePath: "\(scratch.path)/\(name)")
            return name == "in" ? try FileHandle(forReadingFrom: url) : try FileHandle(forWritingTo: url)
        }
        process.standardInput = handles[0]
        process.standardOutput = handles[1]
        process.standardError = handles[2]
        try process.run()
        process.waitUntilExit()
        func text(_ name: String) throws -> String {
            String(decoding: try Data(contentsOf: URL(filePath: "\(scratch.path)/\(name)")), as: UTF8.self)
        }
        return Result(status: process.terminationStatus, output: try text("out"), errors: try text("err"))
    }
}

/// The program while it runs.
final class RunningProgram {
    private let process = Process()
    private let pipe = Pipe()
    /// What it has said on standard error so far.
    private(set) var errors = ""

    /// - Parameters: As for `Program.run`.
    init(_ arguments: [String], environment: [String: String], folder: String) throws {
        process.executableURL = Program.executable
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        process.environment = ["PATH": path, "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = pipe
        try process.run()
    }

    var number: Int32 { process.processIdentifier }
    var isRunning: Bool { process.isRunning }

    /// Waits until it says so; gives up where it ends without.
    func waits(for words: String) -> Bool {
        while !errors.contains(words) {
            let more = pipe.fileHandleForReading.availableData
            if more.isEmpty { return false }
            errors += String(decoding: more, as: UTF8.self)
        }
        return true
    }

    /// - Returns: Its exit code; a signal that killed it is negative.
    func end() -> Int32 {
        while case let more = pipe.fileHandleForReading.availableData, !more.isEmpty {
            errors += String(decoding: more, as: UTF8.self)
        }
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
    }
}

/// A folder of its own for one test, gone with it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "timeline-test-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    @discardableResult func write(_ text: String, to name: String) throws -> String {
        let file = "\(path)/\(name)"
        try Data(text.utf8).write(to: URL(filePath: file))
        return file
    }

    func text(_ name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }
}

/// A config and a store of their own, and the program run on them.
struct Desk {
    let folder: TemporaryFolder
    var now = Program.now

    init(config: String? = nil) throws {
        folder = try TemporaryFolder()
        if let config { try folder.write(config, to: "config.toml") }
    }

    func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Program.Result {
        try Program.run(
            arguments + ["--now", now], input: input, environment: places.merging(environment) { $1 }, folder: folder.path)
    }

    func start(_ arguments: [String]) throws -> RunningProgram {
        try RunningProgram(arguments + ["--now", now], environment: places, folder: folder.path)
    }

    private var places: [String: String] {
        ["TIMELINE_CONFIG": folder.path + "/config.toml", "TIMELINE_DATABASE": folder.path + "/store/timeline.db"]
    }
}

enum Feed {
    /// An RSS feed of these titles.
    static func rss(_ titles: [String], day: Int = 30) -> String {
        let items = titles.enumerated().map { index, title in
            "<item><title>\(title)</title><link>https://wire.example.com/\(index)</link><guid isPermaLink=\"false\">g\(index)</guid>"
                + "<pubDate>\(day) May 2025 12:0\(index % 10):00 GMT</pubDate></item>"
        }
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Wire</title>\(items.joined())</channel></rss>"
    }

    static func atom(_ titles: [String]) -> String {
        let entries = titles.enumerated().map { index, title in
            "<entry><title>\(title)</title><id>tag:a.example.org,2025:\(index)</id><link href=\"https://a.example.org/\(index)\"/>"
                + "<published>2025-05-29T08:00:00Z</published></entry>"
        }
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>A</title>\(entries.joined())</feed>"
    }
}
