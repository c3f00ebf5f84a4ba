/// What the merger goes by in putting reports into one event, and others not.
public struct EventEvidence: Hashable, Sendable {
    /// Why a report belongs to the event.
    public struct Join: Hashable, Sendable {
        public enum Reason: Hashable, Sendable {
            /// The source's own identifier.
            case sameGuid(String)
            /// The link, without tracking and the like.
            case sameLink(String)
            /// The same title, or almost the same text, in another source: a syndicated copy.
            case copy
            /// The weighty words that both have, as the report writes them and weightiest first; how many weighty words it has;
            /// how alike the two are in words, 0 to 1.
            case sameWords([String], of: Int, similarity: Double)
            /// The user said so.
            case corrected
        }

        /// The report that joined.
        public var report: String
        /// The report of the event that it is closest to.
        public var to: String
        public var reason: Reason
        public var timing: Timing

        public init(report: String, to: String, reason: Reason, timing: Timing) {
            self.report = report
            self.to = to
            self.reason = reason
            self.timing = timing
        }
    }

    /// How the dates of two reports lie to one another.
    public enum Timing: Hashable, Sendable {
        /// One of them has none.
        case undated
        /// The two dates have an instant in common, or less than a day lies between them.
        case sameDay
        /// One date is a week or wider, and the other lies in it.
        case within
        /// Whole days between them, 1 or more.
        case daysApart(Int)
    }

    /// Another event that is the most like it, and why the two are not one.
    public struct NearMiss: Hashable, Sendable {
        public enum Obstacle: Hashable, Sendable {
            /// The user parted them.
            case corrected
            /// One source fills one template with two different things.
            case sameTemplate
            /// An article and what it tells of besides its headline, or two events that one article tells of.
            case sameArticle
            /// No event lasts so many days.
            case daysApart(Int)
            /// The mean likeness of their reports, and what was asked for, 0 to 1.
            case tooLittleAlike(Double, needed: Double)
            /// As before: each is more alike in itself than the two are to one another.
            case moreAlikeInThemselves(Double, needed: Double)
            /// Each is about names or numbers that the other never has.
            case otherNames
            /// Each of them, or what it is made of, had something closer to join.
            case closerToOthers
        }

        /// The id of its first report.
        public var report: String
        /// Weighty words that both have, weightiest first.
        public var words: [String]
        public var obstacle: Obstacle

        public init(report: String, words: [String], obstacle: Obstacle) {
            self.report = report
            self.words = words
            self.obstacle = obstacle
        }
    }

    /// One for each report but the first; empty for an event with one report.
    public var joins: [Join]
    /// `nil` where nothing else is like it.
    public var nearest: NearMiss?

    public init(joins: [Join], nearest: NearMiss?) {
        self.joins = joins
        self.nearest = nearest
    }
}
