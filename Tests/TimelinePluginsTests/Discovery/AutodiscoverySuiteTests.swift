import Foundation
import Testing
import Timeline

@testable import TimelinePlugins

/// The autodiscovery suite of diveintomark.org, when it is at hand: `scripts/test` says so when it is not.
struct AutodiscoverySuiteTests {
    private static let folder = ProcessInfo.processInfo.environment["TIMELINE_CORPORA"].flatMap {
        $0.isEmpty ? nil : URL(filePath: $0).appending(path: "pages/feed-autodiscovery")
    }

    @Test(.enabled(if: folder.map { FileManager.default.fileExists(atPath: $0.path) } ?? false))
    func `each page of the suite names exactly one feed, its own`() throws {
        let folder = try #require(Self.folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("html4-") && $0.hasSuffix(".html") }
        try #require(names.count > 50)
        func candidates(_ name: String) throws -> [FeedCandidate] {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
            let url = "http://diveintomark.example/tests/client/autodiscovery/\(name)"
            let document = FetchedDocument(name: name, url: url, contentType: "text/html", body: DocumentBody(bytes))
            return FeedDiscovery.candidates(in: document).filter { $0.origin == .link }
        }
        // A translation of the page is no feed.
        #expect(try candidates("index.html") == [])
        for name in names.sorted() {
            let found = try candidates(name)
            let feed = name.replacing(".html", with: ".xml")
            #expect(found.count == 1 && found.first?.url.hasSuffix("/tests/client/autodiscovery/\(feed)") == true, "\(name): \(found.map(\.url))")
        }
    }
}
