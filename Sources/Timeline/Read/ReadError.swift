/// Why nothing of a document is usable.
public enum ReadError: Error, Hashable, Sendable {
    /// What a document turned out to be.
    public enum Kind: String, Hashable, Sendable {
        case htmlPage, json, gzip, xml, binary, text
    }

    /// No bytes, or only blanks.
    case empty
    /// No plugin reads it.
    case notRecognised(Kind)
    /// The plugin that was asked for does not read it.
    case wrongKind(plugin: String, found: Kind)
    /// It says that it is a feed and has no sign of one. `root`: its outermost element, where it has one.
    case noFeed(root: String?)
    /// JSON without the list of items that a feed has. `members`: the first names in it.
    case noItems(members: [String])
    /// A sitemap of so many addresses, not one of which has a title: it tells of nothing that happened.
    case noNews(addresses: Int)
    /// So many lines of a program, not one of which is an entry.
    case noEntries(lines: Int)
    /// It is no feed, and a feed was expected; what it is.
    case notAFeed(DocumentDescription)
    /// A page without an article: no text, no date.
    case noArticle
    /// Nothing on the page is what this selector of the source's settings asks for.
    case noMatch(selector: String)
    /// The source's settings can't be used.
    case badSettings(SettingsProblem)
    /// There is no plugin of this name; those that there are.
    case unknownPlugin(String, known: [String])
    /// The disk or network failed while reading, in the system's words.
    case interrupted(String)
    /// More bytes than the limit.
    case tooLarge(limitInBytes: Int)
}
