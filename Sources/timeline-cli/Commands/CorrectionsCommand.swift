import ArgumentParser
import Timeline

struct CorrectionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corrections",
        abstract: "List what you joined and split; undo.",
        discussion: """
            Example:
              timeline corrections
              timeline corrections undo 2
            """,
        subcommands: [CorrectionsListCommand.self, CorrectionsUndoCommand.self],
        defaultSubcommand: CorrectionsListCommand.self)
}

struct CorrectionsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List what you joined and split.",
        discussion: """
            Example:
              timeline corrections
            """)

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let corrections = try options.openStoreIfThere()?.corrections() ?? []
        guard !corrections.isEmpty else {
            options.say("there are no corrections; `timeline join` and `timeline split` make them")
            return
        }
        let view = CorrectionView(style: TerminalStyle(color: options.color), zone: options.shownZone)
        try Console.out(view.lines(of: corrections).joined(separator: "\n"))
    }
}

struct CorrectionsUndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take a correction back, and merge as if it had not been made.",
        discussion: """
            Example:
              timeline corrections
              timeline corrections undo 2
            """)

    @OptionGroup var options: GlobalOptions

    @Argument(help: "Its number.")
    var number: Int

    func run() throws {
        try CorrectionRun(options).undo(number)
    }
}
