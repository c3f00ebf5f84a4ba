/// How alike two accounts are.
struct Likeness {
    let accounts: [Account]
    let shapes: [TitleShape]
    let settings: MergeSettings
    let time: TimeFit
    /// The key of each word, by its number.
    let keys: [UInt64]
    private let words: [WeighedWord]

    init(_ accounts: Accounts, settings: MergeSettings) {
        self.accounts = accounts.all
        shapes = accounts.shapes
        words = accounts.words
        keys = accounts.keys
        self.settings = settings
        time = TimeFit(settings: settings)
    }

    /// The words of an account, sorted by number.
    func words(of account: Int) -> ArraySlice<WeighedWord> { words[accounts[account].words] }

    /// Of words and time, 0 to 1.
    func of(_ one: Int, _ other: Int) -> Double {
        let fit = time.fit(accounts[one].span, accounts[other].span)
        guard fit > 0 else { return 0 }
        return ofWords(one, other) * fit
    }

    /// Of the words alone, 0 to 1.
    func ofWords(_ one: Int, _ other: Int) -> Double {
        let (title, whole, shared) = cosines(one, other)
        var likeness = max(whole, title * settings.titleShare)
        if shared < 2 { likeness *= settings.loneWordFactor }
        return accounts[one].isReply == accounts[other].isReply ? likeness : likeness * settings.otherActFactor
    }

    /// The cosines of the titles, and of titles with summaries; how many words of weight both have.
    func cosines(_ one: Int, _ other: Int) -> (title: Double, whole: Double, shared: Int) {
        let (left, right) = (accounts[one], accounts[other])
        var title = 0.0
        var whole = 0.0
        var shared = 0
        var (i, j) = (left.words.lowerBound, right.words.lowerBound)
        while i < left.words.upperBound, j < right.words.upperBound {
            let (mine, theirs) = (words[i], words[j])
            if mine.id == theirs.id {
                title += mine.title * theirs.title
                whole += mine.whole * theirs.whole
                if mine.whole > 0, theirs.whole > 0 { shared += 1 }
            }
            if mine.id <= theirs.id { i += 1 }
            if theirs.id <= mine.id { j += 1 }
        }
        func ratio(_ dot: Double, _ lengths: Double) -> Double { lengths > 0 ? min(dot / lengths, 1) : 0 }
        return (
            ratio(title, left.titleLength * right.titleLength), ratio(whole, left.length * right.length), shared
        )
    }

    /// The words that both have, weightiest first.
    func shared(_ one: Int, _ other: Int) -> [Int32] {
        var theirs: [Int32: Double] = [:]
        for word in words(of: other) { theirs[word.id] = word.whole }
        return words(of: one)
            .compactMap { word in theirs[word.id].map { (id: word.id, weight: word.whole * $0) } }
            .filter { $0.weight > 0 }
            .sorted { ($1.weight, $0.id) < ($0.weight, $1.id) }
            .map(\.id)
    }

    /// Whether one source fills a template with two different things: two events, however alike the words.
    func areOfOneTemplate(_ one: Int, _ other: Int) -> Bool {
        let (left, right) = (accounts[one], accounts[other])
        guard left.source == right.source, left.kind == .entry, right.kind == .entry else { return false }
        if let link = left.link, link == right.link { return false }
        if let guid = left.guid, guid == right.guid { return false }
        return shapes[one].masked == shapes[other].masked && shapes[one].exact != shapes[other].exact
            || shapes[one].fillsSameTemplate(as: shapes[other])
    }
}
