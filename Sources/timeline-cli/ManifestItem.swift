import ArgumentParser
import Foundation
import Timeline

/// A line of a manifest: a document and what is known of it.
struct ManifestItem {
    /// As the manifest writes it.
    var file: String
    /// Where it is on this machine.
    var path: String
    var url: String?
    var mediaType: String?
    var fetched: String?
    var source: String?

    init(file: String, path: String) {
        self.file = file
        self.path = path
    }

    /// - Throws: `ExitCode.noInput`, after saying why.
    static func read(_ manifest: String) throws -> [ManifestItem] {
        struct Line: Decodable {
            var file: String
            var url: String?
            var mediaType: String?
            var fetched: String?
            var source: String?
        }
        let folder = manifest == "-" ? URL(filePath: ".") : URL(filePath: manifest).deletingLastPathComponent()
        return try JSONLines.read(manifest, as: Line.self).map { line in
            var item = ManifestItem(file: line.file, path: URL(filePath: line.file, relativeTo: folder).path)
            item.url = line.url
            item.mediaType = line.mediaType
            item.fetched = line.fetched
            item.source = line.source
            return item
        }
    }
}
