import Foundation
import Testing

@testable import TimelineCLI

struct ProgressBarTests {
    private final class Screen {
        var text = ""
    }

    private func bar(_ screen: Screen, total: Int = 4, columns: Int = 80, isASCII: Bool = false) -> ProgressBar {
        ProgressBar(total: total, style: TerminalStyle(isColored: false, isASCII: isASCII, columns: columns), columns: columns) {
            screen.text += $0
        }
    }

    /// What stands on the line after all that was written.
    private func line(_ screen: Screen) -> String {
        screen.text.components(separatedBy: "\r\u{1B}[K").last ?? ""
    }

    @Test func `it says how far it is, and what is being waited for`() {
        let screen = Screen()
        let bar = bar(screen)
        bar.skipped()
        for name in ["wire", "harbor-post", "slow"] { bar.started(name) }
        #expect(line(screen) == "━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ 1 of 4, waiting for wire, harbor-post and 1 more")
        bar.ended("wire")
        bar.ended("harbor-post")
        #expect(line(screen) == "━━━━━━━━━━━━━━━╌╌╌╌╌ 3 of 4, waiting for slow")
        bar.clear()
        #expect(line(screen).isEmpty)
    }

    @Test func `it fits the terminal, and ASCII where only that is shown`() {
        let screen = Screen()
        let bar = bar(screen, columns: 30, isASCII: true)
        bar.started("a-source-with-a-very-long-name")
        #expect(line(screen).utf8.allSatisfy { $0 < 0x80 })
        #expect(line(screen).count < 30 && line(screen).hasPrefix("------- 0 of 4, waiting"), "\(line(screen))")
    }

    @Test func `names of others move no cursor`() {
        let screen = Screen()
        bar(screen).started("https://example.com/\u{1B}[2J\u{9B}31m\ra")
        #expect(line(screen).unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    }

    @Test func `without a terminal there is none`() throws {
        let desk = try Desk(config: "[[source]]\nid = \"wire\"\nurl = \"file:feed.xml\"\n")
        try desk.folder.write(Feed.rss(["Ferry returns"]), to: "feed.xml")
        let result = try desk.run(["fetch"], environment: ["TERM": "xterm"])
        #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    }
}
