/// The words of a title in their order, by which one source's templates are known: "Rust 1.70 released" and
/// "Rust 1.71 released", "A wins the 200 m" and "B wins the 800 m".
struct TitleShape: Hashable {
    /// Keys of all words, publisher's name left out; at most `limit`.
    let words: [UInt64]
    /// The same, with numbers, months and weekdays masked.
    let masked: UInt64
    /// Hash of `words`.
    let exact: UInt64
    /// How many words are not stop words.
    let contentWords: Int
    /// For each word whether it may fill a slot: it has a capital or a digit.
    private let fillers: [Bool]
    private let numbers: [Bool]

    private static let limit = 40
    private static let months: Set<UInt64> = Set(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul \
        aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun \
        januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag \
        janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi \
        vendredi samedi dimanche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre \
        diciembre lunes martes miercoles jueves viernes sabado domingo
        """.split { $0 == " " || $0 == "\n" }.map { Stem.key(ofWord: $0) })

    init(_ title: [Word]) {
        let kept = title.filter { !$0.suffix }.prefix(Self.limit)
        words = kept.map(\.key)
        fillers = kept.map { $0.capital || $0.number }
        numbers = kept.map(\.number)
        contentWords = kept.filter { !$0.stop }.count
        var masked: UInt64 = 0xcbf2_9ce4_8422_2325
        var exact = masked
        for word in kept {
            let isSlot = word.number || Self.months.contains(word.key)
            masked = (masked ^ (isSlot ? 1 : word.key)) &* 0x100_0000_01b3
            exact = (exact ^ word.key) &* 0x100_0000_01b3
        }
        self.masked = masked
        self.exact = exact
    }

    /// Whether two titles of one source fill the same template with things that have nothing in common, or with
    /// different numbers: "A 2-1 B: match report" and "B 0-3 C: match report".
    func fillsSameTemplate(as other: TitleShape) -> Bool {
        guard words.count >= 3, other.words.count >= 3, exact != other.exact else { return false }
        let (mine, theirs) = common(with: other)
        let (left, right) = (slots(mine), other.slots(theirs))
        guard left.filled, right.filled else { return false }
        let shared = mine.count { $0 }
        let longer = max(words.count, other.words.count)
        // Two numbers where the rest is the same are a template's, even if the rest is only half.
        if !left.numbers.isEmpty, !right.numbers.isEmpty, left.numbers.isDisjoint(with: right.numbers) {
            return shared * 2 >= longer
        }
        return shared * 5 >= longer * 3 && left.keys.isDisjoint(with: right.keys)
    }

    /// The words outside what is common, and whether one of them can fill a slot.
    private func slots(_ common: [Bool]) -> (keys: Set<UInt64>, numbers: Set<UInt64>, filled: Bool) {
        var keys: Set<UInt64> = []
        var numbers: Set<UInt64> = []
        var filled = false
        for index in words.indices where !common[index] {
            keys.insert(words[index])
            if fillers[index] { filled = true }
            if self.numbers[index] { numbers.insert(words[index]) }
        }
        return (keys, numbers, filled)
    }

    /// Which words belong to the longest common subsequence. At most 40 × 40 steps.
    private func common(with other: TitleShape) -> ([Bool], [Bool]) {
        let (rows, columns) = (words.count, other.words.count)
        var table = [UInt8](repeating: 0, count: (rows + 1) * (columns + 1))
        func at(_ row: Int, _ column: Int) -> Int { row * (columns + 1) + column }
        for row in stride(from: rows - 1, through: 0, by: -1) {
            for column in stride(from: columns - 1, through: 0, by: -1) {
                table[at(row, column)] =
                    words[row] == other.words[column]
                    ? table[at(row + 1, column + 1)] + 1
                    : max(table[at(row + 1, column)], table[at(row, column + 1)])
            }
        }
        var mine = [Bool](repeating: false, count: rows)
        var theirs = [Bool](repeating: false, count: columns)
        var (row, column) = (0, 0)
        while row < rows, column < columns {
            if words[row] == other.words[column] {
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
