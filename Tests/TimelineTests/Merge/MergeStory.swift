import Timeline

/// The story that the project began with, told by invented outlets: what they say is in the founding article and no
/// more. An id's first letter is its event: `w` leaves the White House, `t` the Times report, `d` the denial, `a` what
/// Trump tells associates, `o` others.
enum MergeStory: String, CaseIterable {
    case headlines, articles, brief, features, world

    var reports: [Report] {
        switch self {
        case .headlines: Self.headlineReports
        case .articles: Self.articleReports
        case .brief: Self.briefReports
        case .features: Self.featureReports
        case .world: Self.worldReports
        }
    }

    /// Headlines alone.
    private static let headlineReports: [Report] = [
        MergeReports.entry("w1", "harbor-post", "Elon Musk exits the White House", "2025-05-30T09:10:00Z"),
        MergeReports.entry("w2", "valley-wire", "Musk leaves White House after months at Trump's side", "2025-05-30T11:00:00Z"),
        MergeReports.entry("w3", "north-ledger", "Musk departs the White House", "2025-05-30T16:45:00Z"),
        MergeReports.entry("w4", "city-bulletin", "Elon Musk's exit from the White House, explained", "2025-05-31T07:00:00Z"),
        MergeReports.entry(
            "t1", "valley-wire", "New York Times: Musk took ketamine and Ecstasy on the campaign trail", "2025-05-30T12:04:00Z"),
        MergeReports.entry(
            "t2", "coast-herald", "Musk used ketamine, mushrooms during campaign, New York Times reports", "2025-05-30T13:30:00Z"),
        MergeReports.entry(
            "t3", "harbor-post", "Report: Musk's drug use during the campaign included ketamine and Ecstasy",
            "2025-05-30T15:00:00Z"),
        MergeReports.entry("d1", "harbor-post", "Musk denies taking drugs in post on X", "2025-05-31T08:20:00Z"),
        MergeReports.entry(
            "d2", "coast-herald", "‘I am NOT taking drugs’: Musk rejects New York Times report", "2025-05-31T09:00:00Z"),
        MergeReports.entry(
            "d3", "city-bulletin", "Elon Musk lashes out at New York Times over drug report", "2025-05-31T10:15:00Z"),
        MergeReports.entry(
            "a1", "north-ledger", "Trump tells associates Musk's ‘crazy’ behavior is linked to drug use", "2025-06-06T10:00:00Z"),
        MergeReports.entry(
            "a2", "valley-wire", "Trump links Musk's behavior to drugs in remarks to associates", "2025-06-06T14:00:00Z"),
        MergeReports.entry("o1", "city-bulletin", "Town council votes to repair the old harbor bridge", "2025-05-30T10:00:00Z"),
        MergeReports.entry("o2", "coast-herald", "What is ketamine therapy, and is it safe?", "2025-06-05T10:00:00Z"),
    ]

