import Testing

@testable import TimelineCLI

struct ScheduleTests {
    private let plain = Schedule(program: "/home/ann/.local/bin/timeline", arguments: ["fetch", "--patient"])

    @Test func `the cron line asks twice an hour, not at the full hour, and is the same each time`() throws {
        let words = plain.cronLine.split(separator: " ")
        let minutes = words[0].split(separator: ",").compactMap { Int($0) }
        try #require(minutes.count == 2)
        #expect((1...29).contains(minutes[0]) && minutes[1] == minutes[0] + 30)
        #expect(words.dropFirst().joined(separator: " ") == "* * * * /home/ann/.local/bin/timeline fetch --patient")
        #expect(plain.cronLine == Schedule(program: plain.program, arguments: plain.arguments).cronLine)
    }

    @Test func `signs that cron, the shell and systemd read are written so that they mean themselves`() {
        let odd = Schedule(program: "/opt/my tools/timeline", arguments: ["fetch", "--config", "/home/ann's/100%/$x.toml"])
        #expect(odd.cronLine.hasSuffix(#"'/opt/my tools/timeline' fetch --config '/home/ann'\''s/100\%/$x.toml'"#))
        #expect(
            odd.service.contains(#"ExecStart="/opt/my tools/timeline" fetch --config "/home/ann's/100%%/$$x.toml""#),
            "\(odd.service)")
    }

    @Test func `what is printed for cron names the files that the environment names`() throws {
        let desk = try Desk()
        let output = try desk.run(["init"]).output
        let files = "--config \(desk.folder.path)/config.toml --database \(desk.folder.path)/store/timeline.db"
        #expect(output.contains("fetch --patient \(files)\n"), "\(output)")
    }

    @Test func `the timer makes up for what was missed, and a partly failed run is no failure of the service`() {
        #expect(plain.timer.contains("Persistent=true"))
        #expect(plain.service.contains("SuccessExitStatus=2 75"))
    }
}
