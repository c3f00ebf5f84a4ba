/// What headlines use different words for: the same act in a row, so that "exits" and "leaves" are one word.
///
/// Our own table, of English news verbs that are seldom used in another sense. Rows are kept apart rather than
/// complete: two acts in one row would make one event of two.
enum NewsVerbs {
    /// The kind of an act, as far as it tells events apart.
    enum Act: Hashable {
        /// Something happened.
        case deed
        /// Somebody answers to what was said or done: an event of its own, told in the words of the first.
        case reply
    }

    private static let deeds = """
        leave leaves leaving left exit exits exited departs depart departed departure quit quits steps stepping stepped
        dies died death dead deaths
        kill kills killed killing
        arrest arrests arrested detained detains
        win wins won winning victory
        resign resigns resigned resignation
        sue sues sued lawsuit
        buy buys buying bought acquire acquires acquired acquisition
        fire fires fired sacked sacks dismissal ousted
        says said say tells told tell
        quake earthquake earthquakes quakes tremor
        """

    private static let replies = """
        deny denies denied denying denial reject rejects rejected rejecting dispute disputes disputed refute refutes refuted \
        rebut rebuts rebutted lash lashes lashed blast blasts blasted slam slams slammed dismisses lying lied liar \
        disavow disavows contest contests retort retorts
        respond responds responded responding response reacts react reacted reaction replies replied
        apologise apologises apologised apologize apologizes apologized apology
        """

    private static let entries: [UInt64: (key: UInt64, act: Act)] = {
        var entries: [UInt64: (key: UInt64, act: Act)] = [:]
        for (table, act) in [(deeds, Act.deed), (replies, Act.reply)] {
            for row in table.split(separator: "\n") {
                let words = row.split(separator: " ")
                guard let first = words.first else { continue }
                let key = Stem.key(first.unicodeScalars.map(\.value)[...], tag: 4)
                for word in words { entries[Stem.key(ofWord: word)] = (key, act) }
            }
        }
        return entries
    }()

    static func act(ofStem stem: UInt64) -> (key: UInt64, act: Act)? { entries[stem] }
}
