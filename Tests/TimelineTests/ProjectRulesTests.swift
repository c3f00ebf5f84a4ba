import Foundation
import Testing

/// The house's rules, held by reading its own source.
struct ProjectRulesTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private struct SourceFile {
        let path: String
        let imports: [String]
        let text: String
    }

    private static func files(under folder: String) throws -> [SourceFile] {
        let base = root.appending(path: folder)
        let names = try FileManager.default.subpathsOfDirectory(atPath: base.path).filter { $0.hasSuffix(".swift") }
        return try names.sorted().map { name in
            let text = try String(contentsOf: base.appending(path: name), encoding: .utf8)
            let imports = text.split(separator: "\n").compactMap { line -> String? in
                let words = line.split(separator: " ").filter {
                    !$0.hasPrefix("@") && !["public", "internal", "private", "package"].contains($0)
                }
                guard words.first == "import", let module = words.last else { return nil }
                return String(module)
            }
            return SourceFile(path: "\(folder)/\(name)", imports: imports, text: text)
        }
    }

    @Test func `only Markup knows libxml2`() throws {
        let files = try Self.files(under: "Sources")
        try #require(files.count > 50)
        let users = files.filter { $0.imports.contains("CLibXML2") }
        #expect(!users.isEmpty)
        for file in users { #expect(file.path.hasPrefix("Sources/Plugins/Markup/"), "\(file.path)") }
    }

    @Test func `modules point one way`() throws {
        for file in try Self.files(under: "Sources/Timeline") {
            #expect(!file.imports.contains("TimelinePlugins"), "\(file.path)")
            #expect(!file.imports.contains("ArgumentParser"), "\(file.path)")
        }
        for file in try Self.files(under: "Sources/Plugins") {
            #expect(Set(file.imports).isSubset(of: ["CLibXML2", "Foundation", "Timeline"]), "\(file.path)")
        }
    }

    @Test func `one file knows the HTTP library, and the Store folder knows SQLite`() throws {
        let files = try Self.files(under: "Sources")
        #expect(
            files.filter { $0.imports.contains("AsyncHTTPClient") }.map(\.path) == ["Sources/Timeline/Fetch/HTTPTransport.swift"])
        for file in files where file.imports.contains("GRDB") {
            #expect(file.path.hasPrefix("Sources/Timeline/Store/"), "\(file.path)")
        }
    }

    /// `Pipeline` knows them all: the order is its business.
    @Test func `a stage uses Model and itself`() throws {
        let stages = ["Model", "Fetch", "Read", "Dates", "Prose", "Merge", "Store", "Export", "Story", "Pipeline"]
        var owners: [String: Set<String>] = [:]
        var files: [(stage: String, file: SourceFile)] = []
        let declaration = /(?m)^(?:public |package |@safe |final |indirect )*(?:struct|class|enum|protocol|actor|typealias) (\w+)/
        // A type inside another has its name for itself.
        let nested =
            /(?m)^ +(?:public |package |private |fileprivate |@safe |final |indirect )*(?:struct|class|enum|typealias|case) (\w+)/
        var inner: [String: Set<String>] = [:]
        for stage in stages {
            for file in try Self.files(under: "Sources/Timeline/\(stage)") {
                files.append((stage, file))
                for match in file.text.matches(of: declaration) { owners[String(match.1), default: []].insert(stage) }
                for match in file.text.matches(of: nested) { inner[stage, default: []].insert(String(match.1)) }
            }
        }
        try #require(owners.count > 60)
        for (stage, file) in files where stage != "Pipeline" {
            let code = file.text.split(separator: "\n").filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
                .joined(separator: "\n")
                .replacing(/"(?:[^"\\\n]|\\.)*"/, with: "")
            let words = Set(code.matches(of: /\b[A-Z]\w+/).map { String($0.0) })
            for word in words {
                guard let owner = owners[word], !owner.contains(stage), !owner.contains("Model"),
                    inner[stage]?.contains(word) != true
                else { continue }
                Issue.record("\(file.path) uses \(word) of \(owner.sorted())")
            }
        }
    }

    /// Runs git in the project; `nil` where this is no checkout, as in a source archive.
    private static func git(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", root.path] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: root.appending(path: ".git").path)))
    func `what the build writes is not kept`() throws {
        try #require(try Self.git(["ls-files", "--error-unmatch", "Package.swift"]) == 0)
        for name in ["Package.resolved", ".build"] {
            #expect(try Self.git(["ls-files", "--error-unmatch", name]) != 0, "\(name) is in git")
        }
    }
}
