/// What a check found, in one line.
struct Finding: Hashable {
    enum Kind: Hashable {
        case well
        /// Nothing is wrong, and something is to be known.
        case note
        /// The user has to mend something.
        case toMend
        /// It could not be looked at.
        case unchecked
    }

    var kind: Kind
    /// `config`, `store`, `clock`, `names`, `TLS`, `plugins`, or a source's id.
    var subject: String
    /// What is, and what to do about it.
    var words: String

    init(_ kind: Kind, _ subject: String, _ words: String) {
        self.kind = kind
        self.subject = subject
        self.words = words
    }

    func line(_ style: TerminalStyle) -> String {
        let (mark, color): (String, (String) -> String) =
            switch kind {
            case .well: (style.mark("✓", "+"), style.good)
            case .note: (style.mark("·", "-"), style.dim)
            case .toMend: (style.mark("✗", "x"), style.bad)
            case .unchecked: ("?", style.warning)
            }
        return "\(color(mark)) \(style.bold(style.text(subject))): \(style.text(words))"
    }
}
