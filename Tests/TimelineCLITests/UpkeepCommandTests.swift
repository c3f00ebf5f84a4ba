import Foundation
import Testing

struct UpkeepCommandTests {
    private static let config = """
        # My sources
        [fetch]
        timeout = "20s"

        # about the wire
        [[source]]
        id = "wire"
        url = "file:wire.xml"
        headers = { A = "b" }
        # every = "1h"

        # about the post
        [[source]]
        id = "post"
        url = "file:post.xml"

        [[story]]
        id = "ferry"
        match = '''
        ferry
        [[source]]'''

        """

    private func desk() throws -> Desk {
        let desk = try Desk(config: Self.config)
        try desk.folder.write(Feed.rss(["Ferry returns to the harbor", "Bridge closes"]), to: "wire.xml")
        try desk.folder.write(Feed.rss(["Library opens on Sundays"], day: 2).replacing("wire.example", with: "post.example"), to: "post.xml")
        let result = try desk.run(["fetch"])
        try #require(result.status == 0, "\(result.errors)")
        return desk
    }

    @Test func `prune says what goes, and drops it`() throws {
        let desk = try desk()
        let would = try desk.run(["prune", "--before", "2025-05-20", "--dry-run"])
        #expect(would.output == "would drop 1 report from before 2025-05-20 and 1 event that nothing else tells of\n")
        #expect(try desk.run(["export", "--format", "csv"]).output.contains("Library"))
        #expect(try desk.run(["prune", "--before", "2025-05-20", "--quiet"]).output.hasPrefix("dropped 1 report from before"))
        let left = try desk.run(["export", "--format", "csv"]).output
        #expect(!left.contains("Library") && left.contains("Ferry"))
        #expect(try desk.run(["prune", "--before", "2025-05-20"]).output == "there is no report from before 2025-05-20\n")
        #expect(try desk.run(["prune", "--before", "someday"]).status == 64)
        #expect(try desk.run(["prune"]).status == 64)
    }

    @Test func `prune counts days in the zone that was asked for`() throws {
        let desk = try desk()
        // 12:00 in UTC on 2 May is the 3rd in Kiribati.
        #expect(try desk.run(["prune", "--before", "2025-05-03", "--zone", "+14:00", "--dry-run"]).output.hasPrefix("there is no report"))
        #expect(try desk.run(["prune", "--before", "2025-05-03", "--zone", "UTC", "--dry-run"]).output.hasPrefix("would drop 1 report"))
    }

    @Test func `backup copies the store, and replaces only a copy`() throws {
        let desk = try desk()
        let timeline = try desk.run(["export", "--format", "json"]).output
        #expect(try desk.run(["backup", "copy.db"]).status == 0)
        #expect(try desk.run(["backup", "copy.db"]).status == 0)
        #expect(try desk.run(["export", "--format", "json", "--database", desk.folder.path + "/copy.db"]).output == timeline)
        try desk.folder.write("my thesis", to: "thesis.txt")
        let refused = try desk.run(["backup", "thesis.txt"])
        #expect(refused.status == 74)
        #expect(refused.errors.contains("thesis.txt is there and is no copy of a store"))
        #expect(try desk.folder.text("thesis.txt") == "my thesis")
        #expect(try desk.run(["backup", "store/timeline.db"]).status == 64)
        #expect(try desk.run(["backup", "no-such-folder/copy.db"]).status == 74)
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).allSatisfy { !$0.hasSuffix(".part") })
        #expect(try Desk(config: "").run(["backup", "copy.db"]).status == 1)
    }

    @Test func `a source that is removed leaves its reports, and every other byte of the config`() throws {
        let desk = try desk()
        let result = try desk.run(["sources", "remove", "wire"])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("wire was taken out of") && result.output.contains("what it reported stays"))
        let gone = "[[source]]\nid = \"wire\"\nurl = \"file:wire.xml\"\nheaders = { A = \"b\" }\n# every = \"1h\"\n\n"
        #expect(Self.config.contains(gone))
        #expect(try desk.folder.text("config.toml") == Self.config.replacing(gone, with: ""))
        #expect(try desk.run(["export", "--format", "csv"]).output.contains("Ferry"))
        #expect(try desk.run(["sources", "remove", "post"]).status == 0)
        #expect(try desk.folder.text("config.toml").contains("# about the post\n[[story]]\n"))
    }

    @Test func `a source goes with its reports where that is asked for`() throws {
        let desk = try desk()
        let result = try desk.run(["sources", "remove", "wire", "--with-reports"])
        #expect(result.output.contains("dropped 2 reports of wire and 2 events that nothing else tells of"), "\(result)")
        let left = try desk.run(["export", "--format", "csv"]).output
        #expect(!left.contains("Ferry") && left.contains("Library"))
        // Added again, it is read again.
        try desk.folder.write(Self.config, to: "config.toml")
        #expect(try desk.run(["fetch"]).status == 0)
        #expect(try desk.run(["export", "--format", "csv"]).output.contains("Ferry"))
    }

    @Test func `a source that is not there is named, with one that is meant`() throws {
        let desk = try desk()
        let result = try desk.run(["sources", "remove", "wier"])
        #expect(result.status == 1)
        #expect(result.errors.contains("there is no source \"wier\"; did you mean \"wire\"?"))
        #expect(try desk.folder.text("config.toml") == Self.config)
    }

    @Test func `the version is told`() throws {
        let version = try Program.run(["--version"])
        #expect(version.status == 0)
        #expect(version.output.contains(/^\d+\.\d+\.\d+\n$/))
        #expect(try Program.run(["show", "--version"]).output == version.output)
    }
}
