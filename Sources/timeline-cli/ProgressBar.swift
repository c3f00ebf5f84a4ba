import Foundation
import Timeline

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A line at the end of a terminal that says how far a fetch is, and what is being waited for. Nowhere else is it drawn.
final class ProgressBar {
    private var total: Int
    /// What is counted; empty for sources.
    private var unit = ""
    private let style: TerminalStyle
    private let columns: Int
    private var done = 0
    /// In the order in which they began.
    private var waiting: [String] = []
    private var shown = ""
    private let write: (String) -> Void

    /// - Returns: `nil` where standard error is no terminal, or one that can't clear a line.
    static func onTerminal(total: Int, _ options: GlobalOptions) -> ProgressBar? {
        guard !options.quiet, Console.isTerminal(2), ProcessInfo.processInfo.environment["TERM"] != "dumb" else { return nil }
        var size = winsize()
        let isKnown = unsafe ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return ProgressBar(
            total: total, style: TerminalStyle(color: options.color, descriptor: 2), columns: isKnown ? Int(size.ws_col) : 80
        ) { _ = Descriptor.write(Array($0.utf8), to: 2) }
    }

    init(total: Int, style: TerminalStyle, columns: Int, write: @escaping (String) -> Void) {
        self.total = total
        self.style = style
        self.columns = columns
        self.write = write
    }

    func started(_ name: String) {
        waiting.append(name)
        draw()
    }

    func ended(_ name: String) {
        if let index = waiting.firstIndex(of: name) { waiting.remove(at: index) }
        done += 1
        draw()
    }

    /// What needs no waiting counts as done.
    func skipped() {
        done += 1
    }

    /// Another list of things to wait for.
    func begin(_ unit: String, total: Int) {
        (self.unit, self.total, done, waiting) = (" " + unit, total, 0, [])
        draw()
    }

    /// Another stage of the run, without numbers.
    func say(_ words: String) { show(words) }

    /// For a line of another's, which stands above.
    func clear() {
        if !shown.isEmpty { write("\r\u{1B}[K") }
        shown = ""
    }

    private func draw() { show(line) }

    /// Never as wide as the terminal: a full line would wrap, and could not be cleared.
    private func show(_ text: String) {
        let text = DisplayWidth.cut(text, to: columns - 1, sign: style.mark("…", "..."))
        guard text != shown else { return }
        write("\r\u{1B}[K" + text)
        shown = text
    }

    /// `━━━━━╌╌╌╌╌ 12 of 40, waiting for wire, harbor-post and 3 more`
    var line: String {
        let width = max(4, min(20, columns / 4))
        let full = total == 0 ? width : width * min(done, total) / total
        let bar = String(repeating: style.mark("━", "#"), count: full) + String(repeating: style.mark("╌", "-"), count: width - full)
        let names = waiting.prefix(2).map(style.text)
        let more = waiting.count - names.count
        let words = names.isEmpty ? "" : ", waiting for " + names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
        return "\(bar) \(min(done, total)) of \(total)\(unit)\(words)"
    }
}
