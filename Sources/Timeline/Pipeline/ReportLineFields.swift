/// The members of a report line, as they are written.
struct ReportLineFields {
    /// Named as in the line.
    enum Member: Int, CaseIterable {
        case document, error, id, source, kind, of, plugin, guid, title, url, summary, author, language, published, updated
        case reportedField, date, start, end, precision, basis, attribution
        // These are no texts.
        case tags, approximate, evidence
    }

    private(set) var tags: [String] = []
    private(set) var approximate: Bool?
    private(set) var evidence: Report.Evidence?
    private var texts = [String?](repeating: nil, count: Member.allCases.count)

    private static let keys = Member.allCases.map { JSONKey(Array("\($0)".utf8)[...]) ?? JSONKey() }

    /// - Throws: For what is no JSON object, and for a member that is known and has another type.
    init(_ line: inout JSONLine) throws(JSONLine.Fault) {
        var last = -1
        var seen: UInt64 = 0
        var fields = self
        try line.object { line, key throws(JSONLine.Fault) in
            // The first of two with one name counts.
            guard let index = Self.index(of: key, after: last), let member = Member(rawValue: index), seen >> index & 1 == 0
            else {
                try line.skip()
                return
            }
            last = index
            seen |= 1 << index
            try fields.read(member, from: &line)
        }
        try line.ends()
        self = fields
    }

    subscript(_ member: Member) -> String? { texts[member.rawValue] }

    /// Lines of one program have their members in one order.
    private static func index(of key: JSONKey, after last: Int) -> Int? {
        if last + 1 < keys.count, keys[last + 1] == key { return last + 1 }
        return keys.firstIndex(of: key)
    }

    /// A value that is `null` counts as if the member was not there.
    private mutating func read(_ member: Member, from line: inout JSONLine) throws(JSONLine.Fault) {
        let isNull = try line.null()
        switch member {
        case .tags:
            tags = []
            if isNull { return }
            var read: [String] = []
            try line.array { line throws(JSONLine.Fault) in read.append(try line.string()) }
            tags = read
        case .approximate: approximate = isNull ? nil : try line.flag()
        case .evidence: evidence = isNull ? nil : try Self.evidence(&line)
        default: texts[member.rawValue] = isNull ? nil : try line.string()
        }
    }

    private static func evidence(_ line: inout JSONLine) throws(JSONLine.Fault) -> Report.Evidence {
        var evidence = Report.Evidence(text: "", expression: nil)
        var seen = (text: false, expression: false, url: false)
        try line.object { line, key throws(JSONLine.Fault) in
            if key == textKey, !seen.text {
                seen.text = true
                evidence.text = try line.null() ? "" : try line.string()
            } else if key == expressionKey, !seen.expression {
                seen.expression = true
                evidence.expression = try line.null() ? nil : try line.string()
            } else if key == urlKey, !seen.url {
                seen.url = true
                evidence.url = try line.null() ? nil : try line.string()
            } else {
                try line.skip()
            }
        }
        return evidence
    }

    private static let urlKey = JSONKey(Array("url".utf8)[...])
    private static let textKey = JSONKey(Array("text".utf8)[...])
    private static let expressionKey = JSONKey(Array("expression".utf8)[...])
}
