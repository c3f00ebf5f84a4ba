import Foundation

/// Programs of others that tests ask where they are there: what they check is left out, with a word, where they are not.
struct Tool: Sendable {
    let path: String

    /// - Parameter names: The first that the PATH has.
    static func named(_ names: String...) -> Tool? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        for name in names {
            for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
                return Tool(path: "\(folder)/\(name)")
            }
        }
        return nil
    }

    /// A Python that has these modules.
    static func python(with modules: String) -> Tool? {
        for path in ["/usr/bin/python3", named("python3")?.path].compactMap(\.self) {
            let python = Tool(path: path)
            if (try? python.run(["-c", "import \(modules)"]))?.status == 0 { return python }
        }
        return nil
    }

    static let chromium = named("chromium", "chromium-browser", "google-chrome")

    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Program.Result {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let scratch = try TemporaryFolder()
        for name in ["out", "err"] { try scratch.write("", to: name) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "\(scratch.path)/out"))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: "\(scratch.path)/err"))
        try process.run()
        process.waitUntilExit()
        func text(_ name: String) throws -> String {
            String(decoding: try Data(contentsOf: URL(filePath: "\(scratch.path)/\(name)")), as: UTF8.self)
        }
        return Program.Result(status: process.terminationStatus, output: try text("out"), errors: try text("err"))
    }
}
