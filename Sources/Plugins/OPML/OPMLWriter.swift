public import Timeline

/// Writes lists of feeds: OPML 2.0 (http://opml.org/spec2.opml).
public enum OPMLWriter {
    /// A name of our own for attributes of our own; it leads nowhere.
    private static let namespace = "urn:x-timeline:opml"

    /// - Parameters:
    ///   - outlines: Feeds; those without a URL are left out, and folders don't count.
    ///   - created: For `dateCreated`.
    public static func text(of outlines: [OPMLOutline], title: String, created: Instant) -> String {
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<opml version=\"2.0\" xmlns:timeline=\"\(namespace)\">",
            "  <head>",
            "    <title>\(escaped(title))</title>",
            "    <dateCreated>\(date(created))</dateCreated>",
            "    <docs>http://opml.org/spec2.opml</docs>",
            "  </head>",
            "  <body>",
        ]
        for outline in outlines {
            guard let url = outline.url else { continue }
            let name = outline.title ?? url
            let attributes = [
                ("type", "rss"), ("text", name), ("title", name), ("xmlUrl", url), ("language", outline.language),
                ("timeline:sourceId", outline.id), ("timeline:plugin", outline.plugin), ("timeline:zone", outline.zone),
                ("timeline:every", outline.every),
            ]
            let written = attributes.compactMap { name, value in value.map { " \(name)=\"\(escaped($0))\"" } }
            lines.append("    <outline\(written.joined())/>")
        }
        return (lines + ["  </body>", "</opml>", ""]).joined(separator: "\n")
    }

    /// For an attribute or text. What XML 1.0 does not have goes away.
    private static func escaped(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            case "\t", "\n", "\r": output += "&#\(scalar.value);"
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    /// RFC 822 with four digits of the year, as OPML wants: `Sun, 08 Jun 2025 09:00:00 GMT`.
    private static func date(_ instant: Instant) -> String {
        let written = instant.description
        let day = Timestamp(instant: instant, offsetInSeconds: 0).day
        let parts = day.parts
        let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday - 1]
        let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][parts.month - 1]
        return
            "\(weekday), \(padded(parts.day, to: 2)) \(month) \(padded(parts.year, to: 4)) \(written.dropFirst(11).prefix(8)) GMT"
    }
}
