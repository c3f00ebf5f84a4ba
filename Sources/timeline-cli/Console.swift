import ArgumentParser
import Timeline

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Standard output and error. Output that nobody reads ends the program quietly; output that can't be written ends it with 74.
enum Console {
    /// Ignores SIGPIPE, so that a closed pipe is an error of `write` and not a death in the middle of a transaction.
    static func prepare() {
        _ = signal(SIGPIPE, SIG_IGN)
    }

    /// - Throws: `ExitCode`.
    static func out(_ bytes: [UInt8]) throws {
        let failure = Descriptor.write(bytes, to: 1)
        if failure == EPIPE { throw ExitCode.success }
        if failure != 0 {
            err("the output can't be written: \(unsafe String(cString: strerror(failure)))")
            throw ExitCode(74)
        }
    }

    /// A line.
    static func out(_ line: String) throws { try out(Array(line.utf8) + [UInt8(ascii: "\n")]) }

    /// A line on standard error, behind the program's name, without control characters.
    static func err(_ message: String) {
        _ = Descriptor.write(Array("timeline: \(CleanText.cleaned(message))\n".utf8), to: 2)
    }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// The terminal's columns and rows; `nil` where standard output is none.
    static var size: (columns: Int, rows: Int)? {
        var size = winsize()
        guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
        return (Int(size.ws_col), Int(size.ws_row))
    }
}

extension ExitCode {
    /// Nothing could be done.
    static let nothingDone = ExitCode(1)
    /// Some of it failed, and the rest is done.
    static let partlyDone = ExitCode(2)
    static let noInput = ExitCode(65)
    static let storeFailed = ExitCode(74)
    static let storeHeld = ExitCode(75)
    static let badConfig = ExitCode(78)
}
