/// Something doubtful in a document that was read all the same.
///
/// Lines count from 1 in the document as it came.
public enum ReadWarning: Hashable, Sendable {
    /// The document ends inside this element; what stands before is kept.
    case cutOff(line: Int, open: String)
    /// A tag without an end was left out.
    case tagLeftOut(line: Int)
    /// Elements deeper than the limit lost their tags.
    case tooDeep(line: Int, limit: Int)
    /// An end tag without a beginning was left out.
    case strayEnd(line: Int, name: String)
    /// An element was closed by the end of another.
    case unclosed(line: Int, name: String)
    /// An item has neither title, link, id nor text. The number counts items from 1.
    case emptyItem(number: Int)
    /// Something that is no JSON was left out or made good.
    case notJSON(line: Int)
    /// So many items have no title and tell of nothing: the addresses of a sitemap.
    case withoutTitle(items: Int)
    /// A date that can't be read, with the field that it stands in.
    case unreadableDate(field: String, text: String)
}
