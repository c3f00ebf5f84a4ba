import ArgumentParser
import Foundation
import Timeline

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Adds sources at the end of a config file and takes them out again, and leaves every other byte of it as it was.
struct ConfigFile {
    let path: String
    let options: GlobalOptions

    init(_ options: GlobalOptions) {
        path = options.configPath
        self.options = options
    }

    var exists: Bool { FileManager.default.fileExists(atPath: path) }

    /// What the file says; the defaults where there is none yet.
    ///
    /// - Throws: `ExitCode.badConfig`, after saying why.
    func config() throws -> Config { exists ? try options.readConfig() : Config(path: path) }

    /// Adds the sources that are chosen by what the file says at that moment, in one step or not at all.
    ///
    /// A file that is not there is made, as `timeline init` makes it. Others that add at the same time wait.
    ///
    /// - Parameter choose: Gives what to add; empty for nothing. What it throws leaves the file as it is.
    /// - Throws: `ExitCode`, after saying why.
    func add(_ choose: (Config) throws -> [SourceBlock]) throws {
        while true {
            if exists {
                if try addLocked(choose) { return }
            } else if try create(choose) {
                return
            }
        }
    }

    /// Takes a source out, with the lines of its table, in one step or not at all. Comments above it stay.
    ///
    /// - Throws: `ExitCode`, after saying why.
    func remove(_ id: String) throws {
        while try !replaceLocked({ bytes, before in try without(id, bytes, before) }) {}
    }

    /// - Returns: Whether it is done; else the file was replaced while we waited for it.
    private func addLocked(_ choose: (Config) throws -> [SourceBlock]) throws -> Bool {
        try replaceLocked { bytes, before in
            let blocks = try choose(before)
            return blocks.isEmpty ? nil : try appended(blocks, to: bytes, before)
        }
    }

    /// - Parameter change: Gives what the file is to hold; `nil` for what it holds.
    /// - Returns: Whether it is done; else the file was replaced while we waited for it.
    private func replaceLocked(_ change: ([UInt8], Config) throws -> [UInt8]?) throws -> Bool {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            _ = try options.readConfig()  // Says why.
            return false
        }
        defer { close(descriptor) }
        _ = flock(descriptor, LOCK_EX)
        var held = stat()
        var current = stat()
        guard unsafe fstat(descriptor, &held) == 0, unsafe stat(path, &current) == 0, held.st_ino == current.st_ino else {
            return false
        }
        let bytes = FileManager.default.contents(atPath: path).map(Array.init) ?? []
        guard let text = try change(bytes, try options.readConfig(bytes, path: path)) else { return true }
        do {
            try WholeFile.replace(path, with: text)
        } catch {
            throw unwritable("\(error)")
        }
        return true
    }

    /// - Returns: Whether it is done; else somebody else has made the file by now.
    private func create(_ choose: (Config) throws -> [SourceBlock]) throws -> Bool {
        let template = Array(InitCommand.template.utf8)
        let before = try options.readConfig(template, path: path)
        let blocks = try choose(before)
        guard !blocks.isEmpty else { return true }
        let text = try appended(blocks, to: template, before)
        do {
            let url = URL(filePath: path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            if try WholeFile.create(path, with: text) { return true }
        } catch let failure as WholeFile.Failure {
            throw unwritable(failure.description)
        } catch {
            throw unwritable(error.localizedDescription)
        }
        guard exists else { throw unwritable("it is a link to a file that is not there") }
        return false
    }

    /// The file with the blocks behind it, each parted by an empty line, in the file's own line ends.
    ///
    /// - Throws: `ExitCode.badConfig` where the result would not say what is meant.
    private func appended(_ blocks: [SourceBlock], to bytes: [UInt8], _ before: Config) throws -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        let firstEnd = bytes.firstIndex(of: newline)
        let lineEnd = firstEnd.map { $0 > 0 && bytes[$0 - 1] == UInt8(ascii: "\r") } ?? false ? "\r\n" : "\n"
        var output = bytes
        if let last = output.last, last != newline { output += Array(lineEnd.utf8) }
        let emptyLine = Array((lineEnd + lineEnd).utf8)
        for block in blocks {
            if !output.isEmpty, !output.suffix(emptyLine.count).elementsEqual(emptyLine) { output += Array(lineEnd.utf8) }
            output += Array(block.toml(lineEnd: lineEnd).utf8)
        }
        guard let after = try? ConfigReader.read(bytes: output, path: path), isSame(after, before, with: blocks) else {
            Console.err(
                "\(path) is written in a way that can't be added to, and stays as it is; add this yourself:\n")
            for block in blocks.prefix(20) { try Console.out(block.toml()) }
            throw ExitCode.badConfig
        }
        return output
    }

    /// The file without a source's table.
    ///
    /// - Returns: `nil` where it has no such source.
    /// - Throws: `ExitCode.badConfig` where the result would not say what is meant.
    private func without(_ id: String, _ bytes: [UInt8], _ before: Config) throws -> [UInt8]? {
        guard let index = before.sources.firstIndex(where: { $0.id == id }) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var expected = before.sources
        expected.remove(at: index)
        if let table = ConfigPlaces(text).lines(ofTable: "source[\(index)]", count: lines.count) {
            let cut = Self.cut(lines, (table.lowerBound - 1)..<(table.upperBound - 1))
            let end = cut.upperBound < lines.count ? lines[cut.upperBound].startIndex : text.endIndex
            let output = Array(text[..<lines[cut.lowerBound].startIndex].utf8) + Array(text[end...].utf8)
            if let after = try? ConfigReader.read(bytes: output, path: path), after.sources == expected, isSameElse(after, before) {
                return output
            }
        }
        let place = ConfigPlaces(text).line(of: "source[\(index)]").map { ":\($0):" } ?? ""
        Console.err("\(path)\(place) \(id) stands there in a way that can't be taken out; remove it yourself")
        throw ExitCode.badConfig
    }

    /// The lines to take out for a table: to its last key, with comments straight under that and the empty lines behind. What
    /// stands above the next table belongs to that one.
    ///
    /// - Parameter table: From its heading to the next one.
    private static func cut(_ lines: [Substring], _ table: Range<Int>) -> Range<Int> {
        func isEmpty(_ line: Int) -> Bool { lines[line].allSatisfy(\.isWhitespace) }
        func isComment(_ line: Int) -> Bool { lines[line].first { !$0.isWhitespace } == "#" }
        var end = (table.last { !isEmpty($0) && !isComment($0) } ?? table.lowerBound) + 1
        let comments = table.suffix(from: end).prefix { isComment($0) }
        if comments.endIndex == lines.count || comments.endIndex < table.upperBound && isEmpty(comments.endIndex) { end = comments.endIndex }
        while end < table.upperBound, isEmpty(end), end < lines.count - 1 { end += 1 }
        return table.lowerBound..<end
    }

    private func isSameElse(_ after: Config, _ before: Config) -> Bool {
        after.stories.map(\.id) == before.stories.map(\.id) && after.limits == before.limits && after.allowPrivate == before.allowPrivate
    }

    private func isSame(_ after: Config, _ before: Config, with blocks: [SourceBlock]) -> Bool {
        let new = after.sources.dropFirst(before.sources.count)
        return after.sources.starts(with: before.sources) && new.count == blocks.count
            && zip(new, blocks).allSatisfy { $0.id == $1.id && SourceAddress(url: $0.url).key == SourceAddress(url: $1.url).key }
            && isSameElse(after, before)
    }

    private func unwritable(_ reason: String) -> ExitCode {
        Console.err("\(path) can't be written: \(reason); what was there is unchanged")
        return .storeFailed
    }
}
