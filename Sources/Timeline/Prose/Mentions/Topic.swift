/// What a sentence is about, as far as that is certain: its subject, on which a "he" or an "it" in the next sentence hangs.
struct Topic: Sendable {
    enum Kind: Sendable {
        /// A name that can be a person's or a thing's.
        case name
        case person, thing, plural
    }

    /// In the text's words.
    let text: String
    let kind: Kind
    /// What else the sentence names that a pronoun could mean.
    var rivals: Set<Pronoun.Kind> = []
    /// "he" or "she", where the sentence says which.
    var gender: String?

    /// Whether the pronoun means the topic and can mean nothing else.
    func isMeant(by pronoun: Pronoun) -> Bool {
        guard !rivals.contains(pronoun.kind) else { return false }
        switch (pronoun.kind, kind) {
        case (.person, .name), (.person, .person): return gender == nil || gender == pronoun.word
        case (.thing, .thing): return gender == nil
        case (.plural, .plural): return true
        default: return false
        }
    }
}

/// A personal pronoun as the subject of a clause.
struct Pronoun: Sendable {
    enum Kind: Sendable { case person, thing, plural }

    let word: String
    let kind: Kind

    init?(_ token: Token) {
        guard token.shape == .word else { return nil }
        switch token.word {
        case "he", "she": kind = .person
        case "it": kind = .thing
        case "they": kind = .plural
        default: return nil
        }
        word = token.word
    }
}

/// Finds topics, and the pronouns that mean them. Where it is not certain whom a pronoun means, it stands for nobody.
struct TopicFinder {
    private static let longestName = 8

    let passage: Passage
    private var verbs: VerbLexicon { passage.language.verbs }

    /// The topic of a sentence, given that of the sentence before.
    func topic(of sentence: Range<Int>, groups: [VerbGroup], after previous: Topic?) -> Topic? {
        guard let verb = groups.first, !sentence.contains(where: { passage[$0].isQuote }),
            let subject = subject(before: verb, from: sentence.lowerBound)
        else { return nil }
        if subject.count == 1, Pronoun(passage[subject.lowerBound]) != nil {
            guard var topic = topic(meantAt: subject.lowerBound, in: sentence, groups: groups, previous: previous) else {
                return nil
            }
            (topic.rivals, topic.gender) = others(in: sentence, besides: subject, topic.gender)
            return topic
        }
        return named(subject, verb: verb, in: sentence)
    }

    /// What the pronoun there means: the topic of the clause before in its sentence, else of the sentence before.
    func topic(meantAt index: Int, in sentence: Range<Int>, groups: [VerbGroup], previous: Topic?) -> Topic? {
        guard let pronoun = Pronoun(passage[index]), index >= sentence.lowerBound, !isExpletive(pronoun, index, sentence) else {
            return nil
        }
        let before = sentence.lowerBound..<index
        guard !before.contains(where: { passage[$0].isQuote }) else { return nil }
        let earlier = groups.filter { $0.tokens.lowerBound < index }
        guard let verb = earlier.first else {
            let (rivals, _) = others(in: before, besides: index..<index, nil)
            guard !rivals.contains(pronoun.kind), let previous, previous.isMeant(by: pronoun) else { return nil }
            return previous
        }
        guard let subject = subject(before: verb, from: sentence.lowerBound) else { return nil }
        if earlier.contains(where: \.isReporting) {
            // "Example Corp. said it had bought": an organisation speaks of itself, a person maybe of another one.
            let told = passage[verb.tokens.upperBound].has(.that) ? verb.tokens.upperBound + 1 : verb.tokens.upperBound
            guard earlier.count == 1, pronoun.kind == .thing, index == told, passage.language.isOrganisation(subject, in: passage)
            else { return nil }
            return named(subject, verb: verb, in: subject)
        }
        if subject.count == 1, Pronoun(passage[subject.lowerBound])?.word == pronoun.word {
            let (rivals, _) = others(in: before, besides: subject, nil)
            guard !rivals.contains(pronoun.kind) else { return nil }
            return topic(meantAt: subject.lowerBound, in: sentence, groups: groups, previous: previous)
        }
        return named(subject, verb: verb, in: before).flatMap { $0.isMeant(by: pronoun) ? $0 : nil }
    }

