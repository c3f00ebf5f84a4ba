import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Shows what is longer than the screen page by page, with `$PAGER` or `less`.
enum Pager {
    /// Writes lines to standard output: through a pager where it is a terminal that they don't fit on, else as they are.
    ///
    /// - Throws: `ExitCode`.
    static func show(_ lines: [String]) throws {
        let text = lines.joined(separator: "\n") + "\n"
        if Console.isTerminal(1), let rows = Console.size?.rows, lines.count >= rows, let command, page(text, command) { return }
        try Console.out(Array(text.utf8))
    }

    /// The pager's command line; `nil` where there is to be none: an empty `PAGER`, `cat`, or a terminal that can't move back.
    private static var command: String? {
        let environment = ProcessInfo.processInfo.environment
        guard environment["TERM"] != "dumb" else { return nil }
        let asked = environment["PAGER"]?.trimmingCharacters(in: .whitespaces) ?? "less"
        return asked.isEmpty || asked == "cat" ? nil : asked
    }

    /// - Returns: Whether the pager took it.
    private static func page(_ text: String, _ command: String) -> Bool {
        // One screen is not paged, colours stay, and what was read stays on the screen; unless the user says otherwise.
        unsafe setenv("LESS", "FRX", 0)
        // Not Foundation's Process: it makes a process group, and only the terminal's own may read what is typed.
        guard let pager = unsafe popen(command, "w") else { return false }
        // An interrupt is the pager's business.
        let before = signal(SIGINT, SIG_IGN)
        defer { _ = signal(SIGINT, before) }
        // A pager that was left early reads no more, and that is well.
        _ = Descriptor.write(Array(text.utf8), to: unsafe fileno(pager))
        let status = unsafe pclose(pager)
        // 126 and 127 are the shell's when it can't start the pager.
        return status & 0x7F != 0 || ![126, 127].contains(status >> 8 & 0xFF)
    }
}
