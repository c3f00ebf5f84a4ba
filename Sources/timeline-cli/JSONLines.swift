import ArgumentParser
import Foundation
import Timeline

/// Files of one JSON object a line.
enum JSONLines {
    /// The lines that are not empty, each with its number from 1.
    ///
    /// - Parameter path: `-` is standard input.
    /// - Throws: `ExitCode.noInput`, after saying why.
    static func lines(of path: String) throws -> [(number: Int, bytes: ArraySlice<UInt8>)] {
        let lines = try input(path).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.enumerated().lazy
            .filter { !$0.element.allSatisfy { $0 <= 0x20 } }
            .map { (number: $0.offset + 1, bytes: $0.element) }
    }

    /// - Parameter path: `-` is standard input.
    /// - Throws: `ExitCode.noInput`, after naming the file and the line.
    static func read<Line: Decodable>(_ path: String, as type: Line.Type) throws -> [Line] {
        let decoder = JSONDecoder()
        return try lines(of: path).map { number, bytes in
            do {
                return try decoder.decode(type, from: Data(bytes))
            } catch {
                Console.err("\(path):\(number): no line of a manifest; see timeline help")
                throw ExitCode.noInput
            }
        }
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
