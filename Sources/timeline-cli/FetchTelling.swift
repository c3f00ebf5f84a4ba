import Timeline

/// What a fetch tells while it runs: failures when they begin, everything with `--verbose`, a bar on a terminal.
final class FetchTelling {
    private let options: GlobalOptions
    private let bar: ProgressBar?
    private(set) var tally = Tally()

    struct Tally: Sendable {
        /// Sources that were asked.
        var tried = 0
        var failed = 0
        var partly = 0
        /// Sources that were looked at, asked or not.
        var passed = 0
    }

    init(_ options: GlobalOptions, bar: ProgressBar?) {
        self.options = options
        self.bar = bar
    }

    func step(_ step: FetchRun.Step) {
        if options.verbose { return }
        switch step {
        case .started(let source): bar?.started(source.id)
        case .ended(let source): bar?.ended(source.id)
        case .following(let articles): bar?.begin("articles", total: articles)
        case .startedArticle(let url): bar?.started(url)
        case .endedArticle(let url): bar?.ended(url)
        case .merging: bar?.say("merging")
        }
    }

    func notice(_ source: Source, _ notice: FetchRun.Notice) {
        switch notice {
        case .article, .noArticle: tell("\(source.id): \(Words.of(notice))")
        case .moved, .movedForGood, .silent: say("\(source.id): \(Words.of(notice))")
        }
    }

    func outcome(_ source: Source, _ outcome: FetchRun.Outcome) {
        tally.passed += 1
        switch outcome {
        case .notDue(let until):
            bar?.skipped()
            tell("\(source.id): not due before \(until)")
            return
        case .gone(let since):
            bar?.skipped()
            tell("\(source.id): not asked any more, its server said at \(since) that it is gone for good")
            return
        case .unchanged: tell("\(source.id): unchanged")
        case .stored(let changed, let entries, let warnings):
            tell("\(source.id): \(TimelineView.count(entries, "item")), \(TimelineView.count(changed, "new or changed report"))")
            for warning in warnings { tell("\(source.id): \(Words.of(warning))") }
        case .partlyStored(let failure, let isNews):
            tally.partly += 1
            if isNews || options.verbose { say("\(source.id): \(Words.of(failure))") }
        case .failed(let failure, let isNews):
            tally.failed += 1
            if isNews || options.verbose { say("\(source.id): \(Words.of(failure))") }
        }
        tally.tried += 1
    }

    func end() { bar?.clear() }

    private func say(_ words: String) {
        if options.quiet { return }
        bar?.clear()
        options.say(words)
    }

    private func tell(_ words: String) {
        guard options.verbose else { return }
        bar?.clear()
        options.tell(words)
    }
}
