import Timeline

/// Dates that people read on a page, rated by how likely each is the article's own.
///
/// A rating of points for where a date stands and what stands around it. What decides is near the heading, or says that it is
/// a date of publication; menus, other items and comments count against it.
struct VisibleDates {
    struct Found {
        /// As written.
        let text: String
        let field: String
        let role: DateText.Role
        let day: CalendarDay
        let hasTime: Bool
        let points: Int
        let block: Int
        /// A word beside it, a class or the element says what date it is.
        let isLabelled: Bool
    }

    /// Fewer points date no article.
    static let minimalPoints = 30
    private static let muchLess = 25
    /// What is longer tells something.
    private static let longestByline = 80
    /// Texts that are looked at; a page with more dates than this is a list of something.
    private static let maximalTexts = 150

    let outline: PageOutline
    let heading: Int?
    /// The last block of the main text.
    let textEnd: Int?
    let language: String?
    let isDayFirst: Bool?
    /// The day after which nothing on the page can have been published; `nil` where it is not known.
    let latest: CalendarDay?

    /// Best first.
    func found() -> [Found] {
        var found: [Found] = []
        var looked = 0
        for (index, block) in outline.blocks.enumerated() {
            guard Self.mayHoldDate(block.text), looked < Self.maximalTexts else { continue }
            looked += 1
            found += self.found(in: block, at: index)
        }
        for mark in outline.marks {
            switch mark.kind {
            case .time, .timestamp: break
            default: continue
            }
            if let time = self.found(in: mark) { found.append(time) }
        }
        let sorted = found.filter { $0.points >= Self.minimalPoints }.enumerated().sorted { one, other in
            (-one.element.points, one.offset) < (-other.element.points, other.offset)
        }.map(\.element)
        // Another day that is much less likely is that of another item.
        return sorted.filter { date in
            guard let best = sorted.first(where: { $0.role == date.role }) else { return true }
            return date.day == best.day || date.points > best.points - Self.muchLess
        }
    }

    /// What counts from now beside the title, for a page that has nothing better: "3 hours ago".
    ///
    /// - Returns: As written; `nil` where there is none.
    func countedBack() -> DateText? {
        var best: (points: Int, text: String)?
        for (index, block) in outline.blocks.enumerated() where block.text.utf8.count <= Self.longestByline {
            guard isNear(index), let written = RelativeDate.text(in: block.text), let start = block.text.firstRange(of: written) else { continue }
            if case .heading = block.kind { continue }
            let before = block.text[..<start.lowerBound]
            let label = DateLabel.nearest(in: before) ?? labelAbove(index, before: before)
            let classRole = outline.dateRole(of: block)
            guard label != .other, label != .updated, classRole != .updated else { continue }
            // "Today" may be a part of the paper, and "Active 3 hours ago" an author.
            let isPlain = written.contains(where: \.isNumber) && !block.text.replacing(written, with: "").contains(where: \.isLetter)
            guard isPlain || label != nil || classRole != nil else { continue }
            let points = points(at: index, in: place(outline.place(of: block), at: index)) + (label == nil ? 0 : 20)
            if points >= Self.minimalPoints, points > best?.points ?? 0 { best = (points, written) }
        }
        return best.map { DateText($0.text, field: "text near the title", role: .published) }
    }

    private func found(in block: PageOutline.Block, at index: Int) -> [Found] {
        let text = block.text
        let place = place(outline.place(of: block), at: index)
        let dates = DateFinder.dates(in: text, language: language, isDayFirst: isDayFirst)
        guard dates.count <= 6 else { return [] }
        var lastEnd = text.startIndex
        return dates.enumerated().compactMap { number, date in
            let before = text[lastEnd..<date.range.lowerBound]
            lastEnd = date.range.upperBound
            let written = String(text[date.range])
            var points = self.points(at: index, in: place)
            var label = DateLabel.nearest(in: before)
            if label == nil, number == 0 { label = labelAbove(index, before: before) }
            let classRole = outline.dateRole(of: block)
            var role = DateText.Role.published
            switch label {
            case .published: points += 40
            case .updated:
                points += 40
                role = .updated
            case .other: return nil
            case nil: if classRole == .updated { role = .updated }
            }
            // What says of itself that it is the date of publication may stand anywhere but with comments.
            if label == .published || label == .updated, place.isDisjoint(with: [.comments, .navigation, .otherThing]) {
                points = max(points, 30)
            }
            if classRole != nil { points += 25 }
            // Without the labels.
            let share = Double(written.utf8.count) / Double(max(text.utf8.count - (label == nil ? 0 : before.utf8.count), 1))
            if share > 0.6 { points += 20 } else if text.utf8.count > 160 { points -= 30 }
            // The day of what the sentence tells.
            if text.utf8.count > 300, label == nil { return nil }
            if case .heading = block.kind, share < 0.9 { points -= 25 }
            if number > 0, label == nil { points -= 15 }
            let field = classRole != nil ? "class of the text" : label == .published ? "text after a label" : "text near the title"
            return found(
                written, field, role, date.timestamp, points, block: index, isLabelled: label != nil || classRole != nil)
        }
    }

