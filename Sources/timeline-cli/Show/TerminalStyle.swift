import Foundation
import Timeline

/// What the terminal can show: colour or none, Unicode or ASCII, and how wide it is.
struct TerminalStyle {
    let isColored: Bool
    let isASCII: Bool
    let columns: Int

    /// - Parameter color: `auto` colours only a terminal, and none that `NO_COLOR` (https://no-color.org) or `TERM=dumb` forbids.
    /// - Parameter descriptor: Of what is written to.
    init(color: GlobalOptions.ColorChoice, descriptor: Int32 = 1) {
        let environment = ProcessInfo.processInfo.environment
        let isTerminal = Console.isTerminal(descriptor)
        switch color {
        case .always: isColored = true
        case .never: isColored = false
        case .auto: isColored = isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
        }
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        // A pipe has no locale of its own: files are UTF-8 unless the user asks for the C locale.
        isASCII = locale == "C" || locale == "POSIX" || (isTerminal && locale.isEmpty)
        let asked = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        columns = min(max(asked ?? Console.size?.columns ?? 80, 20), 200)
    }

    /// Without a terminal, for tests.
    init(isColored: Bool, isASCII: Bool, columns: Int) {
        self.isColored = isColored
        self.isASCII = isASCII
        self.columns = columns
    }

    /// A sign in Unicode or ASCII.
    func mark(_ sign: String, _ ascii: String) -> String { isASCII ? ascii : sign }

    /// Text of others: no control characters, and ASCII where only that can be shown.
    func text(_ text: String) -> String {
        let clean = CleanText.cleaned(text)
        guard isASCII else { return clean }
        var output = ""
        for scalar in LetterSigns.spelled(clean).unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
            output += scalar.isASCII ? String(scalar) : "?"
        }
        return output
    }

    func bold(_ text: String) -> String { colored(text, "1") }
    func dim(_ text: String) -> String { colored(text, "2") }
    func good(_ text: String) -> String { colored(text, "32") }
    func warning(_ text: String) -> String { colored(text, "33") }
    func bad(_ text: String) -> String { colored(text, "31") }
    func accent(_ text: String) -> String { colored(text, "36") }

    private func colored(_ text: String, _ code: String) -> String {
        isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

/// Signs of typography in ASCII.
enum LetterSigns {
    private static let signs: [Character: String] = [
        "‘": "'", "’": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "–": "-", "—": "-", "…": "...", "•": "*",
        "·": "-", "€": "EUR", "£": "GBP", "\u{A0}": " ", "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
    ]

    /// Signs spelled out; accents apart from their letters, so that the letters stay.
    static func spelled(_ text: String) -> String {
        text.map { signs[$0] ?? String($0) }.joined().decomposedStringWithCanonicalMapping
    }
}
