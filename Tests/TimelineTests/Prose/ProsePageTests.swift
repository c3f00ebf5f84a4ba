import Foundation
import Testing

@testable import Timeline

/// The page on prose names what the code has, and its examples give what it says.
struct ProsePageTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func page() throws -> String {
        try String(contentsOf: root.appending(path: "Documentation/prose.md"), encoding: .utf8)
    }

    private static func files(_ folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
            .filter { $0.hasSuffix(".swift") }
            .compactMap { $0.split(separator: "/").last?.split(separator: ".").first.map(String.init) }
    }

    @Test func `the page on prose has a row for each rule`() throws {
        let rules = try Self.files("Sources/Timeline/Prose/Rules").filter { $0.hasSuffix("Rule") && $0 != "Rule" }
        let named = try Self.page().matches(of: /\n\| `(\w+Rule)` \|/).map { String($0.1) }
        try #require(rules.count > 15)
        #expect(named.sorted() == rules.sorted())
    }

    @Test func `the examples on the page give the dates beside them`() throws {
        let rows = try Self.page().matches(of: /\n\| `(\w+Rule)` \| `([^`]+)` \| ([^|]+) \|/)
        try #require(rows.count > 15)
        for row in rows {
            let language = row.1.hasPrefix("German") ? "de" : "en"
            let given = edtf(String(row.2), language: language)
            let told = row.3.matches(of: /`([^`]+)`/).map { String($0.1) }
            #expect(given == told, "\(row.1)")
        }
    }

    @Test func `each type that the page on prose names is there`() throws {
        let sources = try Self.files("Sources/Timeline").joined(separator: " ")
        let code = try FileManager.default.subpathsOfDirectory(atPath: Self.root.appending(path: "Sources/Timeline/Prose").path)
            .filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOf: Self.root.appending(path: "Sources/Timeline/Prose/\($0)"), encoding: .utf8) }
            .joined()
        let named = Set(try Self.page().matches(of: /`([A-Z][a-z]\w+)(?:\.\w+)?`/).map { String($0.1) })
        try #require(named.count > 20)
        for type in named where !type.hasSuffix("Tests") {
            #expect(sources.contains(type) || code.contains("struct \(type)") || code.contains("enum \(type)"), "\(type)")
        }
    }
}
