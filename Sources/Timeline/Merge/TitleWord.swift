/// A word of a title in its place: its number, and what it looks like.
struct TitleWord: Hashable {
    var id: Int32
    private let flags: UInt8

    init(id: Int32, capital: Bool, number: Bool) {
        self.id = id
        flags = (capital ? 1 : 0) | (number ? 2 : 0)
    }

    /// Has a digit.
    var number: Bool { flags & 2 != 0 }
    /// Can fill a slot of a template: it has a capital or a digit.
    var filler: Bool { flags != 0 }
}
