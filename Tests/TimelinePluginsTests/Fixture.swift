import Foundation
import Testing
import Timeline
import TimelinePluginTesting
import TimelinePlugins

/// A folder of `Fixtures`: a document, and the entries that it must give. Its name begins with its plugin's.
struct Fixture: CustomTestStringConvertible {
    let name: String
    private let folder: URL

    static let all: [Fixture] = {
        guard let root = Bundle.module.url(forResource: "Fixtures", withExtension: nil),
            let names = try? FileManager.default.contentsOfDirectory(atPath: root.path)
        else { return [] }
        return names.sorted().map { Fixture(name: $0, folder: root.appending(path: $0)) }
    }()

    var testDescription: String { name }

    var plugin: any SourcePlugin {
        get throws { try PluginCatalog.builtIn.plugin(named: String(name.prefix { $0 != "-" })) }
    }

    var source: (bytes: [UInt8], fileName: String) {
        get throws {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            guard let file = names.first(where: { $0.hasPrefix("source.") }) else { throw CocoaError(.fileNoSuchFile) }
            return (Array(try Data(contentsOf: folder.appending(path: file))), file)
        }
    }

    /// As written, blanks at the end aside.
    var expected: String {
        (try? String(contentsOf: folder.appending(path: "expected.json"), encoding: .utf8))?
            .trimmingCharacters(in: .whitespacesAndNewlines) ?? "(there is no expected.json)"
    }

    /// Entries as JSON that a person can read and `diff`.
    static func json(_ reading: PluginContract.Reading) throws -> String {
        var entries: [[String: Any]] = []
        for entry in reading.entries {
            var fields: [String: Any] = [:]
            fields["guid"] = entry.guid
            fields["title"] = entry.title
            fields["url"] = entry.url
            fields["summary"] = entry.summary
            fields["content"] = entry.content
            fields["language"] = entry.language
            if !entry.authors.isEmpty { fields["authors"] = entry.authors }
            if !entry.tags.isEmpty { fields["tags"] = entry.tags }
            if !entry.dates.isEmpty { fields["dates"] = entry.dates.map { "\($0.role.rawValue) \($0.field): \($0.text)" } }
            entries.append(fields)
        }
        var document: [String: Any] = ["entries": entries]
        document["title"] = reading.result?.title
        if let parts = reading.result?.parts, !parts.isEmpty {
            document["parts"] = parts.map { "\($0.url) \($0.changed?.text ?? "-")" }
        }
        document["warnings"] = reading.result?.warnings.map { "\($0)" }
        document["error"] = reading.error.map { "\($0)" }
        let data = try JSONSerialization.data(
            withJSONObject: document, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self)
    }
}
