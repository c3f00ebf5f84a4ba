import ArgumentParser
import Foundation
import Timeline

struct PruneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune",
        abstract: "Drop old reports.",
        discussion: """
            What was published before the day goes for good, and with it the events that nothing else tells of; always says how much. A \
            feed that still has an item brings it back when it changes. Make a copy first: timeline backup FILE.
            Example:
              timeline prune --before "2 years ago" --dry-run
              timeline prune --before 2024-01-01
            """)

    @OptionGroup var options: GlobalOptions

    @Option(help: ArgumentHelp("Reports from before this day: 2024-01-01, 2024, \"2 years ago\".", valueName: "date"))
    var before: String

    @Flag(help: "Say what would go, and drop nothing.")
    var dryRun = false

    mutating func validate() throws {
        if DayInput.days(before, today: CalendarDay(daysSince1970: 0)) == nil {
            throw ValidationError("--before: \"\(before)\" is no date; write for example 2024-01-01, 2024 or \"2 years ago\"")
        }
    }

    func run() throws {
        guard FileManager.default.fileExists(atPath: options.databasePath) else {
            Console.err(Words.noTimeline)
            throw ExitCode.nothingDone
        }
        let zone = options.shownZone
        guard let day = DayInput.days(before, today: zone.day(at: options.presentTime))?.lowerBound else { return }
        let local = Instant(startOf: day).secondsSince1970
        let limit = Instant(secondsSince1970: local - Int64(zone.offsetInSeconds(atLocal: local)))
        let (store, lock) = try options.openStoreForWriting()
        try withExtendedLifetime(lock) {
            let dropped = try store.dropReports(toldBefore: limit, dryRun: dryRun)
            if !dryRun, dropped.reports > 0 {
                try EventMerging(store: store, now: options.presentTime).mergeIfNeeded()
                store.shrink()
            }
            try Console.out(Words.of(dropped, "from before \(day)", dryRun: dryRun))
        }
    }
}
