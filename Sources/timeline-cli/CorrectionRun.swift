import ArgumentParser
import Foundation
import Timeline

/// A run that corrects the merger: it holds the store, and tells what the events are then.
struct CorrectionRun {
    /// All that was fetched is merged in it.
    let store: SQLiteStore

    private let options: GlobalOptions
    private let lock: StoreLock

    /// - Throws: `StoreError`; `ExitCode.nothingDone`, after saying so, where there is nothing to correct.
    init(_ options: GlobalOptions) throws {
        guard FileManager.default.fileExists(atPath: options.databasePath) else {
            Console.err(Words.noTimeline)
            throw ExitCode.nothingDone
        }
        self.options = options
        (store, lock) = try options.openStoreForWriting()
        // A fetch that was killed may have left reports that are in no event yet.
        try EventMerging(store: store, now: options.presentTime).mergeIfNeeded()
    }

    /// Keeps a correction, merges again, and shows the events that hold its reports, and how to take it back.
    func keep(_ kind: Correction.Kind, _ parts: [(title: String, reports: [Report])]) throws {
        defer { withExtendedLifetime(lock) {} }
        let correction = Correction(
            kind: kind, reports: parts.map { $0.reports.map(\.id) }, titles: parts.map(\.title), made: options.presentTime)
        let number = try store.add(correction)
        try showEvents(after: correction)
        try Console.out(
            "kept as correction \(number); to take it back: timeline corrections undo \(number)\(options.fileArguments)")
    }

    /// Takes a correction back, merges again, and shows the events that hold its reports.
    ///
    /// - Throws: `StoreError`; `ExitCode.nothingDone`, after saying so, where there is none of this number.
    func undo(_ number: Int) throws {
        defer { withExtendedLifetime(lock) {} }
        guard let correction = try store.corrections().first(where: { $0.number == number }),
            try store.removeCorrection(number: number)
        else {
            Console.err("there is no correction \(number); `timeline corrections` lists them")
            throw ExitCode.nothingDone
        }
        try showEvents(after: correction)
        try Console.out("correction \(number) is taken back: \(view.words(of: correction))")
    }

    private var view: CorrectionView {
        CorrectionView(style: TerminalStyle(color: options.color), zone: options.shownZone)
    }

    private func showEvents(after correction: Correction) throws {
        try EventMerging(store: store, now: options.presentTime).mergeIfNeeded()
        for event in try store.events(try store.eventIDs(ofReports: correction.reports.joined())) {
            try Console.out(view.line(of: event))
        }
    }
}