    /// The same, with what stands below the headlines, and articles that look back.
    private static let articleReports: [Report] = {
        let w1 = MergeReports.entry(
            "w1", "harbor-post", "Elon Musk exits the White House", "2025-05-30T09:10:00Z",
            summary: "Elon Musk has left the White House, ending his time as an adviser to President Donald Trump.")
        let w2 = MergeReports.entry(
            "w2", "valley-wire", "Musk leaves White House role", "2025-05-30T11:00:00Z",
            summary: "The billionaire Elon Musk is leaving the White House, where he worked closely with Donald Trump.")
        let t1 = MergeReports.entry(
            "t1", "valley-wire", "Times report details Musk's drug use during campaign", "2025-05-30T12:04:00Z",
            summary:
                "The New York Times reports that Elon Musk used ketamine, Ecstasy and psychedelic mushrooms while campaigning last year."
        )
        let t2 = MergeReports.entry(
            "t2", "coast-herald", "Musk took ketamine and mushrooms while campaigning, newspaper says", "2025-05-30T13:30:00Z",
            summary:
                "An article in The New York Times claims that Elon Musk used drugs including ketamine and Ecstasy on the campaign trail."
        )
        let d1 = MergeReports.entry(
            "d1", "harbor-post", "Musk denies drug use after Times article", "2025-05-31T08:20:00Z",
            summary: "In a post on X, Elon Musk rejected the newspaper's claims. “I am NOT taking drugs!” he wrote.")
        let d2 = MergeReports.entry(
            "d2", "north-ledger", "‘I am NOT taking drugs,’ Musk posts", "2025-05-31T09:00:00Z",
            summary: "Elon Musk denied on X that he takes drugs and said that The New York Times was lying.")
        let a1 = MergeReports.entry(
            "a1", "north-ledger", "Trump ties Musk's ‘crazy’ behavior to drugs, report says", "2025-06-06T10:00:00Z",
            summary:
                "President Trump has told associates that he believes Elon Musk's behavior is linked to his drug use, according to The Times."
        )
        let o1 = MergeReports.entry(
            "o1", "city-bulletin", "Ketamine, explained: uses, effects and risks", "2025-06-07T08:00:00Z",
            summary:
                "Stories about Elon Musk's use of drugs have brought new focus to ketamine, an anesthetic used to treat depression."
        )
        return [
            w1, w2, t1, t2, d1, d2, a1, o1,
            MergeReports.mention(
                "w3", of: o1, "Musk left the White House", stated: "2025-05-26/2025-06-01",
                sentence: "Musk left the White House last week, and since then his bond with Donald Trump has broken down."),
            MergeReports.mention(
                "d3", of: o1, "he rejected the claims in a post on X: “I am NOT taking drugs”", stated: "2025-05-26/2025-06-01",
                sentence:
                    "“Also, to be clear, I am NOT taking drugs! The New York Times was lying,” he posted on X last week after an article claimed he used drugs."
            ),
            MergeReports.mention(
                "t3", of: d1, "The New York Times published a report on Musk's drug use", stated: "2025-05-30",
                sentence: "The New York Times published a report on Musk's drug use on Friday."),
            MergeReports.mention(
                "w4", of: a1, "Musk left the White House", stated: "2025-05-26/2025-06-01",
                sentence: "Musk left the White House last week."),
            MergeReports.mention(
                "a2", of: o1, "Trump has been sharing with associates his belief that Musk's behavior is linked to drug use",
                stated: "2025-06-06",
                sentence:
                    "Trump, who was informed about the article, has been sharing with his associates his belief that Musk's “crazy” behavior is linked to his drug use."
            ),
            MergeReports.entry(
                "o2", "harbor-post", "Ferry service to the islands resumes", "2025-05-31T06:00:00Z",
                summary: "Ferries sail again after a week of storms."),
        ]
    }()

    /// Few words, as a wire writes.
    private static let briefReports: [Report] = [
        MergeReports.entry("w1", "wire-one", "Musk quits White House", "2025-05-29T22:00:00Z"),
        MergeReports.entry("w2", "wire-two", "Elon Musk steps away from White House", "2025-05-30T06:00:00Z"),
        MergeReports.entry("t1", "wire-one", "Musk's campaign drug use detailed by New York Times", "2025-05-30T11:00:00Z"),
        MergeReports.entry("t2", "wire-two", "New York Times alleges Musk drug use on campaign", "2025-05-30T12:00:00Z"),
        MergeReports.entry("d1", "wire-one", "Musk denies New York Times drug claims", "2025-05-30T19:00:00Z"),
        MergeReports.entry("d2", "wire-three", "Musk rejects drug claims, says New York Times lied", "2025-05-30T20:00:00Z"),
        MergeReports.entry("a1", "wire-two", "Trump blames Musk's behavior on drugs, associates say", "2025-06-01T09:00:00Z"),
        MergeReports.entry("a2", "wire-three", "Trump to associates: Musk's behavior due to drugs", "2025-06-01T10:00:00Z"),
    ]

