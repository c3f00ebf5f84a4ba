import Foundation
import Testing

struct SourceListTests {
    private static let list = """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="1.0"><head><title>Mine</title></head><body>
        <outline text="News"><outline text="Europe">
        <outline text="Harbor &quot;Post&quot;" type="rss" xmlUrl="https://harbor.example.com/feed" language="en-us"/>
        <outline text="Wire" XMLURL="feed://wire.example.org/rss"/>
        <outline text="Wire again" xmlUrl="http://www.wire.example.org/rss/"/>
        </outline></outline>
        <outline text="Known" xmlUrl="https://known.example.com/feed/"/>
        <outline text="Script" xmlUrl="javascript:alert(1)"/>
        <outline text="Nothing"/>
        </body></opml>
        """
    private static let config = "[[source]]\nid = \"mine\"\nurl = \"http://known.example.com/feed\"\n"

    @Test func `a list of feeds is added, and each that is not is named with its line`() throws {
        let desk = try Desk(config: Self.config)
        try desk.folder.write(Self.list, to: "feeds.opml")
        let dry = try desk.run(["sources", "import", "feeds.opml", "--dry-run"])
        #expect(dry.status == 2)
        #expect(dry.output.contains("2 would be added"))
        #expect(try desk.folder.text("config.toml") == Self.config)
        let result = try desk.run(["sources", "import", "feeds.opml"])
        #expect(result.status == 2)
        #expect(
            result.output.contains("2 added, 1 was there already, 1 stands twice in the file, 2 can't be taken"),
            "\(result.output)")
        for words in [
            "feeds.opml:6: Wire again: it stands further up", "feeds.opml:8: Known: it is there already, as \"mine\"",
            "feeds.opml:9: Script: \"javascript:\" can't be fetched", "feeds.opml:10: Nothing: it has no feed address",
        ] {
            #expect(result.errors.contains(words), "\(result.errors)")
        }
        let added = """

            # News / Europe / Harbor "Post"
            [[source]]
            id = "harbor-post"
            url = "https://harbor.example.com/feed"
            language = "en-us"

            # News / Europe / Wire
            [[source]]
            id = "wire"
            url = "http://wire.example.org/rss"

            """
        #expect(try desk.folder.text("config.toml") == Self.config + added)
    }

    @Test func `a list from standard input that is there already changes nothing`() throws {
        let desk = try Desk()
        let list = "<opml><body><outline text='Wire' xmlUrl='https://wire.example.org/rss'/></body></opml>"
        #expect(try desk.run(["sources", "import", "-"], input: list).status == 0)
        let config = try desk.folder.text("config.toml")
        let again = try desk.run(["sources", "import", "-"], input: list)
        #expect(again.status == 0)
        #expect(again.output.contains("0 added, 1 was there already"))
        #expect(try desk.folder.text("config.toml") == config)
    }

    @Test(arguments: [
        ("", "is empty"), ("<opml><body/></opml>", "no outline"), ("<rss version='2.0'/>", "is a feed"),
        ("<html><body>x</body></html>", "no OPML: an HTML page"), ("words", "no OPML: plain text"),
    ])
    func `what is no list exits 65 and makes no config`(text: String, words: String) throws {
        let desk = try Desk()
        let result = try desk.run(["sources", "import", "-"], input: text)
        #expect(result.status == 65)
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(!FileManager.default.fileExists(atPath: desk.folder.path + "/config.toml"))
    }

    @Test func `nothing of a list can be taken: exit 1`() throws {
        let result = try Desk().run(["sources", "import", "-"], input: "<opml><body><outline text='a'/></body></opml>")
        #expect(result.status == 1)
        #expect(result.output.contains("0 added, 1 can't be taken"))
    }

    @Test func `what is exported is imported with its ids and settings`() throws {
        let config = """
            [[source]]
            id = "Wire_1"
            url = "https://wire.example.org/rss?a=1&b=%22"
            plugin = "rss"
            zone = "Europe/Paris"
            language = "en-GB"
            every = "90m"

            [[source]]
            id = "post"
            url = "https://post.example.org/feed"
            headers = { Authorization = "env:TOKEN" }

            """
        let first = try Desk(config: config)
        let opml = try first.run(["sources", "export"], environment: ["TOKEN": "secret"])
        #expect(opml.status == 0)
        #expect(!opml.output.contains("secret") && !opml.output.contains("TOKEN"))
        #expect(opml.output.contains("xmlUrl=\"https://wire.example.org/rss?a=1&amp;b=%22\""))
        let second = try Desk(config: "")
        #expect(try second.run(["sources", "import", "-"], input: opml.output).status == 0)
        #expect(try second.run(["sources", "export"]).output == opml.output)
        #expect(try second.folder.text("config.toml").contains("every = \"90m\"\n"))
    }

    @Test func `files and articles are named and left out of an export`() throws {
        let desk = try Desk(
            config: Self.config + "[[source]]\nid = \"file\"\nurl = \"file:a.xml\"\n"
                + "[[source]]\nid = \"page\"\nurl = \"https://example.com/a\"\nplugin = \"html\"\n")
        let result = try desk.run(["sources", "export", "-o", "out.opml"])
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("file: it is a file") && result.errors.contains("page: it is read as a single article"))
        #expect(try desk.folder.text("out.opml").split(separator: "\n").count { $0.contains("<outline") } == 1)
        #expect(try Desk(config: "").run(["sources", "export"]).status == 1)
    }

    @Test(.timeLimit(.minutes(20))) func `ten thousand outlines are no trouble`() throws {
        let outlines = (0..<10_000).map { "<outline text='Feed' xmlUrl='https://host\($0 % 100).example.com/\($0)'/>\n" }
        let desk = try Desk(config: "")
        let result = try desk.run(["sources", "import", "-"], input: "<opml><body>\n\(outlines.joined())</body></opml>")
        #expect(result.status == 0)
        #expect(result.output.contains("10000 added"), "\(result.errors.prefix(500))")
    }

    @Test func `sources alone lists them, with any option`() throws {
        let desk = try Desk(config: Self.config)
        #expect(try desk.run(["sources"]).output.hasPrefix("mine\n"))
        #expect(try Program.run(["sources", "--config", desk.folder.path + "/config.toml"]).output.hasPrefix("mine\n"))
    }
}
