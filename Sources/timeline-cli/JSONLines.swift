import ArgumentParser
import Foundation
import Timeline

/// Files of one JSON object a line.
enum JSONLines {
    /// The lines that are not empty, one after the other, so that a file need not fit in memory.
    ///
    /// - Parameters:
    ///   - path: `-` is standard input.
    ///   - take: Is given the line's number from 1, bytes, and where in them the line is.
    /// - Throws: `ExitCode.noInput`, after saying why; what `take` throws.
    static func forEach(of path: String, _ take: (_ number: Int, _ bytes: [UInt8], _ line: Range<Int>) throws -> Void) throws {
        do {
            var lines = LineCutter()
            try LocalFile.body(path: path).forEachPiece { piece in try lines.cut(piece, take) }
            try lines.end(take)
        } catch let error as FetchError {
            Console.err(Words.of(error))
            throw ExitCode.noInput
        }
    }

    /// - Parameter path: `-` is standard input.
    /// - Throws: `ExitCode.noInput`, after naming the file and the line.
    static func read<Line: Decodable>(_ path: String, as type: Line.Type) throws -> [Line] {
        let decoder = JSONDecoder()
        var read: [Line] = []
        try forEach(of: path) { number, bytes, line in
            do {
                read.append(try decoder.decode(type, from: Data(bytes[line])))
            } catch {
                Console.err("\(path):\(number): no line of a manifest; see timeline help")
                throw ExitCode.noInput
            }
        }
        return read
    }

    /// A file whole.
    ///
    /// - Throws: `ExitCode.noInput`, after saying why.
    static func input(_ path: String) throws -> [UInt8] {
        do {
            return try LocalFile.bytes(path: path)
        } catch {
            Console.err((error as? FetchError).map(Words.of) ?? "\(path): \(error)")
            throw ExitCode.noInput
        }
    }
}

/// Cuts pieces of any size into lines.
private struct LineCutter {
    /// What follows the last line that ended.
    private var bytes: [UInt8] = []
    private var number = 0

    mutating func cut(_ piece: ArraySlice<UInt8>, _ take: (Int, [UInt8], Range<Int>) throws -> Void) rethrows {
        // What was held has no line end.
        var searched = bytes.count
        bytes += piece
        var start = 0
        while let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
            try give(start..<end, take)
            start = end + 1
            searched = start
        }
        bytes.removeSubrange(..<start)
    }

    /// The last line need not end.
    mutating func end(_ take: (Int, [UInt8], Range<Int>) throws -> Void) rethrows {
        try give(bytes.indices, take)
    }

    private mutating func give(_ line: Range<Int>, _ take: (Int, [UInt8], Range<Int>) throws -> Void) rethrows {
        number += 1
        guard bytes[line].contains(where: { $0 > 0x20 }) else { return }
        try take(number, bytes, line)
    }
}
