import Timeline

/// The merger's evidence in words.
struct EvidenceWords {
    let style: TerminalStyle

    /// Words of a pair that are shown: enough to see what the two are about.
    private static let shown = 7

    /// Why a report belongs to an event, on one line.
    ///
    /// - Parameter other: The title of the report that it is closest to.
    func reason(_ join: EventEvidence.Join, to other: String) -> String {
        let what =
            switch join.reason {
            case .sameGuid: "same guid"
            case .sameLink(let link): "same link (\(link))"
            case .copy: "a copy of the same text"
            case .sameWords(let words, let count, let similarity):
                "\(words.count) of \(count) weighty words (\(list(words))), likeness \(hundredths(similarity))"
            case .corrected: "you joined it"
            }
        return "\(what); \(timing(join.timing)); as \(quoted(other))"
    }

    /// The event that is most like another, and why it is not the same.
    ///
    /// - Parameter other: The id of the other.
    func nearest(_ near: EventEvidence.NearMiss, _ event: Event, to other: String) -> [String] {
        let words = near.words.isEmpty ? "" : ", which has \(list(near.words)) too"
        return [
            "Nearest event that it did not join: \(quoted(event.name)) (\(event.id), \(event.date?.edtf ?? "undated"))\(words).",
            "Apart because \(obstacle(near.obstacle)). To join the two: timeline join \(other) \(event.id)",
        ]
    }

    private func obstacle(_ obstacle: EventEvidence.NearMiss.Obstacle) -> String {
        switch obstacle {
        case .corrected: "you parted them"
        case .sameTemplate: "one source fills the same headline with two different things"
        case .sameArticle: "one article tells of both"
        case .daysApart(let days): "\(days) days lie between them"
        case .tooLittleAlike(let mean, let needed):
            "their reports are too little alike: on average \(hundredths(mean)), needed \(hundredths(needed))"
        case .moreAlikeInThemselves(let mean, let needed):
            "each is more alike in itself: on average \(hundredths(mean)) between them, needed \(hundredths(needed))"
        case .otherNames: "each is about names or numbers that the other never has"
        case .closerToOthers: "its reports are closer to others"
        }
    }

    private func timing(_ timing: EventEvidence.Timing) -> String {
        switch timing {
        case .undated: "no date to compare"
        case .sameDay: "same day"
        case .within: "one date lies in the other"
        case .daysApart(let days): days == 1 ? "1 day apart" : "\(days) days apart"
        }
    }

    private func list(_ words: [String]) -> String {
        guard !words.isEmpty else { return "none" }
        return words.prefix(Self.shown).joined(separator: ", ") + (words.count > Self.shown ? ", \(style.mark("…", "..."))" : "")
    }

    private func quoted(_ text: String) -> String { "\(style.mark("“", "\""))\(text)\(style.mark("”", "\""))" }

    private func hundredths(_ share: Double) -> String {
        let rounded = Int((share * 100).rounded())
        return "0.\(rounded < 10 ? "0" : "")\(rounded)"
    }
}
