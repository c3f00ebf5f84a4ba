/// Short pieces one behind the other, each in its colour, on as many lines as they need.
struct FlowingText {
    struct Piece {
        var text: String
        var isWarning = false
    }

    /// Its colours count for no cells.
    struct Line {
        var text: String
        var cells: Int
    }

    private let pieces: [Piece]

    init(_ pieces: [Piece]) {
        self.pieces = pieces
    }

    /// A piece is broken only where it is longer than a line.
    ///
    /// - Parameter most: So many lines at most; what is a warning stands on them in any case.
    func lines(to cells: Int, at most: Int = 4, _ style: TerminalStyle) -> [Line] {
        var lines: [Line] = []
        var line = ""
        var used = 0
        for (index, piece) in pieces.enumerated() {
            let color = piece.isWarning ? style.warning : style.dim
            // A long list of sources gives way to what is to be said about them.
            if !piece.isWarning, lines.count >= most - 1, pieces[index...].contains(where: \.isWarning) { continue }
            let width = DisplayWidth.of(piece.text)
            if used > 0, used + style.separator.count + width <= cells {
                line += style.dim(style.separator) + color(piece.text)
                used += style.separator.count + width
                continue
            }
            if used > 0 {
                // The sign that it goes on stands at the end, where there is room.
                let goesOn = used + 2 <= cells
                lines.append(
                    Line(text: line + (goesOn ? style.dim(style.mark(" ·", " |")) : ""), cells: used + (goesOn ? 2 : 0)))
            }
            let parts = DisplayWidth.wrapped(piece.text, to: cells, at: most, sign: style.ellipsis)
            lines += parts.dropLast().map { Line(text: color($0), cells: DisplayWidth.of($0)) }
            (line, used) = (color(parts.last ?? ""), DisplayWidth.of(parts.last ?? ""))
        }
        return used > 0 ? lines + [Line(text: line, cells: used)] : lines
    }
}
