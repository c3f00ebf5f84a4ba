import Timeline

/// What an element's classes and id say of it, read in one pass over their bytes: every element of a page has some.
///
/// `post-date`, `post__date` and `postDate` are two words each. The words stand in `PagePlace`, `DateClass` and `AuthorClass`.
struct ClassMeaning {
    private(set) var place: PagePlace = []
    private(set) var dateRole: DateText.Role?
    private(set) var isAuthor = false

    /// What a word says.
    struct Word {
        var place: PagePlace = []
        var signs: Signs = []
    }

    struct Signs: OptionSet {
        let rawValue: UInt16

        static let tellsDate = Signs(rawValue: 1)
        /// Says nothing against a date.
        static let goesWithDate = Signs(rawValue: 2)
        static let published = Signs(rawValue: 4)
        static let updated = Signs(rawValue: 8)
        /// Of a date beside it only.
        static let update = Signs(rawValue: 16)
        static let tellsAuthor = Signs(rawValue: 32)
        static let notAuthor = Signs(rawValue: 64)
        /// What follows is a part of something else.
        static let having = Signs(rawValue: 128)
    }

    private static let (table, meanings): (TagTable, [Word]) = {
        var words: [String: Word] = [:]
        for (place, names) in PagePlace.words {
            for name in names { words[name, default: Word()].place.formUnion(place) }
        }
        for (sign, names) in DateClass.words + AuthorClass.words + [(Signs.having, PagePlace.having)] {
            for name in names { words[name, default: Word()].signs.formUnion(sign) }
        }
        // A number of a `TagTable` is a byte, and many words say the same.
        var meanings: [Word] = [Word()]
        let rows = words.map { name, word in
            if let index = meanings.firstIndex(where: { $0.place == word.place && $0.signs == word.signs }) {
                return (name: name, value: UInt8(index))
            }
            meanings.append(word)
            return (name: name, value: UInt8(meanings.count - 1))
        }
        return (TagTable(rows.filter { $0.value > 0 }), meanings)
    }()

    /// - Parameter written: The attributes: classes and an id, parted by blanks. Very long ones say nothing.
    init(_ written: String) {
        guard written.utf8.count < 500 else { return }
        var name = Name()
        var key = TagKey()
        var isInWord = false
        var lastIsLower = false
        var isPublished = false
        var isUpdated = false
        for byte in written.utf8 {
            let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            let isLower = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte >= 0x80
            if isInWord, isUpper && lastIsLower || !(isUpper || isLower) {
                name.add(Self.meanings[Int(Self.table[key])])
                key = TagKey()
                isInWord = false
            }
            if isUpper || isLower {
                key.append(byte)
                isInWord = true
            } else if byte <= 0x20 {
                end(&name, &isPublished, &isUpdated)
            }
            lastIsLower = isLower
        }
        if isInWord { name.add(Self.meanings[Int(Self.table[key])]) }
        end(&name, &isPublished, &isUpdated)
        // A page that was never changed may say both: `published updated`.
        if dateRole == nil { dateRole = isUpdated ? .updated : isPublished ? .published : nil }
    }

    /// The words of one class.
    private struct Name {
        var count = 0
        var place: PagePlace = []
        var signs: Signs = []
        var goesWithDate = true

        mutating func add(_ word: Word) {
            count += 1
            place.formUnion(word.place)
            signs.formUnion(word.signs)
            if word.signs.isDisjoint(with: [.tellsDate, .goesWithDate]) { goesWithDate = false }
        }
    }

    private mutating func end(_ name: inout Name, _ isPublished: inout Bool, _ isUpdated: inout Bool) {
        guard name.count > 0 else { return }
        let signs = name.signs
        if !signs.contains(.having) { place.formUnion(name.place) }
        if signs.contains(.tellsAuthor), !signs.contains(.notAuthor) { isAuthor = true }
        if signs.contains(.published), name.goesWithDate {
            dateRole = .published
        } else if signs.contains(.updated) || signs.contains(.tellsDate) && signs.contains(.update) {
            isUpdated = true
        } else if signs.contains(.tellsDate), name.goesWithDate {
            isPublished = true
        }
        name = Name()
    }
}
