/// All reports at hand as accounts.
///
/// Numbers are given in the order of the reports, which is sorted by id, and words are numbered in the order of their
/// keys: what is compared, and in which order it is added up, does not depend on arrival or on what else is at hand.
///
/// What has a length of its own stands in arrays of all accounts together: millions of comparisons then copy no array
/// and count no references.
struct Accounts {
    private(set) var all: [Account] = []
    /// Of each account in turn, sorted by `id`, each once.
    private(set) var words: [WeighedWord] = []
    /// Of each account's title in turn, in its order.
    private(set) var titleWords: [TitleWord] = []
    /// By the number of the word.
    private(set) var keys: [UInt64] = []
    /// The accounts of each block, in order; the blocks in order of time.
    private(set) var blocks: [(number: Int32, members: [Int32])] = []
    /// Those that nothing dates.
    private(set) var undated: [Int32] = []

    private var shares: [Float] = []
    private let settings: MergeSettings

    /// - Parameter reports: Sorted by id, each id once.
    init(_ reports: [Report], settings: MergeSettings) {
        self.settings = settings
        var numbering = Numbering()
        all.reserveCapacity(reports.count)
        var reader = WordReader()
        var (title, text): ([Word], [Word]) = ([], [])
        for report in reports { add(report, &numbering, &reader, title: &title, text: &text) }
        keys = numbering.keys
        shares = numbering.shares
        numberWordsByKey()
        fillBlocks()
        weighWords()
    }

    // MARK: Reading

    /// Words by number, as they are met.
    private struct Numbering {
        var numbers = KeyNumbers()
        var keys: [UInt64] = []
        var shares: [Float] = []
        /// Where in `words` each word was put last, and the account whose summary it was last met in.
        var places: [Int32] = []
        var summaries: [Int32] = []

        mutating func number(of word: Word) -> Int32 {
            let number = numbers.number(of: word.key)
            guard number == keys.count else { return Int32(truncatingIfNeeded: number) }
            keys.append(word.key)
            shares.append(Float(WordWeights.share(of: word.key, isNumber: word.number, length: word.place.count)))
            places.append(-1)
            summaries.append(-1)
            return Int32(truncatingIfNeeded: number)
        }
    }

    private mutating func add(
        _ report: Report, _ numbering: inout Numbering, _ reader: inout WordReader, title: inout [Word], text: inout [Word]
    ) {
        let account = Int32(truncatingIfNeeded: all.count)
        let (first, firstOfTitle) = (Int32(words.count), Int32(titleWords.count))
        reader.read(report.title ?? "", limit: settings.titleLimit, into: &title)
        let capitals = title.count { $0.capital && !$0.stop }
        let plain = title.count { !$0.stop && !$0.number }
        // Where every word has a capital, it tells nothing; nor does the first word's.
        let capitalsTell = capitals * 2 <= plain + 1
        var shape = TitleShape.Hashes()
        for (place, word) in title.enumerated() {
            let number = numbering.number(of: word)
            if !word.suffix, titleWords.count - Int(firstOfTitle) < TitleShape.limit {
                titleWords.append(TitleWord(id: number, capital: word.capital, number: word.number))
                shape.add(word)
            }
            guard !word.stop else { continue }
            let run = capitalsTell ? Self.nameLength(at: place, in: title) : 1
            let name = capitalsTell && word.capital && (place > 0 || run > 1) ? settings.nameWeight : 1
            let factor = Float(name * (word.suffix ? settings.suffixWeight : 1) / (1 + settings.nameSharing * Double(run - 1)))
            let known = numbering.places[Int(number)]
            if known >= first {
                words[Int(known)].title = max(words[Int(known)].title, factor)
                words[Int(known)].whole = words[Int(known)].title
            } else {
                numbering.places[Int(number)] = Int32(words.count)
                words.append(WeighedWord(id: number, title: factor, whole: factor))
            }
        }
        let isMention = report.kind == .mention
        let context = report.summary ?? (isMention ? report.evidence?.text : nil) ?? ""
        let share = Float(report.summary == nil && isMention ? settings.evidenceWeight : settings.summaryWeight)
        reader.read(context, limit: settings.summaryLimit, into: &text)
        for word in text where !word.stop {
            let number = numbering.number(of: word)
            guard numbering.summaries[Int(number)] != account else { continue }
            numbering.summaries[Int(number)] = account
            let known = numbering.places[Int(number)]
            if known >= first {
                words[Int(known)].whole += share
            } else {
                numbering.places[Int(number)] = Int32(words.count)
                words.append(WeighedWord(id: number, title: 0, whole: share))
            }
        }
        all.append(
            Account(
                source: TextHash.of(report.source), guid: report.guid.map { TextHash.of(report.source, $0) } ?? 0,
                link: report.url.flatMap(CanonicalLink.canonical).map { TextHash.of($0) } ?? 0, kind: report.kind,
                article: TextHash.of(isMention ? report.of ?? report.id : report.id), span: TimeSpan(report),
                block: TimeBlock.number(of: report).map { Int32(clamping: $0) }, isReply: Self.isReply(title: title, text: text),
                masked: shape.masked, exact: shape.exact, contentWords: shape.contentWords,
                words: first..<Int32(words.count), titleWords: firstOfTitle..<Int32(titleWords.count)))
    }

