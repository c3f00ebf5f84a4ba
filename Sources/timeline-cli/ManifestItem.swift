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

/// Files of one JSON object a line.
enum JSONLines {
    /// - Parameter path: `-` is standard input.
    /// - Throws: `ExitCode.noInput`, after naming the file and the line.
    static func read<Line: Decodable>(_ path: String, as type: Line.Type) throws -> [Line] {
        let bytes: [UInt8]
        do {
            bytes = try LocalFile.bytes(path: path)
        } catch {
            Console.err((error as? FetchError).map(Words.of) ?? "\(path): \(error)")
            throw ExitCode.noInput
        }
        let decoder = JSONDecoder()
        var lines: [Line] = []
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if line.allSatisfy({ $0 <= 0x20 }) { continue }
            do {
                lines.append(try decoder.decode(type, from: Data(line)))
            } catch {
                Console.err("\(path):\(index + 1): no line of a manifest; see timeline help")
                throw ExitCode.noInput
            }
        }
        return lines
    }
}
