import Foundation
import Timeline

/// Makes ids for new sources: short, of small letters, digits and hyphens, each once.
struct SourceNames {
    private var taken: Set<String>
    /// The next number to try behind a name, so that a thousand feeds of one name cost no million tries.
    private var next: [String: Int] = [:]

    init(taken: some Sequence<String>) {
        self.taken = Set(taken)
    }

    /// - Parameters:
    ///   - title: What the feed calls itself. One that says nothing ("RSS", "Home") or has no Latin letters is not used.
    ///   - url: Its host is the name where the title is none.
    mutating func name(title: String?, url: String) -> String {
        let base = title.flatMap(Self.name(ofTitle:)) ?? Self.name(ofHost: URL(string: url)) ?? "source"
        guard !taken.insert(base).inserted else { return base }
        while true {
            let number = next[base, default: 2]
            next[base] = number + 1
            if taken.insert("\(base)-\(number)").inserted { return "\(base)-\(number)" }
        }
    }

    /// - Returns: Whether it was free and is taken now.
    mutating func take(_ name: String) -> Bool { taken.insert(name).inserted }

    /// What the config takes as an id.
    static func isID(_ text: String) -> Bool {
        !text.isEmpty && text.count <= 100 && text.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
    }

    private static let maximalLength = 32
    private static let saysNothing: Set<String> = [
        "rss", "atom", "feed", "feeds", "rss-feed", "atom-feed", "home", "homepage", "news", "blog", "index", "untitled",
        "latest",
        "latest-news", "all", "posts", "articles", "main", "rss-2-0", "xml",
    ]

    private static func name(ofTitle title: String) -> String? {
        let words = LetterFolding.folded(LetterSigns.spelled(title)).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        var name = ""
        for word in words where word.count <= maximalLength {
            if name.count + 1 + word.count > maximalLength { break }
            name += (name.isEmpty ? "" : "-") + word
        }
        // A name of which most letters are of another script says little: "2025" of "Новости 2025".
        let foreign = title.count { $0.isLetter && !$0.isASCII && LetterFolding.folded(String($0)).allSatisfy { !$0.isASCII } }
        guard name.count >= 2, name.contains(where: \.isLetter), foreign <= name.count, !saysNothing.contains(name) else {
            return nil
        }
        return name
    }

    /// `example` of `www.example.com`, `example-co` never: the last label goes, and with it `co`, `com` and the like before a
    /// country's. Of a file, its name.
    private static func name(ofHost url: URL?) -> String? {
        guard let url else { return nil }
        let written = url.isFileURL ? url.deletingPathExtension().lastPathComponent : url.host()
        guard var text = written?.lowercased(), !text.isEmpty else { return nil }
        if !url.isFileURL, !text.allSatisfy({ $0.isNumber || $0 == "." || $0 == ":" }) {
            var labels = text.split(separator: ".")
            if labels.count > 1, let first = labels.first, ["www", "feeds", "feed", "rss", "m"].contains(first), labels.count > 2
            {
                labels.removeFirst()
            }
            if labels.count > 1 { labels.removeLast() }
            if labels.count > 1, let last = labels.last, ["co", "com", "org", "net", "ac", "gov"].contains(last) {
                labels.removeLast()
            }
            text = labels.joined(separator: "-")
        }
        let name = LetterFolding.folded(text).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-" }.joined()
            .split(separator: "-").joined(separator: "-")
        return name.isEmpty ? nil : String(name.prefix(maximalLength))
    }
}