    /// `<dt>Published</dt><dd>30 May 2025</dd>`
    ///
    /// - Parameter before: What stands before the date on its own line.
    private func labelAbove(_ index: Int, before: Substring) -> DateLabel? {
        guard before.utf8.count < 10, index > 0 else { return nil }
        let above = outline.blocks[index - 1].text
        return above.utf8.count <= 40 && !Self.mayHoldDate(above) ? DateLabel.nearest(in: above) : nil
    }

    private func found(in mark: PageOutline.Mark) -> Found? {
        let place = place(outline.containers[mark.container].place, at: mark.block)
        for (name, value) in mark.values + [(name: "text", text: mark.text)] where value.utf8.count < 100 {
            guard let timestamp = DateReader.timestamp(from: value, language: language, isDayFirst: isDayFirst),
                timestamp.precision == .day || timestamp.precision == .second, (1990...2100).contains(timestamp.day.year)
            else { continue }
            var points = points(at: mark.block, in: place) + 25
            if mark.isPublication { points += 30 }
            if mark.role != nil { points += 20 }
            var role = mark.role ?? .published
            switch DateLabel.nearest(in: label(before: mark)) {
            case .published: points += 20
            case .updated: role = .updated
            case .other: return nil
            case nil: break
            }
            let isTime = mark.kind == .time
            // Pages put all kinds of numbers into attributes of their own.
            if !isTime, mark.role == nil { return nil }
            let field = isTime ? "<time \(name)>" : "\(name)-… attribute"
            return found(value, field, role, timestamp, points, block: mark.block, isLabelled: true)
        }
        return nil
    }

    /// What stands before a `<time>` on its own line.
    private func label(before mark: PageOutline.Mark) -> Substring {
        guard mark.block < outline.blocks.count, outline.blocks[mark.block].text.utf8.count < 300 else { return "" }
        let line = outline.blocks[mark.block].text
        guard let range = line.firstRange(of: mark.text), !mark.text.isEmpty else { return "" }
        return line[..<range.lowerBound]
    }

    private func found(
        _ text: String, _ field: String, _ role: DateText.Role, _ timestamp: Timestamp, _ points: Int, block: Int,
        isLabelled: Bool
    ) -> Found? {
        if let latest, timestamp.day.days(since: latest) > 0 { return nil }
        return Found(
            text: text, field: field, role: role, day: timestamp.day, hasTime: timestamp.precision == .second, points: points,
            block: block, isLabelled: isLabelled)
    }

    // MARK: Where it stands

    private func isVeryNear(_ block: Int) -> Bool {
        guard let heading else { return false }
        return (heading - 2...heading + 4).contains(block)
    }

    private func isNear(_ block: Int) -> Bool {
        guard let heading else { return false }
        return (heading - 4...heading + 10).contains(block)
    }

    /// "Posted by Ada on 30 May" in a list of facts about the article is one of its lines, whatever its class.
    private func place(_ place: PagePlace, at block: Int) -> PagePlace {
        isNear(block) ? place.subtracting([.listItem, .teaser]) : place
    }

    private func points(at block: Int, in place: PagePlace) -> Int {
        var points = 0
        if let heading {
            switch block - heading {
            case 0: points += 20
            case 1...12: points += 40 - 2 * (block - heading)
            case -5 ..< 0: points += 35 - 5 * (heading - block)
            default: break
            }
        }
        // The end of the text is where papers put "Published on …".
        if let textEnd, (1...3).contains(block - textEnd) { points += 10 }
        if !place.isDisjoint(with: [.article, .main]) { points += 10 }
        if !place.isDisjoint(with: [.comments, .navigation]) { points -= 60 }
        if !place.isDisjoint(with: [.otherThing, .caption]) { points -= 45 }
        if place.contains(.around) { points -= isVeryNear(block) ? 15 : 45 }
        if place.contains(.aside) { points -= isNear(block) ? 30 : 40 }
        if place.contains(.footer) { points -= isNear(block) ? 10 : 40 }
        if place.contains(.teaser) { points -= 15 }
        if place.contains(.listItem) { points -= 20 }
        if place.contains(.quote) { points -= 30 }
        // Today's date stands in the page's own header.
        if place.contains(.header), !isNear(block) { points -= 40 }
        return points
    }

    /// Whether a text is short enough, and has digits that may be of a year: a cheap look before the close one.
    static func mayHoldDate(_ text: String) -> Bool {
        guard text.utf8.count <= 600 else { return false }
        var digits = 0
        var numbers = 0
        var isSeparated = false
        for byte in text.utf8 {
            if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                digits += 1
                if digits == 1 { numbers += 1 }
                if digits == 4 || digits == 8 { return true }
            } else {
                if digits > 0, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") { isSeparated = true }
                digits = 0
                // Digits of other scripts.
                if byte == 0xD9 || byte == 0xDB || byte == 0xE0 || byte == 0xEF { return true }
            }
        }
        return numbers >= 3 && isSeparated
    }
}
