/// Gives reports their ids: from the guid, else the link, else title and date, so that an id survives edits of title and text.
///
/// Of a guid that is a web address, and of a link, only what stays when a site moves counts: not the scheme and the host, nor
/// where a reader came from (`CanonicalLink.place`). So an item keeps its id as well when it gains or loses a guid that is
/// its link.
///
/// One identity serves one document, or one batch of report lines. A guid or link that it has seen before is no identity
/// alone: the link, the title and then a number are added, so that no entry is lost.
struct ReportIdentity {
    private var seen: Set<String> = []
    /// How often an identity with all that can be added to it was seen.
    private var alike: [String: Int] = [:]

    /// - Parameters:
    ///   - report: All but its id.
    ///   - date: When it was published, as text.
    /// - Returns: An id that no other report here has, and the ids to take where the store has another account under it.
    mutating func identify(_ report: Report, date: String?) -> (id: String, others: [String]) {
        // The front page of a site is the link of many things.
        let link = report.url.flatMap { CanonicalLink.place($0) }
        let guid = report.guid.map { Self.identity(ofGuid: $0, link: link) }
        let words = [report.title ?? report.summary ?? report.url ?? "", date ?? ""].joined(separator: "\n")
        var identity = guid ?? link ?? words
        var candidates = [StableID.report(source: report.source, identity: identity)]
        for more in [report.url.flatMap { CanonicalLink.exact($0) } ?? report.url ?? "", report.title ?? ""]
        where identity != words {
            identity += "\n" + more
            candidates.append(StableID.report(source: report.source, identity: identity))
        }
        if candidates.allSatisfy(seen.contains) {
            repeat {
                alike[identity, default: 1] += 1
                candidates.append(
                    StableID.report(source: report.source, identity: "\(identity)\n\(alike[identity, default: 1])"))
            } while seen.contains(candidates[candidates.count - 1])
        }
        let id = candidates.first { !seen.contains($0) } ?? candidates[0]
        seen.insert(id)
        return (id, candidates.filter { $0 != id })
    }

    /// For a mention: `nil` where the same was told before.
    mutating func identifyMention(of entry: String, title: String, date: String) -> String? {
        let id = StableID.mention(of: entry, title: title, date: date)
        return seen.insert(id).inserted ? id : nil
    }

    /// Notes an id that was given.
    mutating func note(_ id: String) { seen.insert(id) }

    /// Some sites count an article's versions behind its address: `…/article#2`.
    private static func identity(ofGuid guid: String, link: String?) -> String {
        guard let place = CanonicalLink.place(guid) else { return withoutScheme(guid) }
        guard let link, place.hasPrefix(link + "#"),
            place.utf8.dropFirst(link.utf8.count + 1).allSatisfy({ (48...57).contains($0) })
        else { return place }
        return link
    }

    /// Sites move from http to https and write the same guid with the other scheme.
    private static func withoutScheme(_ guid: String) -> String {
        for scheme in ["https://", "http://"] where guid.hasPrefix(scheme) { return String(guid.dropFirst(scheme.count)) }
        return guid
    }
}
