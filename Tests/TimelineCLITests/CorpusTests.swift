import Foundation
import Testing

/// Documents of the world, when they are at hand: `scripts/test` says so when they are not.
struct CorpusTests {
    private static let corpora = ProcessInfo.processInfo.environment["TIMELINE_CORPORA"].flatMap { $0.isEmpty ? nil : $0 }

    @Test(.enabled(if: corpora != nil), .timeLimit(.minutes(20)))
    func `thousands of feeds are read without a crash or a hang, most of them to the last entry`() throws {
        let folder = URL(filePath: try #require(Self.corpora)).appending(path: "feeds")
        let result = try Program.run(["read", "--quiet", "--manifest", folder.appending(path: "manifest.jsonl").path])
        #expect(result.status == 2)
        var entries: [String: Int] = [:]
        var told: Set<String> = []
        for line in result.output.split(separator: "\n") {
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let document = try #require(object["document"] as? String)
            told.insert(document)
            if object["kind"] as? String == "entry" { entries[document, default: 0] += 1 }
        }
        var right = 0
        var all = 0
        for line in try String(contentsOf: folder.appending(path: "gold.jsonl"), encoding: .utf8).split(separator: "\n") {
            let gold = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            guard gold["agreed"] as? Bool == true, let document = gold["document"] as? String else { continue }
            all += 1
            if entries[document, default: 0] == gold["n_entries"] as? Int { right += 1 }
        }
        try #require(all > 3000)
        #expect(Double(right) / Double(all) >= 0.95, "\(right) of \(all)")
        #expect(told.count > 2500)
    }
}
