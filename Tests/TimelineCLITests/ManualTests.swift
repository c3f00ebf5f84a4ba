import Foundation
import Testing

struct ManualTests {
    private static func exampleDesk() throws -> Desk {
        let desk = try Desk(config: try String(contentsOf: Program.example.appending(path: "config.toml"), encoding: .utf8))
        try FileManager.default.createSymbolicLink(
            atPath: desk.folder.path + "/documents", withDestinationPath: Program.example.appending(path: "documents").path)
        return desk
    }

    @Test func `every command of the manual works, in its order`() throws {
        let desk = try Self.exampleDesk()
        let manual = try String(contentsOf: Program.root.appending(path: "Documentation/manual.md"), encoding: .utf8)
        let commands = manual.matches(of: /```sh\n([^`]+)```/).flatMap { $0.1.split(separator: "\n").map(String.init) }
        try #require(commands.count > 20)
        try desk.folder.write(
            "timeline() { '\(Program.executable.path)' \"$@\" --now \(Program.now); }\n" + commands.joined(separator: "\n") + "\n", to: "run.sh")
        // What is run is told on standard error, line by line: the last one is the one that failed.
        let result = try #require(Tool.named("sh")).run(
            ["-c", "cd '\(desk.folder.path)' && sh -eux run.sh"],
            environment: [
                "TIMELINE_CONFIG": desk.folder.path + "/config.toml", "TIMELINE_DATABASE": desk.folder.path + "/store/timeline.db", "LC_ALL": "C.UTF-8",
            ])
        #expect(result.status == 0, "\(result.errors)")
        for file in ["story.ics", "story.html", "story.md", "events.csv", "story.atom", "story.feed.json", "timeline.schema.json", "page.html", "copy.db"] {
            #expect(FileManager.default.fileExists(atPath: desk.folder.path + "/" + file), "\(file)")
        }
        #expect(result.output.contains("Musk exits the White House"))
    }

    @Test(.enabled(if: Tool.named("python3") != nil, "needs Python 3"))
    func `every command has a man page with examples and exit codes`() throws {
        let folder = try TemporaryFolder()
        let made = try #require(Tool.named("sh")).run([
            "-c", "'\(Program.executable.path)' --experimental-dump-help | '\(Program.root.path)/scripts/make-man' '\(folder.path)' 1.2.3",
        ])
        #expect(made.status == 0, "\(made.errors)")
        let overview = try folder.text("timeline.1")
        for part in ["OPTIONS OF ALL COMMANDS", "EXIT STATUS", "FILES", "ENVIRONMENT", "timeline 1.2.3"] { #expect(overview.contains(part), "\(part)") }
        for command in CommandTests.commands {
            let page = try folder.text("timeline-\(command).1")
            #expect(page.contains(".SH EXAMPLES\n.nf\n") && page.contains(".SH EXIT STATUS"), "\(command)")
            #expect(overview.contains("\\fBtimeline\\-\(command)\\fR(1)"), "\(command)")
            guard let mandoc = Tool.named("mandoc") else { continue }
            let lint = try mandoc.run(["-Tlint", "-W", "error", "\(folder.path)/timeline-\(command).1"])
            #expect(lint.status == 0, "\(lint.output)\(lint.errors)")
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func `completions are a script that the shell takes`(shell: String) throws {
        let script = try Program.run(["--generate-completion-script", shell])
        #expect(script.status == 0)
        for word in ["export", "timelinejs", "min-sources"] { #expect(script.output.contains(word), "\(word)") }
        let folder = try TemporaryFolder()
        let path = try folder.write(script.output, to: "completions")
        // A shell that is not here can't say what it thinks of it.
        guard let program = Tool.named(shell) else { return }
        let checked = try program.run(["-n", path])
        #expect(checked.status == 0, "\(checked.errors)")
    }
}
