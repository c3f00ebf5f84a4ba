/// Where in a document the parts of a feed stand.
enum JSONFeedPath {
    /// JSON Feed.
    static let version = ["version"]
    static let items = ["items"]

    /// RSS in JSON.
    static let rss = ["rss"]
    static let channel = ["rss", "channel"]
    static let item = ["rss", "channel", "item"]
    /// Beside the channel, as RSS 1.0 has it.
    static let outerItem = ["rss", "item"]

    /// `https://jsonfeed.org/version/1.1`, with or without `www.`
    static func isVersion(_ value: JSONValue) -> Bool {
        value.text?.contains("jsonfeed.org") ?? false
    }
}
