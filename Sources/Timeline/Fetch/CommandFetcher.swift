import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs a source's program and takes what it prints. No shell is involved: an argument is an argument, whatever is in it.
///
/// The program is ended with all that it started when it takes too long or prints too much. Its data may not grow beyond the
/// limit, where the system has `prlimit` (Linux). What it writes to stderr is kept as the reason when it fails.
struct CommandFetcher: Fetcher {
    let limits: FetchLimits
    let command: SourceCommand

    /// Of what it writes to stderr, so much is kept, from the end.
    private static let longestReason = 500
    /// Starts a program under a limit (util-linux); a limit that is set from outside comes too late for one that is quick.
    private static let limiter = "/usr/bin/prlimit"
    private static let pollInterval = Duration.milliseconds(20)

    func fetch(_ source: Source, state: FetchState, now: Instant) async throws(FetchError) -> FetchOutcome {
        guard let program = Self.program(command) else {
            throw .commandFailed(.notFound(command.arguments.first ?? ""))
        }
        let scratch = FileManager.default.temporaryDirectory.appending(path: "timeline-command-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        do {
            let bytes = try await output(of: program, in: scratch)
            let document = FetchedDocument(name: source.url, fetched: now, body: DocumentBody(bytes))
            return .document(document, FetchAnswer())
        } catch let error as FetchError {
            throw error
        } catch {
            throw .commandFailed(.notStarted("\(error)"))
        }
    }

    private func output(of program: String, in scratch: URL) async throws -> [UInt8] {
        // Files and no pipes: a program that prints much is never blocked, and never fills our memory.
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        let (output, errors) = (scratch.appending(path: "out"), scratch.appending(path: "err"))
        for file in [output, errors] { try Data().write(to: file) }
        let process = Process()
        let start = [program] + command.arguments.dropFirst()
        let call = FileManager.default.isExecutableFile(atPath: Self.limiter) ? limited(start) : start
        process.executableURL = URL(filePath: call[0])
        process.arguments = Array(call.dropFirst())
        process.currentDirectoryURL = URL(filePath: command.folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try Self.appending(to: errors)
        try process.run()
        let ended = try await ending(of: process, output, errors)
        guard try Self.size(of: output) <= limits.bodyInBytes else { throw FetchError.tooLarge(limitInBytes: limits.bodyInBytes) }
        guard !ended.isSignal, ended.number == 0 else {
            let said = String(decoding: try Data(contentsOf: errors).suffix(Self.longestReason), as: UTF8.self)
            let reason = CleanText.cleaned(said.trimmingCharacters(in: .whitespacesAndNewlines))
            throw FetchError.commandFailed(ended.isSignal ? .signal(ended.number, said: reason) : .status(ended.number, said: reason))
        }
        return Array(try Data(contentsOf: output))
    }

    /// Waits until a program has ended by itself; one that takes too long or prints too much is ended.
    private func ending(of process: Process, _ output: URL, _ errors: URL) async throws -> Ending {
        let timeout = command.timeout ?? limits.total
        let end = ContinuousClock().now + timeout
        while true {
            if let ended = Self.ending(of: process) {
                try await waitForBackground(of: process, output, until: end)
                return ended
            }
            do {
                try await Task.sleep(for: Self.pollInterval)
            } catch {
                Self.end(process)
                throw error
            }
            if ContinuousClock().now > end {
                Self.end(process)
                throw FetchError.commandFailed(.tookTooLong(seconds: timeout.components.seconds))
            }
            if try Self.size(of: output) > limits.bodyInBytes {
                Self.end(process)
                throw FetchError.tooLarge(limitInBytes: limits.bodyInBytes)
            }
            // Who talks much loses nothing by it, and only the end is kept.
            if try Self.size(of: errors) > limits.bodyInBytes { unsafe truncate(errors.path, 0) }
        }
    }

    /// A helper that the program does not wait for, as in `program | tee >(helper)`, may still be printing: it has until its output rests for a
    /// second.
    private func waitForBackground(of process: Process, _ output: URL, until end: ContinuousClock.Instant) async throws {
        var size = try Self.size(of: output)
        var rest = ContinuousClock().now + .seconds(1)
        while process.isRunning, ContinuousClock().now < min(rest, end), size <= limits.bodyInBytes {
            try await Task.sleep(for: Self.pollInterval)
            let now = try Self.size(of: output)
            if now != size { (size, rest) = (now, ContinuousClock().now + .seconds(1)) }
        }
    }

    /// How a program ended: by itself, with a status, or by a signal.
    private struct Ending {
        let isSignal: Bool
        let number: Int32
    }

    /// - Returns: `nil` while it runs. What it left behind in the background is no part of it: Foundation waits for that too, where it still
    ///   has the program's files open.
    private static func ending(of process: Process) -> Ending? {
        guard process.isRunning else {
            return Ending(isSignal: process.terminationReason == .uncaughtSignal, number: process.terminationStatus)
        }
        #if canImport(Glibc)
            var info = unsafe siginfo_t()
            // Only looks: Foundation takes the status later.
            let isKnown = unsafe waitid(P_PID, id_t(process.processIdentifier), &info, WEXITED | WNOHANG | WNOWAIT) == 0
            guard isKnown, unsafe info._sifields._sigchld.si_pid == process.processIdentifier else { return nil }
            return unsafe Ending(isSignal: info.si_code != CLD_EXITED, number: info._sifields._sigchld.si_status)
        #else
            return nil
        #endif
    }

    /// Data and not addresses: some languages reserve far more addresses than they use.
    private func limited(_ call: [String]) -> [String] { [Self.limiter, "--data=\(command.memoryInBytes)", "--"] + call }

    /// What is written stands at the end of the file, wherever that is by then.
    private static func appending(to file: URL) throws -> FileHandle {
        let descriptor = unsafe open(file.path, O_WRONLY | O_APPEND | O_CLOEXEC)
        guard descriptor >= 0 else { throw FetchError.commandFailed(.notStarted(unsafe String(cString: strerror(errno)))) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private static func size(of file: URL) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
    }

    /// With all that it started, where they are a group of their own.
    private static func end(_ process: Process) {
        let id = process.processIdentifier
        if getpgid(id) == id { kill(-id, SIGKILL) } else { kill(id, SIGKILL) }
        // No longer than that: what it left behind in a session of its own may have its files open for ever.
        let latest = ContinuousClock().now + .seconds(1)
        while ending(of: process) == nil, ContinuousClock().now < latest { usleep(10_000) }
    }

    private static func program(_ command: SourceCommand) -> String? {
        guard let name = command.arguments.first, !name.isEmpty else { return nil }
        let places =
            name.contains("/")
            ? [URL(filePath: name, relativeTo: URL(filePath: command.folder, directoryHint: .isDirectory)).path]
            : (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map { "\($0)/\(name)" }
        return places.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
