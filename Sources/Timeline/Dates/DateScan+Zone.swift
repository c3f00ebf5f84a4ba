// Offsets and names of zones.
extension DateScan {
    mutating func readZone() -> Bool {
        guard date != nil || secondsSinceMidnight != nil, let token = token() else { return false }
        switch token.kind {
        case .zone(let name):
            guard let named = Zone(named: name) else { return false }
            // RFC 9557 puts the name after the offset, which says the same and more.
            setNamedZone(.zone(named))
            return true
        case .word(let name):
            if let (short, length) = ZonePhrases.zone(at: index, of: tokens) {
                setNamedZone(.name(short))
                index += length - 1
                return true
            }
            guard ZoneNames.isKnown(name) else { return false }
            // A military letter, and not a word such as "a".
            if name.utf8.count == 1, name != "z" {
                guard token.isUppercase, secondsSinceMidnight != nil else { return false }
            }
            setNamedZone(.name(name))
            return true
        case .sign("+"), .sign("-"): return readOffset()
        default: return false
        }
    }

    /// The zone that a comment is: `(PDT)`, `(GMT+7)`.
    static func zone(from comment: String) -> WrittenZone? {
        guard let tokens = DateTokens(comment) else { return nil }
        var scan = DateScan(tokens.list, language: DateLanguage(nil), prefersWeekdays: false)
        scan.secondsSinceMidnight = 0
        while scan.index < scan.tokens.count {
            guard scan.readZone() else { return nil }
        }
        return scan.zone
    }

    /// Takes a name of a zone. After an offset it is a comment: `-0500 EST`, `-05:00Z`, Go's `+0000 UTC`.
    private mutating func setNamedZone(_ named: WrittenZone) {
        switch zone {
        case nil, .unknown: zone = named
        case .offset, .name, .zone: break
        }
        index += 1
    }

    /// A word after the time that is written as names of zones are.
    mutating func readUnknownZone() -> Bool {
        guard secondsSinceMidnight != nil, let token = token() else { return false }
        switch token.kind {
        case .zone: break
        case .word(let name) where token.isUppercase && (3...5).contains(name.utf8.count): break
        default: return false
        }
        if zone == nil { zone = .unknown }
        index += 1
        return true
    }

    /// `+0200`, `+02:00`, `+02`, `+2:00`, `+2`, `-700`; after a name of UTC it counts from there: `GMT+2`.
    private mutating func readOffset() -> Bool {
        guard let sign = token(), let (hours, minutes, length) = offset() else { return false }
        // `2025-05-30-05:00` may be a day with an offset and a day with a time.
        guard secondsSinceMidnight != nil || zone != nil || sign.followsBlank || isSign("+") else { return false }
        guard !isMiddleOfRange else { return false }
        guard let seconds = UTCOffset.seconds(isWest: isSign("-"), hours: hours, minutes: minutes) else { return false }
        switch zone {
        case nil, .unknown: break
        case .name(let name):
            // `EST-0500` says the same twice; anything else is a contradiction.
            let offset = ZoneNames.offsetInSeconds(of: name, atLocal: 0)
            guard offset == 0 || offset == seconds else { return false }
        // Go's `+0200 +0200`.
        case .offset(let written): guard written == seconds else { return false }
        case .zone: return false
        }
        zone = .offset(seconds)
        index += length
        return true
    }

    /// Whether the dash here may part two times, as in `30 May 2025, 10:00-12:00`, rather than begin an offset. There is no blank
    /// before it and there are no seconds, and it is not `12:04-0500`: nobody writes two times so. ISO 8601 has its `T`, or took
    /// the fast path.
    private var isMiddleOfRange: Bool {
        guard mayBeginRange, zone == nil, isSign("-"), token()?.followsBlank == false, index > 0 else { return false }
        if case .number(_, 2) = tokens[index - 1].kind, gluedNumber(1, digits: 4...4) != nil { return false }
        return true
    }

    /// The hours and minutes after a sign, and how many tokens they and the sign take.
    private func offset() -> (hours: Int, minutes: Int, length: Int)? {
        if let hours = gluedNumber(1, digits: 1...2) {
            guard isSign(":", 2), token(2)?.followsBlank == false else { return (hours, 0, 2) }
            if let minutes = gluedNumber(3, digits: 2...2) { return (hours, minutes, 4) }
            // `+00:0`, seen in an RDF feed: cut short, but no zone is a few minutes off the hour.
            return gluedNumber(3, digits: 1...1) == 0 ? (hours, 0, 4) : nil
        }
        return gluedNumber(1, digits: 3...4).map { ($0 / 100, $0 % 100, 2) }
    }
}
