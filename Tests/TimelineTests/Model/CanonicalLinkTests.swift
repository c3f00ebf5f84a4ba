import Testing

@testable import Timeline

struct CanonicalLinkTests {
    @Test(arguments: [
        "http://www.a.example/x/y", "https://a.example/x/y/", "https://A.example:443/x/y#part", "http://a.example:80/x/y?",
        "https://a.example/x/y?utm_source=feed&utm_medium=rss", "https://a.example/x/y?fbclid=1", "https://a.example/x/y/amp",
        "https://a.example/x/y/amp/?gclid=2", "https://amp.a.example/x/y", "https://a.example/amp/x/y", "https://m.a.example/x/y",
        "https://a.example/x/y.amp", "  https://a.example/x/y\n", "https://user@a.example/x/y",
        "https://a.example/x/y/index.html",
    ])
    func `addresses of one article are one`(url: String) {
        #expect(CanonicalLink.canonical(url) == "a.example/x/y")
    }

    @Test(arguments: [
        ("https://a.example/?p=17", "https://a.example/?p=18"), ("https://a.example/x", "https://b.example/x"),
        ("https://a.example/x", "https://a.example/X"), ("https://a.example/x?id=1", "https://a.example/x?id=2"),
        ("https://a.example/2025/amplifier", "https://a.example/2025"), ("https://m.example/x", "https://example/x"),
    ])
    func `addresses of two articles stay two`(one: String, other: String) {
        #expect(CanonicalLink.canonical(one) != nil)
        #expect(CanonicalLink.canonical(one) != CanonicalLink.canonical(other))
    }

    @Test func `the order of parameters says nothing`() {
        #expect(CanonicalLink.canonical("https://a.example/?b=2&a=1") == CanonicalLink.canonical("https://a.example/?a=1&b=2"))
    }

    @Test(arguments: [
        "", "x", "https://", "https:///x", "https://a.example", "https://a.example/", "http://a.example/?utm_source=x", "://",
    ])
    func `what names no article gives nothing`(url: String) {
        #expect(CanonicalLink.canonical(url) == nil)
    }
}
