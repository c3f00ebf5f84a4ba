import Testing
import Timeline

/// Reports that look like one event and are several, or like several and are one. A letter at the beginning of an id
/// is its event.
enum MergeTrap: String, CaseIterable {
    case versionsOfOneSource, sameHeadlineAYearApart, dailyColumn, twoOpponents, livingPage, reusedGuid
    case syndicatedCopies, trackingAddresses, undatedCopies, undatedColumn, publisherNames, contradictoryDays
    case mentionsOfOneEntry, restatedHeadline, lookingBack, anniversaries, changedAddress, accents

    private typealias M = MergeReports

    var reports: [Report] {
        switch self {
        case .versionsOfOneSource:
            [
                M.entry("a1", "code-blog", "Lantern 2.14.0 released", "2025-03-01T08:00:00Z"),
                M.entry("b1", "code-blog", "Lantern 2.15.0 released", "2025-03-02T08:00:00Z"),
                M.entry("c1", "code-blog", "Lantern 3.0 released", "2025-03-02T09:00:00Z"),
            ]
        case .sameHeadlineAYearApart:
            [
                M.entry("a1", "city-post", "Harbor festival draws record crowds", "2024-07-06T18:00:00Z"),
                M.entry("a2", "coast-wire", "Harbor festival draws record crowds", "2024-07-06T20:00:00Z"),
                M.entry("b1", "city-post", "Harbor festival draws record crowds", "2025-07-05T18:00:00Z"),
                M.entry("b2", "coast-wire", "Harbor festival draws record crowds", "2025-07-05T20:00:00Z"),
            ]
        case .dailyColumn:
            (1...5).map { day in
                M.entry(
                    "\("abcdef".dropFirst(day).first ?? "z")1", "city-post", "Your evening in five minutes",
                    "2025-03-0\(day)T18:00:00Z")
            }
        case .twoOpponents:
            [
                M.entry("a1", "sport-desk", "Riverside 2-1 Hillford: match report and player ratings", "2025-03-01T17:00:00Z"),
                M.entry("b1", "sport-desk", "Oakham 0-3 Brenton: match report and player ratings", "2025-03-01T17:05:00Z"),
                M.entry("c1", "sport-desk", "Hillford 1-1 Marlow: match report and player ratings", "2025-03-01T17:09:00Z"),
            ]
        case .livingPage:
            [
                M.entry(
                    "a1", "city-post", "Bridge closed after barge collision", "2025-03-01T08:00:00Z",
                    url: "https://city-post.example/live"),
                M.entry(
                    "b1", "city-post", "Mayor announces new school budget", "2025-03-02T08:00:00Z",
                    url: "https://city-post.example/live"),
            ]
        case .reusedGuid:
            [
                M.entry("a1", "city-post", "Bridge closed after barge collision", "2025-03-01T08:00:00Z", guid: "top-story"),
                M.entry("b1", "city-post", "Mayor announces new school budget", "2025-03-01T12:00:00Z", guid: "top-story"),
            ]
        case .syndicatedCopies:
            (1...6).map { number in
                M.entry(
                    "a\(number)", "paper-\(number)", "Barge strikes Elm Street bridge, closing it for weeks",
                    "2025-03-01T1\(number):00:00Z")
            }
        case .trackingAddresses:
            [
                M.entry(
                    "a1", "city-post", "Barge strikes bridge", "2025-03-01T08:00:00Z",
                    url: "https://www.city-post.example/2025/bridge/?utm_source=feed"),
                M.entry(
                    "a2", "city-post-top", "UPDATED: Bridge closed after barge strike", "2025-03-01T10:00:00Z",
                    url: "http://city-post.example/2025/bridge/amp#top"),
            ]
        case .undatedCopies:
            [
                M.entry("a1", "city-post", "Barge strikes Elm Street bridge, closing it for weeks"),
                M.entry("a2", "coast-wire", "Barge strikes Elm Street bridge, closing it for weeks"),
                M.entry("a3", "north-ledger", "Barge strikes Elm Street bridge, closing it for weeks", "2025-03-01T08:00:00Z"),
                M.entry("b1", "north-ledger", "Town orchestra names its first conductor"),
            ]
        case .undatedColumn:
            [
                M.entry("a1", "city-post", "Your evening in five minutes"),
                M.entry("b1", "city-post", "Your evening in five minutes"),
            ]
        case .publisherNames:
            [
                M.entry("a1", "city-post", "Orchestra names Ilse Brandt as conductor - City Post", "2025-03-01T08:00:00Z"),
                M.entry("a2", "coast-wire", "Orchestra names Ilse Brandt as conductor | Coast Wire News", "2025-03-01T09:00:00Z"),
                M.entry("b1", "city-post", "Flood warning for lower valley - City Post", "2025-03-01T08:00:00Z"),
                M.entry("c1", "coast-wire", "Library extends opening hours | Coast Wire News", "2025-03-01T08:00:00Z"),
            ]
        case .contradictoryDays:
            [
                M.entry("a1", "city-post", "Strong earthquake shakes Valdora", "2025-03-09T08:00:00Z", stated: "2025-03-04"),
                M.entry("b1", "coast-wire", "Strong earthquake shakes Valdora", "2025-03-09T09:00:00Z", stated: "2025-03-08"),
            ]
        case .mentionsOfOneEntry:
            {
                let entry = M.entry("e1", "city-post", "A year of the harbor bridge", "2025-12-30T08:00:00Z")
                return [
                    entry,
                    M.mention("a1", of: entry, "A barge struck the harbor bridge", stated: "2025-03-01"),
                    M.mention("b1", of: entry, "The harbor bridge reopened", stated: "2025-03-03"),
                    M.mention("c1", of: entry, "The council voted to paint the harbor bridge", stated: "2025-03-04"),
                ]
            }()
        case .restatedHeadline:
            {
                let entry = M.entry("a1", "city-post", "Barge strikes Elm Street bridge", "2025-03-04T08:00:00Z")
                return [entry, M.mention("a2", of: entry, "a barge struck the Elm Street bridge", stated: "2025-03-03")]
            }()
        case .lookingBack:
            {
                let entry = M.entry("b1", "north-ledger", "What the bridge closure means for commuters", "2025-03-05T08:00:00Z")
                return [
                    M.entry("a1", "city-post", "Barge strikes Elm Street bridge", "2025-02-28T08:00:00Z"),
                    M.entry("a2", "coast-wire", "Elm Street bridge struck by barge", "2025-02-28T10:00:00Z"),
                    entry,
                    M.mention("a3", of: entry, "a barge struck the Elm Street bridge", stated: "2025-02-24/2025-03-02"),
                ]
            }()
        case .anniversaries:
            {
                let one = M.entry("b1", "city-post", "Museum recalls the great flood", "2025-03-05T08:00:00Z")
                let other = M.entry("c1", "coast-wire", "Walking tour follows the river", "2025-09-05T08:00:00Z")
                return [
                    one, other,
                    M.mention("a1", of: one, "The great flood destroyed Marlow", stated: "1962"),
                    M.mention("a2", of: other, "Marlow was destroyed by the great flood", stated: "1962"),
                ]
            }()
        case .changedAddress:
            [
                M.entry(
                    "a1", "city-post", "Barge strikes Elm Street bridge, closing it for weeks", "2025-03-01T08:00:00Z", guid: "17"
                ),
                M.entry(
                    "a2", "city-post", "Barge strikes Elm Street bridge, closing it for months", "2025-03-01T11:00:00Z",
                    guid: "17"),
            ]
        case .accents:
            [
                M.entry("a1", "diario", "El presidente de la región dimite por el escándalo de Valdora", "2025-03-01T08:00:00Z"),
                M.entry(
                    "a2", "noticias", "DIMITE EL PRESIDENTE DE LA REGION POR EL ESCANDALO DE VALDORA", "2025-03-01T09:00:00Z"),
                M.entry("b1", "vesti", "В Квельске снесён старый цирк", "2025-03-01T09:00:00Z"),
                M.entry("b2", "novosti", "В КВЕЛЬСКЕ СНЕСЕН СТАРЫЙ ЦИРК", "2025-03-01T10:00:00Z"),
            ]
        }
    }

    var events: Set<[String]> {
        Set(Dictionary(grouping: reports.map(\.id)) { $0.prefix(1) }.values.map { $0.sorted() })
    }
}

struct MergeTrapTests {
    @Test(arguments: MergeTrap.allCases)
    func `look-alikes stay apart and what differs only in form comes together`(trap: MergeTrap) {
        #expect(MergeReports.parts(Merger().merge(trap.reports)) == trap.events)
    }
}
