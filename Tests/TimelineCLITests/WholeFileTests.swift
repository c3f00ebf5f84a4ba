import Foundation
import Testing

@testable import TimelineCLI

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

struct WholeFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }

    @Test func `what a killed run left beside a file is taken up`() throws {
        let path = try folder.write("old", to: "story.ics")
        try folder.write("half of a calendar that was much longer than the new one", to: "story.ics.part")
        try WholeFile.replace(path, with: Array("new".utf8))
        #expect(try folder.text("story.ics") == "new")
        #expect(try names == ["story.ics"])
    }

    @Test func `a link in the place of the part file leads nowhere`() throws {
        let path = folder.path + "/story.ics"
        let other = try folder.write("precious", to: "other.txt")
        try FileManager.default.createSymbolicLink(atPath: path + ".part", withDestinationPath: other)
        try WholeFile.replace(path, with: Array("new".utf8))
        #expect(try folder.text("story.ics") == "new")
        #expect(try folder.text("other.txt") == "precious")
    }

    @Test func `a second name of the part file is not written through`() throws {
        let path = folder.path + "/story.ics"
        let other = try folder.write("precious", to: "other.txt")
        try FileManager.default.linkItem(atPath: other, toPath: path + ".part")
        try WholeFile.replace(path, with: Array("new".utf8))
        #expect(try folder.text("story.ics") == "new")
        #expect(try folder.text("other.txt") == "precious")
    }

    @Test func `a file is made only where there is none`() throws {
        let path = folder.path + "/config.toml"
        #expect(try WholeFile.create(path, with: Array("one".utf8)))
        #expect(try !WholeFile.create(path, with: Array("two".utf8)))
        #expect(try folder.text("config.toml") == "one")
        #expect(try names == ["config.toml"])
    }

    @Test func `many that write one file at once leave one of their texts, whole`() async throws {
        let path = folder.path + "/story.ics"
        let texts = (0..<16).map { String(repeating: "\($0)\n", count: 20_000) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for text in texts { group.addTask { try WholeFile.replace(path, with: Array(text.utf8)) } }
            try await group.waitForAll()
        }
        #expect(texts.contains(try folder.text("story.ics")))
        #expect(try names == ["story.ics"])
    }

    @Test func `a folder that takes no file leaves what was there`() throws {
        try folder.write("old", to: "story.ics")
        #expect(throws: WholeFile.Failure.self) {
            try WholeFile.replace(folder.path + "/missing/story.ics", with: Array("new".utf8))
        }
        #expect(try names == ["story.ics"])
    }
}
