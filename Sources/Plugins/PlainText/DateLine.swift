/// A line of a text that says nothing but when it was published.
struct DateLine {
    /// As written, without the label.
    let date: String
    let isLabelled: Bool

    /// What may stand before the date, longest first.
    private static let labels = ["published on", "published", "publication date", "posted on", "posted", "date"]

    /// Words that dates are made of besides numbers, in lower case: months and weekdays of a few languages, and what joins them.
    private static let words = Set(
        """
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        januar februar märz maerz mai juni juli oktober dezember okt dez jänner
        janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre decembre janv févr juil déc
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic
        gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott
        janeiro fevereiro março marco maio junho julho setembro outubro novembro dezembro
        januari februari maart mei augustus mrt
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
        lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
        lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        st nd rd th am pm utc gmt z t est edt cst cdt mst mdt pst pdt cet cest bst uhr h of de den der le du the at um à
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// - Returns: `nil` for a line that says something else, such as "7 killed in Oslo".
    init?(_ line: String) {
        guard line.utf8.count <= 120 else { return nil }
        let lower = line.lowercased()
        for label in Self.labels where lower.hasPrefix(label) {
            var rest = line.dropFirst(label.count)
            guard let next = rest.first, next == ":" || next == " " else { continue }
            let hasColon = rest.drop { $0 == " " }.first == ":"
            rest = rest.drop { $0 == " " || $0 == ":" }
            guard hasColon ? rest.contains(where: \.isNumber) : Self.isDate(rest) else { return nil }
            (date, isLabelled) = (String(rest), true)
            return
        }
        guard Self.isDate(Substring(line)) else { return nil }
        (date, isLabelled) = (line, false)
    }

    /// Numbers, at least two of them or one with marks inside, and words of dates; no others.
    private static func isDate(_ text: Substring) -> Bool {
        var numbers = 0
        var word = ""
        for character in String(text) + " " {
            if character.isLetter {
                word += character.lowercased()
                continue
            }
            if !word.isEmpty, !words.contains(word) { return false }
            word = ""
            if character.isNumber {
                numbers += 1
            } else if !" ,.:/-+()|–—·".contains(character) {
                return false
            }
        }
        // A year alone, or a day without a year, is no date of publication.
        return numbers >= 5 && text.split(whereSeparator: { !$0.isNumber }).count >= 2
    }
}
