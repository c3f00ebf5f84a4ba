import ArgumentParser
import Foundation
import Timeline

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the store while it is in use.",
        discussion: """
            The copy is whole, also while a fetch runs, and is read back before it takes its place; an older copy there is replaced in one \
            step. To go back to a copy, put it in the store's place while nothing runs.
            Example:
              timeline backup ~/timeline-backup.db
            """)

    @OptionGroup var options: GlobalOptions

    @Argument(help: "Where the copy goes.")
    var file: String

    func run() throws {
        guard let store = try options.openStoreIfThere() else {
            Console.err(Words.noTimeline)
            throw ExitCode.nothingDone
        }
        let target = URL(filePath: file).standardizedFileURL.resolvingSymlinksInPath().path
        guard target != URL(filePath: options.databasePath).standardizedFileURL.resolvingSymlinksInPath().path else {
            throw ValidationError("\(file) is the store itself; give the copy another name")
        }
        try refuseWhatIsNoCopy(target)
        do {
            try WholeFile.replace(target, making: { try store.copy(to: $0) })
        } catch let error as WholeFile.Failure {
            Console.err("\(file) can't be written: \(error); what was there is unchanged")
            throw ExitCode.storeFailed
        }
        options.tell("the store was copied to \(file)")
    }

    /// A name that was mistyped must not cost a file that is something else.
    private func refuseWhatIsNoCopy(_ path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        let mark = Array("SQLite format 3\0".utf8)
        let start = try? FileHandle(forReadingFrom: URL(filePath: path)).read(upToCount: mark.count)
        guard let start, start.isEmpty || Array(start) == mark else {
            Console.err("\(file) is there and is no copy of a store; it stays as it is. Give another name")
            throw ExitCode.storeFailed
        }
    }
}