    /// How many words with a capital stand together around a place, at most four: "New York Times" is three.
    private static func nameLength(at place: Int, in title: [Word]) -> Int {
        func isPart(_ index: Int) -> Bool {
            title.indices.contains(index) && title[index].capital && !title[index].stop && title[index].act == nil
        }
        func touch(_ index: Int) -> Bool {
            title[index + 1].place.lowerBound - title[index].place.upperBound == 1
        }
        guard isPart(place) else { return 1 }
        var (first, last) = (place, place)
        while isPart(first - 1), touch(first - 1) { first -= 1 }
        while isPart(last + 1), touch(last), last - first < 3 { last += 1 }
        return min(last - first + 1, 4)
    }

    /// Whether the title says that somebody answers; where it says no act at all, the beginning of the text does.
    private static func isReply(title: [Word], text: [Word]) -> Bool {
        let acts = title.lazy.compactMap(\.act)
        return acts.isEmpty ? text.prefix(20).contains { $0.act == .reply } : acts.contains(.reply)
    }

    private mutating func numberWordsByKey() {
        let order = keys.indices.sorted { keys[$0] < keys[$1] }
        var ranks = [Int32](repeating: 0, count: keys.count)
        for (rank, number) in order.enumerated() { ranks[number] = Int32(truncatingIfNeeded: rank) }
        keys = order.map { keys[$0] }
        shares = order.map { shares[$0] }
        for index in words.indices { words[index].id = ranks[Int(words[index].id)] }
        for index in titleWords.indices { titleWords[index].id = ranks[Int(titleWords[index].id)] }
        for account in all { words[account.places].sort { $0.id < $1.id } }
    }

    // MARK: Blocks and weights

    private mutating func fillBlocks() {
        var places: [Int32: Int] = [:]
        for (index, account) in all.enumerated() {
            guard let block = account.block else {
                undated.append(Int32(index))
                continue
            }
            let place = places[block] ?? blocks.count
            if place == blocks.count {
                places[block] = place
                blocks.append((block, []))
            }
            blocks[place].members.append(Int32(index))
        }
        blocks.sort { $0.number < $1.number }
    }

    /// Words weigh by how rare they are in the background and in their own block: a block's weights depend on nothing else.
    private mutating func weighWords() {
        var counts = [Int32](repeating: 0, count: keys.count)
        var weights = [Float](repeating: 0, count: keys.count)
        for members in blocks.map(\.members) + [undated] {
            var met: [Int32] = []
            for member in members {
                for place in all[Int(member)].places {
                    let id = Int(words[place].id)
                    if counts[id] == 0 { met.append(words[place].id) }
                    counts[id] += 1
                }
            }
            for id in met {
                weights[Int(id)] = WordWeights.weight(
                    share: shares[Int(id)], count: Int(counts[Int(id)]), of: members.count, background: settings.backgroundReports
                )
                counts[Int(id)] = 0
            }
            for member in members { weigh(all[Int(member)].places, weights) }
        }
    }

    private mutating func weigh(_ places: Range<Int>, _ weights: [Float]) {
        var (title, whole) = (Float(0), Float(0))
        for place in places {
            let weight = weights[Int(words[place].id)]
            words[place].title *= weight
            words[place].whole *= weight
            title += words[place].title * words[place].title
            whole += words[place].whole * words[place].whole
        }
        let (titleLength, length) = (title.squareRoot(), whole.squareRoot())
        for place in places {
            words[place].title = titleLength > 0 ? words[place].title / titleLength : 0
            words[place].whole = length > 0 ? words[place].whole / length : 0
        }
    }
}

extension Account {
    /// Where its words are.
    var places: Range<Int> { Int(words.lowerBound)..<Int(words.upperBound) }
}
