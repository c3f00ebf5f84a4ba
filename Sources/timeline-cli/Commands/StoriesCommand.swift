import ArgumentParser
import Timeline

struct StoriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories",
        abstract: "List the stories: filters that the config saves, with a title.",
        discussion: """
            Example:
              timeline stories
              timeline show my-story
            """)

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let config = try options.readConfig()
        guard !config.stories.isEmpty else {
            options.say(
                "\(config.path) has no stories; add for example: [[story]] id = \"my-story\" title = \"My story\" match = 'ferry OR harbor'")
            return
        }
        let store = try options.openStoreIfThere()
        let style = TerminalStyle(color: options.color)
        let zone = options.shownZone
        for story in config.stories {
            try Console.out(
                DisplayWidth.cut("\(story.id)  \(style.text(story.title))", to: max(style.columns, story.id.count + 8), sign: style.ellipsis))
            let query = EventQuery(filters: [story.filter], zone: zone)
            let summary = try store.map { store in try store.withEvents(query) { try $0.summary() } }
            var words = [TimelineView.count(summary?.count ?? 0, "event")]
            if let changed = summary?.lastChange { words.append("last change \(EnglishDate.day(zone.day(at: changed)))") }
            for line in DisplayWidth.wrapped(words.joined(separator: style.separator), to: style.columns - 2) {
                try Console.out("  " + style.dim(line))
            }
        }
    }
}