    /// "It is said that", "it took years to": stands for nothing named before.
    private func isExpletive(_ pronoun: Pronoun, _ index: Int, _ sentence: Range<Int>) -> Bool {
        guard pronoun.kind == .thing else { return false }
        let rest = index + 1..<min(index + 8, sentence.upperBound)
        return rest.contains {
            passage[$0].has(.that) || ["to", "how", "whether", "if", "who", "when"].contains(passage[$0].word)
        }
            || (rest.count > 2 && ["was", "is", "were", "been"].contains(passage[index + 1].word)
                && [.the, .a, .first].contains { passage[index + 2].has($0) })
            || ["rained", "snowed", "took", "seemed", "turned", "became"].contains(passage[index + 1].word)
    }

    private func subject(before verb: VerbGroup, from start: Int) -> Range<Int>? {
        var first = start
        if verbs.clauseOpeners.contains(passage[first].word) || verbs.conjunctions.contains(passage[first].word) { first += 1 }
        if verbs.openingAdverbs.contains(passage[first].word) { first += 1 }
        if passage[first].isSymbol(",") { first += 1 }
        var end = verb.tokens.lowerBound
        while end > first, passage[end - 1].word.hasSuffix("ly"), !passage[end - 1].isCapitalised { end -= 1 }
        guard first < end, end - first <= 60 else { return nil }
        // "In a letter he apologised"
        if Pronoun(passage[end - 1]) != nil { return end - 1..<end }
        let commas = (first..<end).filter { passage[$0].isSymbol(",") }
        // "In 2019, the agency approved"; "Jane Doe, minister of transport, resigned".
        if commas.count == 1, let comma = commas.first { first = comma + 1 }
        if commas.count == 2, commas[1] == end - 1 { end = commas[0] }
        guard first < end, end - first <= Self.longestName else { return nil }
        return first..<end
    }

    private func named(_ subject: Range<Int>, verb: VerbGroup, in stretch: Range<Int>) -> Topic? {
        guard let kind = kind(of: subject, verb) else { return nil }
        var topic = Topic(text: TitleWriter.oneLine(passage.text(passage.range(ofTokens: subject))), kind: kind)
        (topic.rivals, topic.gender) = others(in: stretch, besides: subject, nil)
        switch passage[subject.lowerBound].word {
        case "mr": topic.gender = "he"
        case "mrs", "ms": topic.gender = "she"
        // After "his wife" a "she" is clear, and a "he" may be either of two.
        case "his": topic.gender = "she"
        case "her": topic.gender = "he"
        default: break
        }
        return topic
    }

    /// `nil` for what is no plain name or noun phrase.
    private func kind(of subject: Range<Int>, _ verb: VerbGroup) -> Topic.Kind? {
        let first = passage[subject.lowerBound]
        let lastIndex = lastWord(of: subject)
        let last = passage[lastIndex]
        guard last.shape == .word, subject.allSatisfy({ isPartOfName($0) }), !verbs.pronouns.contains(last.word),
            last.meaning.isEmpty
        else { return nil }
        let hasArticle = first.has(.the) || first.has(.a) || first.has(.possessive)
        let names = hasArticle ? subject.dropFirst() : subject
        guard !names.isEmpty else { return nil }
        if passage.language.isOrganisation(subject, in: passage) { return .thing }
        if last.isCapitalised {
            if subject.count == 1, passage.language.isPlural(last) { return .plural }
            if verbs.persons.contains(first.word) { return .person }
            if hasArticle || passage.isAllCapitals(lastIndex) { return .thing }
            guard names.allSatisfy({ passage[$0].isCapitalised || passage[$0].shape != .word }) else { return nil }
            // "Ketamine was created": people are not.
            return subject.count == 1 && verbs.makings.contains(verb.head) && verb.tokens.count > 1 ? .thing : .name
        }
        guard hasArticle || subject.count <= 2 else { return nil }
        if passage.language.isPlural(last) { return .plural }
        if verbs.persons.contains(last.word) { return .person }
        return hasArticle ? .thing : nil
    }

