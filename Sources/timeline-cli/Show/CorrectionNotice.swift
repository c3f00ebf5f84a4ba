import Foundation
import Timeline

/// Reports by which a source takes back what it told: "Correction: …".
enum CorrectionNotice {
    /// What stands before the colon of such a title, folded; English, German, French, Spanish, Italian, Portuguese, Dutch,
    /// Polish, Czech, Swedish. As outlets write them; agencies write `CORRECTED-`, `CORRECTION -`.
    private static let words: Set<String> = [
        "correction", "corrected", "corrections", "clarification", "retraction", "correction notice",
        "berichtigung", "korrektur", "richtigstellung", "korrigiert",
        "rectificatif", "correctif", "rectification",
        "correccion", "fe de errores", "rectificacion",
        "correzione", "rettifica", "errata corrige",
        "correcao", "errata", "retificacao",
        "rectificatie", "correctie",
        "sprostowanie", "korekta",
        "oprava",
        "rattelse",
    ]

    static func isOne(_ report: Report) -> Bool {
        [report.title, report.summary].contains { text in
            guard let text else { return false }
            let start = text.prefix(30).prefix { !":-–—(".contains($0) }
            guard start.count < 30, start.count < text.count else { return false }
            let folded = start.trimmingSuffix { $0 == " " }.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            return words.contains(folded)
        }
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while isUnwanted: (Character) -> Bool) -> Substring {
        var text = self
        while let last = text.last, isUnwanted(last) { text.removeLast() }
        return text
    }
}
