/// Weights and thresholds of the merger. Each is our own choice, measured on sets of reports whose event is known;
/// where a value was found by others, its reason says so.
public struct MergeSettings: Hashable, Sendable {
    // MARK: How much text is read

    /// Characters of a title. A longer one is a text that was put in the wrong field.
    public var titleLimit = 300
    /// Characters of a summary: the first sentences say what happened, the rest is background.
    public var summaryLimit = 500

    // MARK: What a word weighs

    /// A word of the summary against one of the title.
    public var summaryWeight = 0.8
    /// A word of the sentence that a mention was found in: it is about the mention, and about more.
    public var evidenceWeight = 0.2
    /// A word with a capital inside a title that does not capitalise every word: most are names.
    public var nameWeight = 1.4
    /// What each further word of one name takes from the weight of all: "Elon Musk" says little more than "Musk".
    public var nameSharing = 0.25
    /// A publisher's name at the end of a title, after a bar or a dash.
    public var suffixWeight = 0.15
    /// As how many reports the background table counts beside the reports at hand. Small, so that the topic of a batch
    /// ("Musk" in a batch on Musk) weighs little in it; not nothing, so that five reports don't make `the` rare.
    public var backgroundReports = 600.0

    // MARK: How alike two reports are

    /// How much the likeness of the titles alone counts, where that of all words is smaller: summaries differ more.
    public var titleShare = 0.7
    /// One tells what happened and the other what somebody answered: alike in every word but the verb.
    public var otherActFactor = 0.5
    /// Only one word in common: a name or a place is no event, however rare it is.
    public var loneWordFactor = 0.3
    /// Below it, two reports are not compared further: dropped pairs cost nothing measurable.
    public var faintest = 0.06
    /// A group of reports joins another while the mean of all pairs between them is at least this.
    public var stop = 0.12
    /// A mention's few words are soon alike: what a pair with one must have.
    public var mentionStop = 0.3
    /// The share of a batch's mean likeness that is added to `stop`: where all are on one topic, more is asked for.
    public var crowding = 2.0

    /// Two groups join only if the likeness between them is at least this share of that within the looser one: where
    /// each is much more alike in itself, they are two events on one topic.
    public var cohesionShare = 0.45

    // MARK: Time

    /// How far apart two publications on one event may be, in days: the likeness falls with exp(−(gap / scale)²).
    public var publicationScale = 1.8
    /// Beyond this gap, in days, two reports never tell of one event.
    public var longestGap = 3.0
    /// The scale between two dates that prose states: it does not state them wrong by days.
    public var statedScale = 0.8
    /// The likeness of reports of which one has no date.
    public var undatedFactor = 0.9

    // MARK: The same article

    /// With the same link or guid, this likeness of words is enough. Less is a living page or a reused guid.
    public var sameArticle = 0.3
    /// A mention restates its own entry, or another mention of it, only when the titles are this alike.
    public var restated = 0.6
    /// Days within which the same title in two sources is one article.
    public var copyWindow = 1.5

    // MARK: Cost

    /// Words of a report that other reports are found by, weightiest first.
    public var indexedWords = 24
    /// A word in more than this share of the reports finds none.
    public var frequentShare = 0.05
    /// Unless it is in no more reports than this.
    public var frequentFloor = 400
    /// Reports that one word finds for another, newest first.
    public var longestList = 500

    public init() {}
}
