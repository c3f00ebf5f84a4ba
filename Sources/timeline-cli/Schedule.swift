import Timeline

/// How the system runs the fetches: lines for cron and for systemd, ready to be copied.
struct Schedule {
    /// The whole path: cron and systemd know few folders.
    let program: String
    /// As they stand on the command line behind the program.
    let arguments: [String]

    /// Every half hour, at a minute of one's own: at the full hour everybody asks.
    ///
    /// The same for the same arguments, so that it is no other line each time.
    private var minute: Int {
        StableID.contentHash(arguments.joined(separator: "\n").utf8).utf8.prefix(8).reduce(0) { ($0 * 16 + Int($1)) % 29 } + 1
    }

    /// A line of a crontab: crontab(5) takes an unescaped `%` for the end of the line.
    var cronLine: String {
        let command = ([program] + arguments).map(Self.quoted).joined(separator: " ").replacing("%", with: "\\%")
        return "\(minute),\(minute + 30) * * * * \(command)"
    }

    /// `timeline.service`. A partly failed run (2) and one that met another (75) are no failures of the service.
    var service: String {
        """
        [Unit]
        Description=Fetch the sources of timeline
        Wants=network-online.target
        After=network-online.target

        [Service]
        Type=oneshot
        ExecStart=\(([program] + arguments).map(Self.systemdQuoted).joined(separator: " "))
        SuccessExitStatus=2 75
        """
    }

    /// `timeline.timer`. A run that was missed is made up for (systemd.timer(5)).
    var timer: String {
        """
        [Unit]
        Description=Fetch the sources of timeline every half hour

        [Timer]
        OnCalendar=*:\(minute),\(minute + 30)
        RandomizedDelaySec=60
        Persistent=true

        [Install]
        WantedBy=timers.target
        """
    }

    /// A word for the shell.
    static func quoted(_ word: String) -> String {
        let isPlain = !word.isEmpty && word.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "/._-+=:,@%".unicodeScalars.contains(scalar)
        }
        return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }

    /// A word of `ExecStart` (systemd.service(5), "Command lines"): `%` and `$` have a meaning, and are written twice.
    static func systemdQuoted(_ word: String) -> String {
        let text = word.replacing("%", with: "%%").replacing("$", with: "$$")
        guard quoted(word) != word else { return text }
        return "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
}