    /// "Corp" of "Example Corp."
    private func lastWord(of subject: Range<Int>) -> Int {
        let last = subject.upperBound - 1
        return passage[last].isSymbol(".") && subject.count > 1 ? last - 1 : last
    }

    private func isPartOfName(_ index: Int) -> Bool {
        let token = passage[index]
        if token.shape == .symbol { return token.isHyphen || token.isSymbol(".") || token.isSymbol("'") }
        return token.shape == .word && ![.of, .in, .on, .by, .from, .and, .or, .to, .that, .this].contains { token.has($0) }
            && !["with", "for", "at", "there", "what", "who", "which"].contains(token.word)
    }

    /// What else a stretch names that a pronoun after it could mean, and "he" or "she" where it uses that.
    private func others(in stretch: Range<Int>, besides subject: Range<Int>, _ known: String?) -> (Set<Pronoun.Kind>, String?) {
        var rivals: Set<Pronoun.Kind> = []
        var genders: Set<String> = known.map { [$0] } ?? []
        let own = subject.isEmpty ? "" : passage[lastWord(of: subject)].word
        for index in stretch {
            let token = passage[index]
            guard token.shape == .word, !subject.contains(index) || subject.count == 1 else { continue }
            switch token.word {
            case "he", "his", "himself": genders.insert("he")
            case "she", "her", "herself": genders.insert("she")
            case "him": rivals.insert(.person)
            case "them", "they", "their": rivals.insert(.plural)
            default: break
            }
            guard !subject.contains(index), !token.meaning.isExpression, token.word != own else { continue }
            let before = passage[index - 1]
            if token.isCapitalised, index > stretch.lowerBound || !passage.language.sentenceOpeners.contains(token.word) {
                if index == stretch.lowerBound, verbs.openingAdverbs.contains(token.word) { continue }
                rivals.insert(.thing)
                // "the White House", "in Paris" are no people.
                let start = nameStart(index, from: stretch.lowerBound)
                let opener = passage[start - 1]
                let isPlace = opener.has(.the) || opener.has(.in) || opener.word == "at" || opener.has(.on)
                if !isPlace, !passage.isAllCapitals(index) { rivals.insert(.person) }
                continue
            }
            if verbs.persons.contains(token.word) {
                rivals.insert(passage.language.isPlural(token) ? .plural : .person)
            } else if passage.language.isPlural(token), !verbs.reporting.contains(token.word), token.meaning.unit == nil {
                rivals.insert(.plural)
            } else if before.has(.a) || before.has(.the) || before.has(.possessive) || before.has(.this),
                token.meaning.unit == nil,
                passage[index - 2].word != "as"
            {
                rivals.insert(.thing)
            }
        }
        // Both are used: the topic is one of them, and the other is somebody.
        if genders.count > 1 { rivals.insert(.person) }
        return (rivals, genders.count == 1 ? genders.first : nil)
    }

    private func nameStart(_ index: Int, from first: Int) -> Int {
        var start = index
        while start > first, index - start < Self.longestName, passage[start - 1].isCapitalised { start -= 1 }
        return start
    }
}

extension Meaning {
    /// Whether the word names a time.
    fileprivate var isExpression: Bool {
        month > 0 || weekday > 0 || unit != nil || partOfDay != nil || season != nil || cardinal != nil || ordinal != nil
    }
}

extension Language {
    /// "Example Corp.", "the company".
    fileprivate func isOrganisation(_ subject: Range<Int>, in passage: Passage) -> Bool {
        let last = passage[subject.upperBound - 1].isSymbol(".") ? subject.upperBound - 2 : subject.upperBound - 1
        return subject.contains { verbs.organisations.contains(passage[$0].word) && (passage[$0].isCapitalised || $0 == last) }
    }
}
