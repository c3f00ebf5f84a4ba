/// The accounts of one block by the words that tell most in them.
///
/// A member's number is its place in `members`: what is kept of each while they are compared is small and lies together.
struct WordIndex {
    /// A word of an account that others find it by.
    struct Indexed {
        let word: Int32
        /// Its share of the account's vector, of the title's or of the whole one, whichever is more.
        let weight: Float
    }

    private struct Posting {
        var member: Int32
        var weight: Float
    }

    /// Accounts, in order of time.
    let members: [Int32]
    /// The latest end of the times of the members up to each.
    private var ends: [Int64] = []
    /// The length that lists keep in any block.
    private static let shortest = 40

    /// They are many more than newsrooms write in a block's days, such as an archive without dates: fewer are compared with
    /// each, so that the whole costs no more than its length.
    let isCrowded: Bool
    /// By the number of the word: its place in `lists`, from 1; 0 where it finds nobody.
    private var places: [Int32]
    /// Where each word's postings begin, how many it has room for, and how many were put there.
    private var lists: [(first: Int32, room: Int32, count: Int32)] = []
    private var postings: [Posting] = []
    /// Of each member in turn.
    private var indexed: [Indexed] = []
    private var ranges: [Range<Int32>] = []

    /// - Parameter members: The accounts that are to find one another, in order of time.
    init(_ members: [Int32], _ likeness: Likeness) {
        self.members = members
        let settings = likeness.settings
        isCrowded = members.count > settings.crowd
        var counts = [Int32](repeating: 0, count: likeness.keys.count)
        for member in members {
            for word in likeness.words(of: Int(member)) { counts[Int(word.id)] += 1 }
        }
        let frequent = Int32(max(settings.frequentFloor, Int(settings.frequentShare * Double(members.count))))
        let titleShare = Float(settings.titleShare.squareRoot())
        places = Array(repeating: 0, count: likeness.keys.count)
        ranges.reserveCapacity(members.count)
        let indexedWords = isCrowded ? settings.indexedWords / 2 : settings.indexedWords
        var chosen: [(word: Int32, whole: Float, weight: Float)] = []
        ends.reserveCapacity(members.count)
        for member in members {
            ends.append(max(ends.last ?? .min, likeness.accounts[Int(member)].span?.end ?? .max))
            chosen.removeAll(keepingCapacity: true)
            for word in likeness.words(of: Int(member)) where counts[Int(word.id)] <= frequent && word.whole > 0 {
                chosen.append((word.id, word.whole, max(word.whole, titleShare * word.title)))
            }
            if chosen.count > indexedWords {
                chosen.sort { ($1.whole, $0.word) < ($0.whole, $1.word) }
                chosen.removeLast(chosen.count - indexedWords)
            }
            let first = Int32(indexed.count)
            for word in chosen {
                indexed.append(Indexed(word: word.word, weight: word.weight))
                if places[Int(word.word)] == 0 {
                    lists.append((0, 0, 0))
                    places[Int(word.word)] = Int32(lists.count)
                }
                lists[Int(places[Int(word.word)]) - 1].room += 1
            }
            ranges.append(first..<Int32(indexed.count))
        }
        var first: Int32 = 0
        let longest = Int32(
            isCrowded ? max(Self.shortest, settings.longestList * settings.crowd / members.count) : settings.longestList)
        for place in lists.indices {
            lists[place].room = min(lists[place].room, longest)
            lists[place].first = first
            first += lists[place].room
        }
        postings = Array(repeating: Posting(member: 0, weight: 0), count: Int(first))
    }

    /// The words that a member is found by.
    func words(of number: Int) -> ArraySlice<Indexed> {
        let range = ranges[number]
        return indexed[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    /// Lets others find a member from now on. Of a word that very many have, the last ones are found.
    mutating func insert(_ number: Int) {
        for word in words(of: number) {
            let place = Int(places[Int(word.word)]) - 1
            let list = lists[place]
            postings[Int(list.first + list.count % list.room)] = Posting(
                member: Int32(truncatingIfNeeded: number), weight: word.weight)
            lists[place].count += 1
        }
    }

    /// The first member that is not too long before a time; all before it are.
    ///
    /// - Parameter longestGap: Days.
    func firstNear(_ span: TimeSpan?, longestGap: Double) -> Int {
        guard let span else { return 0 }
        // A second more, for what is rounded.
        let earliest = span.start - Int64(min(longestGap * 86_400, 1e12)) - 1
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] < earliest { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Adds to `sums` what each member that was inserted shares with the words.
    ///
    /// - Parameters:
    ///   - first: Members before it are left out.
    ///   - sums: By number.
    ///   - found: Gets the numbers of those whose sum was 0.
    func add(_ words: ArraySlice<Indexed>, from first: Int, to sums: inout [Float], found: inout [Int32]) {
        for word in words {
            let place = Int(places[Int(word.word)]) - 1
            guard place >= 0 else { continue }
            let list = lists[place]
            let (begin, end) = (Int(list.first), Int(list.first + list.room))
            // Backwards from the newest, which stands behind the oldest once the list has been full.
            var index = begin + Int(list.count % list.room)
            for _ in 0..<min(list.count, list.room) {
                index = index == begin ? end - 1 : index - 1
                let posting = postings[index]
                let member = Int(posting.member)
                if member < first { break }
                if sums[member] == 0 { found.append(posting.member) }
                sums[member] += word.weight * posting.weight
            }
        }
    }
}
