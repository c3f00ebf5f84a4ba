/// All reports of a batch as accounts.
///
/// Numbers are given in the order of the reports, which is sorted by id, so that they don't depend on arrival.
///
/// What has a length of its own (words, shapes) stands in arrays of all accounts together: millions of comparisons
/// then copy no array and count no references.
struct Accounts {
    private(set) var all: [Account] = []
    /// Of each account in turn, sorted by `id`, each once.
    private(set) var words: [WeighedWord] = []
    /// Of the titles, by account.
    private(set) var shapes: [TitleShape] = []
    /// In how many accounts each word is, and what it weighs.
    private(set) var counts: [Int] = []
    private(set) var weights: [Double] = []
    /// By the number of the word.
    private(set) var keys: [UInt64] = []

    private var numbers: [UInt64: Int32] = [:]
    private var facts: [(key: UInt64, number: Bool, length: Int)] = []

    /// - Parameter reports: Sorted by id.
    init(_ reports: [Report], settings: MergeSettings) {
        var texts: [String: Int32] = [:]
        func number(_ text: String) -> Int32 {
            if let known = texts[text] { return known }
            let new = Int32(texts.count)
            texts[text] = new
            return new
        }
        all.reserveCapacity(reports.count)
        for report in reports {
            all.append(account(of: report, settings: settings, number: number))
        }
        weights = WordWeights.weights(
            of: facts, counts: counts, reports: reports.count, backgroundReports: settings.backgroundReports)
        for index in all.indices { weigh(index) }
        numbers = [:]
        keys = facts.map(\.key)
        facts = []
    }

    private mutating func account(
        of report: Report, settings: MergeSettings, number: (String) -> Int32
    ) -> Account {
        let title = WordReader.words(of: report.title ?? "", limit: settings.titleLimit)
        let capitals = title.filter { $0.capital && !$0.stop }.count
        let plain = title.filter { !$0.stop && !$0.number }.count
        // Where every word has a capital, it tells nothing; nor does the first word's.
        let capitalsTell = capitals * 2 <= plain + 1
        var factors: [Int32: (title: Double, whole: Double)] = [:]
        for (place, word) in title.enumerated() where !word.stop {
            let run = capitalsTell ? Self.nameLength(at: place, in: title) : 1
            let name = capitalsTell && word.capital && (place > 0 || run > 1) ? settings.nameWeight : 1
            let factor = name * (word.suffix ? settings.suffixWeight : 1) / (1 + settings.nameSharing * Double(run - 1))
            let id = id(of: word)
            let known = factors[id]?.title ?? 0
            factors[id] = (max(known, factor), max(known, factor))
        }
        let isMention = report.kind == .mention
        let context = report.summary ?? (isMention ? report.evidence?.text : nil) ?? ""
        let share = report.summary == nil && isMention ? settings.evidenceWeight : settings.summaryWeight
        var seen: Set<Int32> = []
        let text = WordReader.words(of: context, limit: settings.summaryLimit)
        for word in text where !word.stop {
            let id = id(of: word)
            guard seen.insert(id).inserted else { continue }
            let known = factors[id] ?? (0, 0)
            factors[id] = (known.title, known.whole + share)
        }
        let first = words.count
        words += factors.map { WeighedWord(id: $0.key, title: $0.value.title, whole: $0.value.whole) }
            .sorted { $0.id < $1.id }
        for word in words[first...] { counts[Int(word.id)] += 1 }
        shapes.append(TitleShape(title))
        return Account(
            source: number("s" + report.source),
            guid: report.guid.map { number("g" + report.source + "\u{0}" + $0) },
            link: report.url.flatMap(CanonicalLink.canonical).map { number("l" + $0) },
            kind: report.kind,
            article: number("a" + (report.kind == .mention ? report.of ?? report.id : report.id)),
            span: TimeSpan(report),
            words: first..<words.count,
            isReply: Self.isReply(title: title, text: text))
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
        let acts = title.compactMap(\.act)
        return acts.isEmpty ? text.prefix(20).contains { $0.act == .reply } : acts.contains(.reply)
    }

    private mutating func id(of word: Word) -> Int32 {
        if let known = numbers[word.key] { return known }
        let new = Int32(facts.count)
        numbers[word.key] = new
        facts.append((word.key, word.number, word.place.count))
        counts.append(0)
        return new
    }

    private mutating func weigh(_ index: Int) {
        var title = 0.0
        var whole = 0.0
        for place in all[index].words {
            let weight = weights[Int(words[place].id)]
            words[place].title *= weight
            words[place].whole *= weight
            title += words[place].title * words[place].title
            whole += words[place].whole * words[place].whole
        }
        all[index].titleLength = title.squareRoot()
        all[index].length = whole.squareRoot()
    }
}
