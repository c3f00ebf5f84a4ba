import Timeline
import TimelinePlugins

/// The input is a document, byte for byte.
enum RSSTarget: FuzzTarget {
    static let name = "rss"
    static func run(_ input: [UInt8]) { PluginPromises.check(input, plugin: "rss", contentType: "application/rss+xml") }
}

enum AtomTarget: FuzzTarget {
    static let name = "atom"
    static func run(_ input: [UInt8]) { PluginPromises.check(input, plugin: "atom", contentType: "application/atom+xml") }
}

enum HTMLTarget: FuzzTarget {
    static let name = "html"
    static func run(_ input: [UInt8]) { PluginPromises.check(input, plugin: "html", contentType: "text/html") }
}

enum JSONFeedTarget: FuzzTarget {
    static let name = "jsonfeed"
    static func run(_ input: [UInt8]) { PluginPromises.check(input, plugin: "jsonfeed", contentType: "application/feed+json") }
}

/// The input is the JSON-LD of a page with a little text.
enum JSONLDTarget: FuzzTarget {
    static let name = "jsonld"
    private static let before = Array("<html><head><script type='application/ld+json'>".utf8)
    private static let after = Array("</script></head><body><article><p>The bridge opened.</p></article></body></html>".utf8)

    static func run(_ input: [UInt8]) { PluginPromises.check(before + input + after, plugin: "html", contentType: "text/html") }
}

enum TextTarget: FuzzTarget {
    static let name = "text"
    static func run(_ input: [UInt8]) { PluginPromises.check(input, plugin: "text", contentType: "text/plain") }
}

enum SitemapTarget: FuzzTarget {
    static let name = "sitemap"
    static func run(_ input: [UInt8]) { PluginPromises.check(input, plugin: "sitemap", contentType: "application/xml") }
}
