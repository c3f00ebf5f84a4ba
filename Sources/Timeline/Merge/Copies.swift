/// Which reports of an event are syndicated copies: another source's words, and no second witness.
struct Copies {
    let likeness: Likeness

    /// Reports that others are held against: the first ones of an event are what is copied.
    private static let compared = 20
    /// Words of weight that a text needs before almost the same ones are more than chance.
    private static let leastWords = 15

    /// - Parameter members: Accounts in the order in which they were told.
    /// - Returns: For each copy the account that it copies.
    func originals(of members: [Int]) -> [Int: Int] {
        var originals: [Int] = []
        var copies: [Int: Int] = [:]
        for member in members where likeness.accounts[member].kind == .entry {
            if let original = originals.first(where: { isCopy(member, of: $0) }) {
                copies[member] = original
            } else if originals.count < Self.compared {
                originals.append(member)
            }
        }
        return copies
    }

    func isCopy(_ one: Int, of other: Int) -> Bool {
        let (left, right) = (likeness.accounts[one], likeness.accounts[other])
        guard left.kind == .entry, right.kind == .entry, left.source != right.source else { return false }
        if left.exact == right.exact, left.contentWords >= 3 { return true }
        guard min(left.words.count, right.words.count) >= Self.leastWords else { return false }
        return likeness.cosines(one, other).whole >= likeness.settings.copyShare
    }
}
