/// Letters without case and accents, so that `DÉC`, `déc` and `dec` are one word.
package enum LetterFolding {
    /// The plain letter, then the letters that become it.
    private static let rows = [
        "aàáâãäåāăą", "cçćĉċč", "dďđð", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŋ",
        "oòóôõöøōŏő", "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
        "αά", "εέ", "ηή", "ιίϊΐ", "οό", "σς", "υύϋΰ", "ωώ",
        "её", "ий", "ії",
    ]

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
        for row in rows {
            guard let first = row.unicodeScalars.first else { continue }
            for other in row.unicodeScalars.dropFirst() { plain[other] = first }
        }
        return plain
    }()

    /// The scalar in lower case and without accents; `nil` for a combining accent, which goes away.
    package static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.isASCII {
            return ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
        }
        if (0x300...0x36F).contains(scalar.value) { return nil }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        return plain[lower] ?? lower
    }

    package static func folded(_ text: some StringProtocol) -> String {
        var folded = String.UnicodeScalarView()
        folded.append(contentsOf: text.unicodeScalars.compactMap { self.folded($0) })
        return String(folded)
    }
}
