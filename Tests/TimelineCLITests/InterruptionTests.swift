import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs that end before they are done: asked to, killed, or on a full disk.
struct InterruptionTests {
    /// One source that answers, and one that never does.
    private func desk(_ server: LoopbackServer) throws -> Desk {
        try Desk(
            config: """
                [fetch]
                allow_private = ["127.0.0.1:\(server.port)"]
                timeout = "10m"
                idle_timeout = "10m"
                [[source]]
                id = "wire"
                url = "http://127.0.0.1:\(server.port)/rss"
                [[source]]
                id = "slow"
                url = "http://127.0.0.1:\(server.port)/silent"
                """)
    }

    private func server() async throws -> LoopbackServer {
        try await LoopbackServer.start([
            "/rss": .init(body: Feed.rss(["Ferry returns", "Bridge closes"]), etag: "\"one\""), "/silent": .init(isSilent: true),
        ])
    }

    @Test(arguments: [(SIGTERM, "SIGTERM"), (SIGINT, "SIGINT"), (SIGHUP, "SIGHUP")])
    func `a signal ends a run: what is done is kept and merged, the rest counts as never asked`(
        signal: Int32, name: String
    ) async throws {
        let server = try await server()
        let desk = try desk(server)
        let run = try desk.start(["fetch", "--verbose"])
        try #require(run.waits(for: "wire: 2 items"), "\(run.errors)")
        kill(run.number, signal)
        #expect(run.end() == 2, "\(run.errors)")
        #expect(run.errors.contains("stopped by \(name): 1 of 2 sources done and kept"), "\(run.errors)")
        let shown = try desk.run(["show"]).output
        #expect(shown.contains("Ferry returns") && shown.contains("Bridge closes"))
        #expect(!shown.contains("slow failed"), "its request was ended by us: \(shown)")

        server.set("/silent", .init(body: Feed.rss(["Library opens"])))
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(server.hits.filter { $0.path == "/rss" }.map(\.status) == [200, 304])
        try await server.stop()
    }

    @Test func `a run that is stopped before anything is done exits 1`() async throws {
        let server = try await server()
        let desk = try desk(server)
        let run = try desk.start(["fetch", "--verbose", "slow"])
        while server.hits.isEmpty { await Task.yield() }
        kill(run.number, SIGTERM)
        #expect(run.end() == 1, "\(run.errors)")
        #expect(run.errors.contains("0 of 1 source done"), "\(run.errors)")
        try await server.stop()
    }

    @Test func `a killed run leaves no lock, a whole store and all that a finished source had`() async throws {
        let server = try await server()
        let desk = try desk(server)
        let run = try desk.start(["fetch", "--verbose"])
        try #require(run.waits(for: "wire: 2 items"), "\(run.errors)")
        let second = try desk.run(["fetch"])
        #expect(second.status == 75)
        #expect(second.errors.contains("another run (process \(run.number)) holds "), "\(second.errors)")
        #expect(try desk.run(["doctor", "--offline"]).output.contains("a run (process \(run.number)) holds it at the moment"))

        kill(run.number, SIGKILL)
        #expect(run.end() == -SIGKILL)
        let doctor = try desk.run(["doctor", "--offline"]).output
        #expect(doctor.contains("whole, schema") && doctor.contains("2 reports, 0 events"), "\(doctor)")
        #expect(doctor.contains("in no event yet; the next fetch puts it there"), "\(doctor)")
        server.set("/silent", .init(status: 404))
        #expect(try desk.run(["fetch"]).status == 2)
        #expect(try desk.run(["show"]).output.contains("Ferry returns"))
        try await server.stop()
    }

    @Test func `four runs at once: one works, the others say so and exit 75`() async throws {
        let server = try await server()
        let desk = try desk(server)
        let runs = try (0..<4).map { _ in try desk.start(["fetch", "--verbose"]) }
        // Three end by themselves; the one that is at it waits for the silent source.
        while runs.count(where: \.isRunning) > 1 { await Task.yield() }
        let held = runs.filter { !$0.isRunning }
        let codes = held.map { $0.end() }
        #expect(codes == [75, 75, 75])
        for run in held { #expect(run.errors.contains("holds "), "\(run.errors)") }
        let working = try #require(runs.first { $0.isRunning })
        try #require(working.waits(for: "wire: 2 items"), "\(working.errors)")
        kill(working.number, SIGTERM)
        #expect(working.end() == 2, "\(working.errors)")
        try await server.stop()
    }

    /// Whether a small disk can be made here.
    private static let canMount: Bool = {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["unshare", "-m", "true"]
        process.standardError = FileHandle.nullDevice
        return (try? process.run()) != nil && { process.waitUntilExit(); return process.terminationStatus == 0 }()
    }()

    @Test(.enabled(if: canMount, "a disk of its own can be mounted"))
    func `a full disk loses no row, and it is said what to do`() throws {
        let desk = try Desk(config: "[[source]]\nid = \"wire\"\nurl = \"file:feed.xml\"\n")
        try desk.folder.write(Feed.rss(["Ferry returns"]), to: "feed.xml")
        #expect(try desk.run(["fetch"]).status == 0)
        try desk.folder.write(Feed.rss(["Ferry returns", "Bridge closes"]), to: "feed.xml")
        let timeline = Program.executable.path
        try desk.folder.write(
            """
            mkdir disk && mount -t tmpfs -o size=1m tmpfs disk || exit 99
            cp store/timeline.db disk/ && cat /dev/zero > disk/filler 2>/dev/null
            run() { \(timeline) "$@" --config config.toml --database disk/timeline.db --now \(Program.now); echo "exit $?"; }
            run fetch; run show --oneline; run export --format json -o disk/story.json
            rm disk/filler; run doctor --offline; run fetch; run show --oneline
            """, to: "full.sh")
        let shell = Process()
        let output = Pipe()
        shell.executableURL = URL(filePath: "/usr/bin/env")
        shell.arguments = ["unshare", "-m", "sh", "full.sh"]
        shell.currentDirectoryURL = URL(filePath: desk.folder.path)
        (shell.standardOutput, shell.standardError) = (output, output)
        try shell.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        let parts = said.components(separatedBy: "exit ")
        try #require(parts.count == 7, "\(said)")
        #expect(parts[0].contains("is full; what was stored is kept. Free some space"), "\(said)")
        #expect(parts[1].hasPrefix("74\n") && parts[1].contains("Ferry returns"), "\(said)")
        #expect(parts[2].hasPrefix("0\n") && parts[2].contains("No space left on device; what was there is unchanged"), "\(said)")
        #expect(parts[3].hasPrefix("74\n") && parts[3].contains("whole, schema") && parts[3].contains("1 report"), "\(said)")
        #expect(parts[5].hasPrefix("0\n") && parts[5].contains("Bridge closes"), "\(said)")
    }
}
