import Testing
import Timeline

@testable import TimelineCLI

struct SourceAddressTests {
    @Test(arguments: [
        ("https://example.com/feed", "https://example.com/feed"), ("example.com", "https://example.com"),
        ("example.com:8080/feed", "https://example.com:8080/feed"), ("localhost:8911", "https://localhost:8911"),
        (" <https://example.com/a#b> ", "https://example.com/a"), ("feed:https://example.com/a", "https://example.com/a"),
        ("feed://example.com/a", "http://example.com/a"), ("HTTP://Example.com/A", "HTTP://Example.com/A"),
        ("/etc/./passwd", "file:///etc/passwd"), ("file:///etc/passwd", "file:///etc/passwd"),
    ])
    func `what people type becomes an address`(typed: String, url: String) throws {
        #expect(try SourceAddress.read(typed: typed).url == url)
    }

    @Test(arguments: [
        ("", SourceAddress.Problem.empty), ("mailto:a@example.com", .unsupportedScheme("mailto")),
        ("javascript:alert(1)", .unsupportedScheme("javascript")), ("two words", .noAddress("https://two words")),
        ("https://user:secret@example.com/", .holdsPassword), ("https://", .noAddress("https://")),
        ("/nonexistent/feed.xml", .noFile(path: "/nonexistent/feed.xml")), ("/", .folder(path: "/")),
        ("https://example.com/\nid = \"x\"", .noAddress("https://example.com/\nid = \"x\"")),
    ])
    func `what is no address is refused`(typed: String, problem: SourceAddress.Problem) {
        #expect(throws: problem) { try SourceAddress.read(typed: typed) }
    }

    @Test(arguments: [
        ("https://www.example.com/feed/", "http://example.com/feed"), ("https://EXAMPLE.com:443", "http://example.com/"),
        ("https://example.com/a#b", "https://example.com/a"), ("file:///etc/./passwd", "file:///etc/passwd"),
    ])
    func `two spellings of one place have one key`(one: String, other: String) {
        #expect(SourceAddress(url: one).key == SourceAddress(url: other).key)
    }

    @Test(arguments: [
        ("https://example.com/?feed=rss2", "https://example.com/?feed=comments-rss2"),
        ("https://example.com/a", "https://example.com/A"),
        ("https://example.com:8080/", "https://example.com/"), ("https://m.example.com/", "https://example.com/"),
    ])
    func `two places have two keys`(one: String, other: String) {
        #expect(SourceAddress(url: one).key != SourceAddress(url: other).key)
    }

    @Test(arguments: [
        ("Harbor Post" as String?, "https://example.com/", "harbor-post"), ("Café «Été»", "https://example.com/", "cafe-ete"),
        ("RSS Feed", "https://www.example.com/rss", "example"),
        ("Новости дня", "https://novosti.example.co.uk/", "novosti-example"),
        (nil, "https://feeds.example.com/a", "example"), (nil, "https://127.0.0.1:8080/", "127-0-0-1"),
        (nil, "file:///tmp/My%20Feed.xml", "my-feed"),
        ("A very long name of a newspaper that nobody would type", "https://example.com/", "a-very-long-name-of-a-newspaper"),
        ("\"]\n[fetch]", "https://example.com/", "fetch"),
    ])
    func `a source is named by its title, else by its host`(title: String?, url: String, id: String) {
        var names = SourceNames(taken: [])
        #expect(names.name(title: title, url: url) == id)
        #expect(SourceNames.isID(id))
    }

    @Test func `names are given once`() {
        var names = SourceNames(taken: ["wire", "wire-3"])
        #expect((0..<3).map { _ in names.name(title: "Wire", url: "https://example.com/") } == ["wire-2", "wire-4", "wire-5"])
    }

    @Test(arguments: [
        "plain", "quote \" and \\ backslash", "line\nend\r\n[[source]]", "tab\tand\u{1}\u{7F}\u{85}", "emoji 🗞 and é", "\"\"\"",
        "",
    ])
    func `whatever stands in a block, it is read as it was meant`(text: String) throws {
        var block = SourceBlock(id: "a", url: "https://example.com/a")
        block.language = text
        block.comment = text + "\nid = \"b\"\u{2028}[[source]]"
        for lineEnd in ["\n", "\r\n"] {
            let config = try ConfigReader.read(block.toml(lineEnd: lineEnd), path: "/c.toml", environment: [:])
            #expect(config.sources.map(\.id) == ["a"])
            #expect(config.sources.first?.language == text)
        }
    }
}
