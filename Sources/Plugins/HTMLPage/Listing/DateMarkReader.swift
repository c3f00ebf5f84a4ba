import Timeline

/// What an element says of a date by its name, its attributes and its class: `<time datetime>`, `itemprop`, microformats, and
/// the odd carriers that sites invent.
enum DateMarkReader {
    /// Attributes that hold what programs are meant to read, most trusted first.
    private static let attributes = [
        "datetime", "content", "data-datetime", "data-timestamp", "data-time", "data-date", "data-published", "data-utime", "title",
    ]

    private static let properties: [String: DateText.Role] = [
        "datepublished": .published, "datecreated": .published, "startdate": .published, "uploaddate": .published,
        "dateposted": .published, "datemodified": .updated, "dateupdated": .updated,
    ]

    /// - Parameter isSmall: It holds little text, so that the text may be the date.
    /// - Returns: `nil` for an element that says no date.
    static func values(of node: HTMLNode, name: String, isSmall: Bool) -> [DateText]? {
        let property = node["itemprop"]?.lowercased()
        let role: DateText.Role
        let field: String
        if let property, let known = properties[property] {
            (role, field) = (known, "itemprop=\(property)")
        } else if name == "time" {
            (role, field) = (DateClass.role(of: node["class"] ?? "") == .updated ? .updated : .published, "<time>")
        } else if let classes = node["class"], let known = DateClass.role(of: classes) {
            (role, field) = (known, "class=\(classes)")
        } else if node["data-timestamp"] != nil || node["data-datetime"] != nil || node["data-utime"] != nil {
            (role, field) = (.published, "data-…")
        } else {
            return nil
        }
        var values: [DateText] = []
        for attribute in attributes {
            if let value = node[attribute], !value.isEmpty, value.utf8.count < 60, value.contains(where: \.isNumber) {
                values.append(DateText(value, field: field, role: role))
            }
        }
        if isSmall {
            let text = HTMLText.folded(node.text)
            if !text.isEmpty { values.append(DateText(text, field: field, role: role)) }
        }
        return values.isEmpty ? nil : values
    }
}