    /// Long headlines in title case, with a sentence or two, and an essay that mentions all four.
    private static let featureReports: [Report] = {
        let o1 = MergeReports.entry(
            "o1", "mind-weekly", "What a Billionaire's Headlines Taught Us About an Old Anesthetic", "2025-06-07T16:00:00Z",
            summary: "Ketamine was made for combat in the 1960s. Today clinics use it against depression. Experts explain.")
        return [
            MergeReports.entry(
                "w1", "capital-desk", "Musk Bids White House Farewell as Ties With Trump Fray", "2025-05-31T01:00:00Z",
                summary: "Elon Musk left the White House this week. His relationship with President Trump has broken down since."),
            MergeReports.entry(
                "w2", "morning-record", "Elon Musk Has Left the White House", "2025-05-30T18:00:00Z",
                summary: "The departure of Elon Musk from the White House follows months in which he advised Donald Trump."),
            MergeReports.entry(
                "t1", "capital-desk", "Musk Mixed Ketamine, Ecstasy and Mushrooms on Campaign Trail, Times Finds",
                "2025-05-30T10:30:00Z",
                summary:
                    "Elon Musk's use of drugs while campaigning last year was heavier than known, The New York Times reports."),
            MergeReports.entry(
                "t2", "daily-lantern", "Elon Musk's Drug Use on the Campaign Trail: What the New York Times Reported",
                "2025-05-30T17:00:00Z",
                summary: "Ketamine, Ecstasy, psilocybin mushrooms: what an article in The New York Times says about Elon Musk."),
            MergeReports.entry(
                "d1", "daily-lantern", "‘I Am NOT Taking Drugs!’ Musk Hits Back at New York Times", "2025-05-31T12:00:00Z",
                summary: "Elon Musk took to X to reject a report that he used ketamine and other drugs during the campaign."),
            MergeReports.entry(
                "d2", "morning-record", "Musk Says New York Times Lied About His Drug Use", "2025-05-31T13:00:00Z",
                summary: "Elon Musk denied in a post on X that he is taking drugs."),
            MergeReports.entry(
                "a1", "capital-desk", "Trump Tells Associates That Drugs Explain Musk's Behavior", "2025-06-06T23:00:00Z",
                summary:
                    "President Trump has told associates that he links Elon Musk's “crazy” behavior to drug use, The Times reports."
            ),
            o1,
            MergeReports.mention(
                "w3", of: o1, "Elon Musk left the White House", stated: "2025-05-26/2025-06-01",
                sentence: "Elon Musk left the White House last week after an article about his drug use."),
            MergeReports.mention(
                "t3", of: o1, "The New York Times reported that Musk used ketamine and Ecstasy while campaigning",
                stated: "2025-05-30",
                sentence: "On May 30 The New York Times reported that Musk used ketamine and Ecstasy while campaigning."),
            MergeReports.mention(
                "d3", of: o1, "Musk denied on X that he takes drugs", stated: "2025-05-26/2025-06-01",
                sentence: "Musk denied on X last week that he takes drugs."),
            MergeReports.mention(
                "a2", of: o1, "Trump told associates that Musk's behavior is linked to his drug use", stated: "2025-06-06",
                sentence: "Trump told associates on Friday that Musk's behavior is linked to his drug use."),
        ]
    }()

    /// British and plain.
    private static let worldReports: [Report] = [
        MergeReports.entry(
            "w1", "isle-news", "Elon Musk leaves White House", "2025-05-30T08:00:00Z",
            summary: "The businessman Elon Musk has left his post in the White House."),
        MergeReports.entry(
            "w2", "globe-brief", "Elon Musk's White House exit: what we know", "2025-05-30T09:00:00Z",
            summary: "Elon Musk has left the White House after working with Donald Trump."),
        MergeReports.entry(
            "t1", "isle-news", "Musk ‘used ketamine and ecstasy’ during Trump campaign – NYT", "2025-05-30T14:00:00Z",
            summary: "The New York Times says the billionaire used several drugs, among them ketamine, in last year's campaign."),
        MergeReports.entry(
            "t2", "globe-brief", "NYT report claims Elon Musk used ketamine during campaign", "2025-05-30T15:00:00Z",
            summary: "According to the New York Times, Elon Musk took ketamine, ecstasy and magic mushrooms."),
        MergeReports.entry(
            "d1", "isle-news", "Elon Musk denies drug use claims", "2025-05-31T08:00:00Z",
            summary: "The billionaire says on X that he is not taking drugs and accuses the New York Times of lying."),
        MergeReports.entry(
            "d2", "globe-brief", "Musk: I'm not taking drugs", "2025-05-31T09:00:00Z",
            summary: "Elon Musk has rejected a New York Times report about his drug use."),
        MergeReports.entry(
            "a1", "isle-news", "Trump told associates Musk's conduct was linked to drugs – report", "2025-06-05T09:00:00Z",
            summary: "Donald Trump believes Elon Musk's behaviour is down to drug use, the New York Times reports."),
        MergeReports.entry(
            "a2", "globe-brief", "Trump believes drugs behind Musk's ‘crazy’ behaviour", "2025-06-05T12:00:00Z",
            summary: "The president has told associates that Elon Musk's behaviour is linked to drugs."),
        MergeReports.entry(
            "o1", "isle-news", "Regional rail strike called off", "2025-05-30T08:00:00Z", summary: "Trains will run on Monday."),
    ]

    /// The ids that belong together, by their first letter; an `o` stands alone.
    var events: Set<[String]> {
        Set(
            Dictionary(grouping: reports.map(\.id)) { $0.hasPrefix("o") ? $0 : String($0.prefix(1)) }
                .values.map { $0.sorted() })
    }
}
