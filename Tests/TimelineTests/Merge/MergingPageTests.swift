import Foundation
import Testing

/// The page for people names what the code has, and nothing that it had.
struct MergingPageTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    @Test func `the page on merging names each setting once, in the order of the code`() throws {
        let settings = try Self.text("Sources/Timeline/Merge/MergeSettings.swift").matches(of: /public var (\w+)/)
            .map { String($0.1) }
        let named = try Self.text("Documentation/merging.md").matches(of: /\n\| `(\w+)`/).map { String($0.1) }
        try #require(settings.count > 10)
        #expect(named == settings)
    }

    @Test func `each type that the page on merging names is there`() throws {
        let sources = Self.root.appending(path: "Sources/Timeline")
        let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
            .filter { $0.hasPrefix("Merge") || $0.hasPrefix("Model") }
        let known = Set(files.compactMap { $0.split(separator: "/").last?.split(separator: ".").first.map(String.init) })
        let named = try Self.text("Documentation/merging.md").matches(of: /`([A-Z]\w+)(?:\.\w+)?`/).map { String($0.1) }
        try #require(named.count > 10)
        for type in named { #expect(known.contains(type), "\(type)") }
    }
}
