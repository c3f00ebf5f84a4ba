import ArgumentParser
import Foundation

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write a commented config file to start from.",
        discussion: """
            Example:
              timeline init
              timeline init --config ./story.toml
            """)

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let path = options.configPath
        guard !FileManager.default.fileExists(atPath: path) else {
            Console.err("\(path) is there already and stays as it is; edit it, or choose another place with --config")
            throw ExitCode.nothingDone
        }
        do {
            let folder = URL(filePath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            guard try WholeFile.create(path, with: Array(Self.template.utf8)) else {
                throw WholeFile.Failure(description: "it is a link to a file that is not there, or was made just now")
            }
        } catch {
            let reason = (error as? WholeFile.Failure)?.description ?? error.localizedDescription
            Console.err("\(path) can't be written: \(reason)")
            throw ExitCode.storeFailed
        }
        let files = options.fileArguments
        let schedule = Schedule(
            program: Bundle.main.executablePath ?? "timeline", arguments: ["fetch", "--patient"] + options.fileArgumentsAnywhere)
        try Console.out(
            """
            Wrote \(path)

            1. Add your sources: timeline add https://example.com/\(files)
            2. Fetch them:       timeline fetch\(files)
            3. Look:             timeline show\(files)
            4. Fetch every half hour. With cron, add this line in `crontab -e`:

            \(Self.indented(schedule.cronLine))

               Or with systemd, write these two files into ~/.config/systemd/user, then run:
               systemctl --user daemon-reload && systemctl --user enable --now timeline.timer

               timeline.service

            \(Self.indented(schedule.service))

               timeline.timer

            \(Self.indented(schedule.timer))

               A failure is told when it has lasted for a day or three runs; without --patient at once.
            """)
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "       \($0)" }
            .joined(separator: "\n")
    }

    static let template = """
        # Config of timeline. What begins with # is a comment; the values shown are the defaults.

        [fetch]
        # timeout = "20s"            # for one document in all
        # connect_timeout = "10s"    # until the connection stands
        # idle_timeout = "10s"       # between two pieces of an answer
        # max_size = "32 MiB"        # of the unpacked document
        # per_host = 2               # requests to one host at a time
        # allow_private = []         # private addresses that may be reached: ["127.0.0.1:8080"]

        # A source: a feed (RSS, Atom), an article on a page, or a plain-text article.
        # [[source]]
        # id = "example-wire"                    # short and unique; what you see in the timeline
        # url = "https://example.com/feed.xml"   # or file:documents/feed.xml, relative to this file
        # plugin = "rss"                         # rss, atom, html, text; found out when left out
        # zone = "Europe/Paris"                  # for dates without a zone; else UTC
        # language = "en"                        # for documents that name none
        # every = "30m"                          # not fetched more often
        # follow = true                          # read the articles that the feed links to as well
        # headers = { Authorization = "env:WIRE_TOKEN" }   # secrets come from the environment

        # A story: a saved search. `timeline show my-story` shows it.
        # [[story]]
        # id = "my-story"
        # title = "My story"
        # match = 'musk AND ("white house" OR ketamine)'
        # since = 2025-05-01

        """
}
