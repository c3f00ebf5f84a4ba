/// The links between groups, each found from both sides.
///
/// A group's neighbours are one sorted array: for the tens that most have, that is smaller and faster than a table.
struct GroupLinks {
    struct Neighbour {
        /// Its place among `groups`.
        let place: Int32
        /// The two may not be one, as they are now.
        var isRefused = false
        var link: GroupLink
    }

    /// Between two groups, of any number of pairs of accounts.
    struct Link {
        let one: Int32
        let other: Int32
        let link: GroupLink
    }

    /// The group at each place, known by its first account.
    private(set) var groups: [Int32] = []
    /// The neighbours of the group at each place, sorted; empty once it was joined to another.
    private var rows: [[Neighbour]] = []

    /// - Parameter links: In any order; those between the same two groups are added up.
    init(_ links: [Link]) {
        var places: [Int32: Int32] = [:]
        var counts: [Int32] = []
        func place(_ group: Int32) -> Int {
            if let place = places[group] { return Int(place) }
            places[group] = Int32(groups.count)
            groups.append(group)
            counts.append(0)
            return groups.count - 1
        }
        for link in links {
            counts[place(link.one)] += 1
            counts[place(link.other)] += 1
        }
        rows = counts.map { count in
            var row: [Neighbour] = []
            row.reserveCapacity(Int(count))
            return row
        }
        for link in links {
            let (one, other) = (place(link.one), place(link.other))
            rows[one].append(Neighbour(place: Int32(other), link: link.link))
            rows[other].append(Neighbour(place: Int32(one), link: link.link))
        }
        for place in rows.indices { Self.tidy(&rows[place]) }
    }

    func neighbours(of place: Int) -> [Neighbour] { rows[place] }

    func neighbour(_ other: Int, of place: Int) -> Neighbour? {
        let index = Self.index(of: other, in: rows[place])
        guard index < rows[place].count, rows[place][index].place == other else { return nil }
        return rows[place][index]
    }

    /// Marks a link until one of its groups grows.
    mutating func refuse(_ one: Int, _ other: Int) {
        rows[one][Self.index(of: other, in: rows[one])].isRefused = true
        rows[other][Self.index(of: one, in: rows[other])].isRefused = true
    }

    /// The links of the group at the second place become those of the group at the first.
    mutating func join(_ one: Int, _ other: Int) {
        let mine = rows[one]
        let theirs = rows[other]
        rows[one] = []
        rows[other] = []
        var joined: [Neighbour] = []
        joined.reserveCapacity(mine.count + theirs.count)
        var (i, j) = (0, 0)
        while i < mine.count || j < theirs.count {
            if j == theirs.count || (i < mine.count && mine[i].place < theirs[j].place) {
                if mine[i].place != other {
                    if mine[i].isRefused { allow(one, in: Int(mine[i].place)) }
                    joined.append(Neighbour(place: mine[i].place, link: mine[i].link))
                }
                i += 1
                continue
            }
            var neighbour = Neighbour(place: theirs[j].place, link: theirs[j].link)
            j += 1
            guard neighbour.place != one else { continue }
            if i < mine.count, mine[i].place == neighbour.place {
                neighbour.link.add(mine[i].link)
                i += 1
            }
            move(other, to: one, in: Int(neighbour.place), neighbour.link)
            joined.append(neighbour)
        }
        rows[one] = joined
    }

    /// A group's neighbour becomes another, which it may have had already.
    private mutating func move(_ old: Int, to new: Int, in place: Int, _ link: GroupLink) {
        rows[place].remove(at: Self.index(of: old, in: rows[place]))
        let index = Self.index(of: new, in: rows[place])
        if index < rows[place].count, rows[place][index].place == new {
            rows[place][index] = Neighbour(place: Int32(new), link: link)
        } else {
            rows[place].insert(Neighbour(place: Int32(new), link: link), at: index)
        }
    }

    private mutating func allow(_ group: Int, in place: Int) {
        rows[place][Self.index(of: group, in: rows[place])].isRefused = false
    }

    /// Where a neighbour stands, or would stand.
    private static func index(of place: Int, in row: [Neighbour]) -> Int {
        var (low, high) = (0, row.count)
        while low < high {
            let middle = (low + high) / 2
            if row[middle].place < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Sorts a row and adds up what stands in it more than once.
    private static func tidy(_ row: inout [Neighbour]) {
        row.sort { $0.place < $1.place }
        var last = 0
        for index in row.indices.dropFirst() {
            if row[index].place == row[last].place {
                row[last].link.add(row[index].link)
            } else {
                last += 1
                row[last] = row[index]
            }
        }
        row.removeLast(row.count - min(row.count, last + 1))
    }
}
