/// How alike two accounts are.
struct Likeness {
    let accounts: [Account]
    let settings: MergeSettings
    let time: TimeFit
    /// The key of each word, by its number.
    let keys: [UInt64]
    private let words: [WeighedWord]
    private let titleWords: [TitleWord]

    init(_ accounts: Accounts, settings: MergeSettings) {
        self.accounts = accounts.all
        words = accounts.words
        titleWords = accounts.titleWords
        keys = accounts.keys
        self.settings = settings
        time = TimeFit(settings: settings)
    }

    /// The words of an account, sorted by number.
    func words(of account: Int) -> ArraySlice<WeighedWord> { words[accounts[account].places] }

    func shape(of account: Int) -> TitleShape {
        let places = accounts[account].titleWords
        return TitleShape(words: titleWords[Int(places.lowerBound)..<Int(places.upperBound)])
    }

    /// Of words and time, 0 to 1.
    func of(_ one: Int, _ other: Int) -> Double {
        let fit = time.fit(accounts[one].span, accounts[other].span)
        guard fit > 0 else { return 0 }
        return ofWords(one, other) * fit
    }

    /// Of the words alone, 0 to 1.
    func ofWords(_ one: Int, _ other: Int) -> Double { ofWords(one, other, cosines(one, other)) }

    func ofWords(_ one: Int, _ other: Int, _ cosines: Cosines) -> Double {
        var likeness = max(cosines.whole, cosines.title * settings.titleShare)
        if cosines.shared < 2 { likeness *= settings.loneWordFactor }
        return accounts[one].isReply == accounts[other].isReply ? likeness : likeness * settings.otherActFactor
    }

    /// What two accounts have in common.
    struct Cosines {
        /// Of the titles.
        let title: Double
        /// Of titles with summaries.
        let whole: Double
        /// How many words of weight both have.
        let shared: Int

        init(title: Float, whole: Float, shared: Int) {
            self.title = Double(min(title, 1))
            self.whole = Double(min(whole, 1))
            self.shared = shared
        }
    }

    func cosines(_ one: Int, _ other: Int) -> Cosines {
        var title = Float(0)
        var whole = Float(0)
        var shared = 0
        var (i, j) = (accounts[one].places.lowerBound, accounts[other].places.lowerBound)
        let (iEnd, jEnd) = (accounts[one].places.upperBound, accounts[other].places.upperBound)
        while i < iEnd, j < jEnd {
            let (mine, theirs) = (words[i].id, words[j].id)
            if mine == theirs {
                title += words[i].title * words[j].title
                let both = words[i].whole * words[j].whole
                whole += both
                if both > 0 { shared += 1 }
            }
            if mine <= theirs { i += 1 }
            if theirs <= mine { j += 1 }
        }
        return Cosines(title: title, whole: whole, shared: shared)
    }

    /// Whether one source fills a template with two different things: two events, however alike the words.
    func areOfOneTemplate(_ one: Int, _ other: Int) -> Bool {
        let (left, right) = (accounts[one], accounts[other])
        guard left.source == right.source, left.kind == .entry, right.kind == .entry else { return false }
        if areOneArticle(one, other) { return false }
        return left.masked == right.masked && left.exact != right.exact
            || shape(of: one).fillsSameTemplate(as: shape(of: other))
    }

    /// Whether two entries have one guid or one link.
    func areOneArticle(_ one: Int, _ other: Int) -> Bool { haveOneGuid(one, other) || haveOneLink(one, other) }

    /// Whether two entries have one guid of one source.
    func haveOneGuid(_ one: Int, _ other: Int) -> Bool { haveOne(\.guid, one, other) }

    func haveOneLink(_ one: Int, _ other: Int) -> Bool { haveOne(\.link, one, other) }

    private func haveOne(_ hash: KeyPath<Account, UInt64>, _ one: Int, _ other: Int) -> Bool {
        let (left, right) = (accounts[one], accounts[other])
        guard left.kind == .entry, right.kind == .entry else { return false }
        return left[keyPath: hash] != 0 && left[keyPath: hash] == right[keyPath: hash]
    }
}
