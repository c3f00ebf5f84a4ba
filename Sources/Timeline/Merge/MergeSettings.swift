/// Weights and thresholds of the merger. Each is our own choice, measured on sets of reports whose event is known;
/// where a value was found by others, its reason says so.
public struct MergeSettings: Hashable, Sendable {
    // MARK: How much text is read

    /// Characters of a title. A longer one is a text that was put in the wrong field.
    public var titleLimit = 300
    /// Characters of a summary: the first sentences say what happened, the rest is background.
    public var summaryLimit = 700

    // MARK: What a word weighs

    /// A word of the summary against one of the title.
    public var summaryWeight = 0.9
    /// A word of the sentence that a mention was found in: it is about the mention, and about more.
    public var evidenceWeight = 0.2
    /// A word with a capital inside a title that does not capitalise every word: most are names.
    public var nameWeight = 1.4
    /// What each further word of one name takes from the weight of all: "Elon Musk" says little more than "Musk".
    public var nameSharing = 0.25
    /// A publisher's name at the end of a title, after a bar or a dash.
    public var suffixWeight = 0.15
    /// As how many reports the background table counts beside the reports of the same days. Large, so that what is told
    /// often because it is one event stays rare; not endless, so that the topic of days on which everybody tells of one
    /// thing ("Tokyo" during the games there) weighs little.
    public var backgroundReports = 4_000.0

    // MARK: How alike two reports are

    /// How much the likeness of the titles alone counts, where that of all words is smaller: summaries differ more.
    public var titleShare = 0.5
    /// One tells what happened and the other what somebody answered: alike in every word but the verb.
    public var otherActFactor = 0.5
    /// Only one word in common: a name or a place is no event, however rare it is.
    public var loneWordFactor = 0.5
    /// Below it, two reports are not compared further: dropped pairs cost nothing measurable.
    public var faintest = 0.06
    /// A group of reports joins another while the mean of all pairs between them is at least this.
    public var stop = 0.11
    /// A mention's few words are soon alike: what a pair with one must have.
    public var mentionStop = 0.3
    /// Two groups join only if the likeness between them is at least this share of that within the looser one: where
    /// each is much more alike in itself, they are two events on one topic.
    public var cohesionShare = 0.45
    /// And at least this share of that within the tighter one: what is told in almost the same words by many is not joined
    /// by what shares its topic.
    public var looseShare = 0.25

    /// How alike copies of one title count within their group. Less than 1: what is copied is told in other words too.
    public var copyCohesion = 0.7

    // MARK: Who and where

    /// Reports that a group needs before what most of them say is taken for what it is about. See `Signatures`.
    public var signatureReports = 3
    /// Words that such a report needs: of a headline alone, two groups soon have nothing in common.
    public var signatureWords = 20
    /// Names and numbers that stand in this share of one group's reports and in none of the other's tell them apart,
    public var signatureShare = 0.5
    /// where they weigh this share of those that the other has too.
    public var clashShare = 0.2

    // MARK: Time

    /// A group of a neighbouring block that follows its closest group into a pair needs this share of `stop` with the
    /// whole pair.
    public var followerShare = 0.6
    /// How far apart two publications on one event may be, in days: the likeness falls with exp(−(gap / scale)²).
    public var publicationScale = 1.8
    /// Beyond this gap, in days, two reports never tell of one event. No more than a block of days (`TimeBlock`).
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
    /// Two texts of two sources that are this alike are one text.
    public var copyShare = 0.9
    /// Days within which the same title in two sources is one article.
    public var copyWindow = 1.5

    // MARK: Cost

    /// Words of a report that other reports are found by, weightiest first.
    public var indexedWords = 24
    /// A word in more than this share of a block's reports finds none.
    public var frequentShare = 0.05
    /// Unless it is in no more reports than this.
    public var frequentFloor = 400
    /// Reports that one word finds for another, newest first.
    public var longestList = 500
    /// Reports that a block of days may have before each is compared with fewer. Ours of 100,000 reports in a month have half as
    /// many.
    public var crowd = 20_000
    /// In such a block, the most alike that are kept of those before a report.
    public var crowdNearest = 16

    public init() {}
}
