/// The words of a title in their order, by which one source's templates are known: "Rust 1.70 released" and
/// "Rust 1.71 released", "A wins the 200 m" and "B wins the 800 m".
struct TitleShape {
    /// Words of a title that count; a template is told by its beginning.
    static let limit = 40

    /// What of a shape is compared most, hashed.
    struct Hashes {
        /// Of all words, with numbers, months and weekdays masked.
        private(set) var masked: UInt64 = 0xcbf2_9ce4_8422_2325
        private(set) var exact: UInt64 = 0xcbf2_9ce4_8422_2325
        private(set) var contentWords: Int32 = 0

        mutating func add(_ word: Word) {
            let isSlot = word.number || TitleShape.calendar.contains(word.key)
            masked = (masked ^ (isSlot ? 1 : word.key)) &* 0x100_0000_01b3
            exact = (exact ^ word.key) &* 0x100_0000_01b3
            if !word.stop { contentWords += 1 }
        }
    }

    private static let calendar: Set<UInt64> = Set(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul \
        aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun \
        januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag \
        janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi \
        vendredi samedi dimanche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre \
        diciembre lunes martes miercoles jueves viernes sabado domingo
        """.split { $0 == " " || $0 == "\n" }.map { Stem.key(ofWord: $0) })

    /// At most `limit`, the publisher's name left out.
    let words: ArraySlice<TitleWord>

    /// Whether two titles of one source fill the same template with things that have nothing in common, or with
    /// other numbers: "A 2-1 B: match report" and "B 1-2 C: match report".
    func fillsSameTemplate(as other: TitleShape) -> Bool {
        let (mine, theirs) = (Array(words), Array(other.words))
        guard mine.count >= 3, theirs.count >= 3, mine.map(\.id) != theirs.map(\.id) else { return false }
        let common = Self.common(mine, theirs)
        let (left, right) = (slots(mine, common.mine), slots(theirs, common.theirs))
        guard left.filled, right.filled else { return false }
        let shared = zip(mine, common.mine).count { $1 && !$0.number }
        let longer = max(mine.count { !$0.number }, theirs.count { !$0.number })
        let (numbers, others) = (mine.filter(\.number).map(\.id), theirs.filter(\.number).map(\.id))
        // Other numbers where the rest is the same are a template's, even if the rest is only half; several of them, a third.
        if !numbers.isEmpty, numbers.count == others.count, numbers != others {
            return shared * (numbers.count > 1 ? 3 : 2) >= longer
        }
        return shared * 5 >= longer * 3 && left.ids.isDisjoint(with: right.ids)
    }

    /// The words outside what is common, and whether one of them can fill a slot.
    private func slots(_ words: [TitleWord], _ common: [Bool]) -> (ids: Set<Int32>, filled: Bool) {
        var ids: Set<Int32> = []
        var filled = false
        for (word, isCommon) in zip(words, common) where !isCommon {
            ids.insert(word.id)
            if word.filler { filled = true }
        }
        return (ids, filled)
    }

    /// Which words belong to the longest common subsequence. At most 40 × 40 steps.
    private static func common(_ one: [TitleWord], _ other: [TitleWord]) -> (mine: [Bool], theirs: [Bool]) {
        let (rows, columns) = (one.count, other.count)
        var table = [UInt8](repeating: 0, count: (rows + 1) * (columns + 1))
        func at(_ row: Int, _ column: Int) -> Int { row * (columns + 1) + column }
        for row in stride(from: rows - 1, through: 0, by: -1) {
            for column in stride(from: columns - 1, through: 0, by: -1) {
                table[at(row, column)] =
                    one[row].id == other[column].id
                    ? table[at(row + 1, column + 1)] + 1
                    : max(table[at(row + 1, column)], table[at(row, column + 1)])
            }
        }
        var mine = [Bool](repeating: false, count: rows)
        var theirs = [Bool](repeating: false, count: columns)
        var (row, column) = (0, 0)
        while row < rows, column < columns {
            if one[row].id == other[column].id {
                mine[row] = true
                theirs[column] = true
                row += 1
                column += 1
            } else if table[at(row + 1, column)] >= table[at(row, column + 1)] {
                row += 1
            } else {
                column += 1
            }
        }
        return (mine, theirs)
    }
}
