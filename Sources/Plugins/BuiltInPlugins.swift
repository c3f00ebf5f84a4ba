public import Timeline

extension PluginCatalog {
    /// The plugins that ship with the program. A new one is one more line here.
    public static let builtIn = PluginCatalog([
        RSSPlugin(),
        AtomPlugin(),
        JSONFeedPlugin(),
        NewsSitemapPlugin(),
        HTMLPagePlugin(),
        PlainTextPlugin(),
        CommandPlugin(),
    ]) { DocumentDescription.described($0) }
}
