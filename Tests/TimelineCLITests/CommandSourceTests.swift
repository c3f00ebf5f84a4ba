import Foundation
import Testing

/// Sources that are programs of the user's.
struct CommandSourceTests {
    private func desk(_ command: String, script: String = "", settings: String = "") throws -> Desk {
        let desk = try Desk(config: "[fetch]\nmax_size = \"1 MiB\"\n[[source]]\nid = \"own\"\ncommand = \(command)\n\(settings)")
        let file = try desk.folder.write("#!/bin/sh\n\(script)\n", to: "own.sh")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
        return desk
    }

    @Test func `what a program prints is in the timeline, and no shell reads its arguments`() throws {
        let desk = try desk(
            #"["./own.sh", "$(touch made)", "a b"]"#,
            script: #"printf '{"title":"%s","published":"30 May 2025 12:04"}\n' "$1" "$2""#, settings: "zone = \"+02:00\"\n")
        let result = try desk.run(["fetch"])
        #expect(result.status == 0, "\(result.errors)")
        let lines = try desk.run(["export", "--format", "jsonl"]).output
        #expect(lines.contains("$(touch made)") && lines.contains("\"title\":\"a b\""), "\(lines)")
        #expect(lines.contains("2025-05-30T12:04:00+02:00"), "\(lines)")
        #expect(!FileManager.default.fileExists(atPath: desk.folder.path + "/made"))
    }

    @Test(arguments: [
        ("echo 'no key for the archive' >&2; exit 3", "", "ended with status 3: no key for the archive"),
        ("sleep 60 & sleep 60", "timeout = \"1s\"\n", "took more than 1 s"),
        ("while :; do echo '{\"title\":\"again and again and again\"}'; done", "", "larger than 1 MiB"),
        ("echo 'Usage: own.sh FOLDER'", "", "1 line, and none is an entry"),
        ("echo hello; echo '{}'; echo '{\"tittle\":\"x\"}'", "", "3 lines, and none is an entry"),
        ("printf '{\"title\":\"Cut li'", "", "1 line, and none is an entry"),
        ("kill -9 $$", "", "ended by signal 9"),
    ])
    func `a program that fails says why, and nothing hangs`(script: String, settings: String, words: String) throws {
        let desk = try desk("[\"./own.sh\"]", script: script, settings: settings)
        let result = try desk.run(["fetch"])
        #expect(result.status == 1)
        #expect(result.errors.contains(words), "\(result.errors)")
    }

    @Test func `a program that talks much to stderr loses nothing by it`() throws {
        let script = "echo '{\"title\":\"Ferry returns\"}'; yes 'still working on it' | head -c 5000000 >&2"
        let desk = try desk("[\"./own.sh\"]", script: script)
        let result = try desk.run(["fetch"])
        #expect(result.status == 0, "\(result.errors)")
        #expect(try desk.run(["show", "--oneline"]).output.contains("Ferry returns"))
    }

    #if os(Linux)
        @Test func `what a program leaves in the background is not waited for`() throws {
            let desk = try desk("[\"./own.sh\"]", script: "sleep 20 & echo '{\"title\":\"Ferry returns\"}'", settings: "timeout = \"10s\"\n")
            let start = ContinuousClock.now
            let result = try desk.run(["fetch"])
            #expect(result.status == 0, "\(result.errors)")
            #expect(ContinuousClock.now - start < .seconds(9))
            #expect(try desk.run(["show", "--oneline"]).output.contains("Ferry returns"))
        }
    #endif

    @Test func `a program that is not there is named`() throws {
        #expect(try desk("[\"./none.sh\"]").run(["fetch"]).errors.contains("there is no program \"./none.sh\""))
    }

    #if os(Linux)
        @Test func `a program's data has a limit`() throws {
            let command = #"["dd", "if=/dev/zero", "of=/dev/null", "bs=300M", "count=1"]"#
            #expect(try desk(command).run(["fetch"]).errors.isEmpty)
            let result = try desk(command, settings: "max_memory = \"32 MiB\"\n").run(["fetch"])
            #expect(result.errors.contains("ended with status 1"), "\(result.errors)")
        }
    #endif

    @Test func `the examples say what they should`() throws {
        let folder = Program.root.appending(path: "Examples/commands").path
        for (command, title) in [
            ("[\"\(folder)/harbour-log.py\", \"\(folder)/harbour-log.csv\"]", "Ferry returns to the north pier"),
            ("[\"\(folder)/disk-notices.sh\", \".\"]", "A notice with \\\"quotes\\\""),
        ] {
            let desk = try desk(command)
            try desk.folder.write("A notice with \"quotes\"\nand more\n", to: "notice.txt")
            let result = try desk.run(["fetch"])
            #expect(result.status == 0, "\(result.errors)")
            #expect(try desk.run(["export", "--format", "jsonl"]).output.contains(title))
        }
    }
}
