/// Where on a page something stands.
struct PagePlace: OptionSet, Hashable {
    let rawValue: UInt32

    static let article = PagePlace(rawValue: 1)
    static let main = PagePlace(rawValue: 2)
    static let header = PagePlace(rawValue: 4)
    static let navigation = PagePlace(rawValue: 8)
    static let aside = PagePlace(rawValue: 16)
    static let footer = PagePlace(rawValue: 32)
    static let form = PagePlace(rawValue: 64)
    static let listItem = PagePlace(rawValue: 128)
    static let comments = PagePlace(rawValue: 256)
    /// Other items, advertisements, buttons for sharing, and all else that pages put around an article.
    static let around = PagePlace(rawValue: 512)
    /// A picture's words, and who took it.
    static let caption = PagePlace(rawValue: 1024)
    static let quote = PagePlace(rawValue: 2048)
    /// It describes another thing than the article: a video, a picture, an event.
    static let otherThing = PagePlace(rawValue: 4096)
    /// A short form of another item, or the first sentences of this one.
    static let teaser = PagePlace(rawValue: 8192)
    static let preformatted = PagePlace(rawValue: 16384)

    /// No text of the article stands there.
    static let outsideText: PagePlace = [.navigation, .aside, .footer, .form, .comments, .around, .caption]
    /// What stands there dates or names something else.
    static let outsideArticle: PagePlace = [.navigation, .aside, .footer, .comments, .around, .caption, .otherThing, .teaser, .quote]
}

extension PagePlace {
    /// What a word of a class or id says. A table of our own, from pages in some dozen languages.
    static let words: [(PagePlace, [String])] = rows.map { place, names in
        (place, names.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    private static let rows: [(PagePlace, String)] = [
        (
            .comments,
            """
            comment comments commentlist commenter kommentar kommentare commentaire commentaires comentario comentarios
            commento commenti reactie reacties komentarze komentar replies respond disqus responses yorum yorumlar
            """
        ),
        (
            .around,
            """
            related recommended recommendation recommendations recirculation popular trending mostread sidebar widget widgets
            promo newsletter subscribe subscription advert adverts advertisement advertising anzeige werbung ad ads adslot
            sponsor sponsored banner cookie cookies consent share sharing shares sharebar social socials breadcrumb
            breadcrumbs nav navi navbar navigation menu submenu pagination pager paging paywall login signup popup modal
            overlay outbrain taboola ticker footer toolbar readmore readnext upnext skip skiplink tags taglist tagcloud
            relacionadas relacionados similar newsticker
            """
        ),
        (
            .caption,
            """
            caption captions figcaption credit credits photocredit imagecredit bildunterschrift bildnachweis legend
            photographer imagecaption copyright
            """
        ),
        (.teaser, "teaser teasers card cards"),
    ]

    /// Words that say that something else has such a part: `has-sidebar`, `with-comments`, `page--no-ads`.
    static let having = [
        "has", "with", "no", "without", "layout", "page", "template", "theme", "hide", "js",
        // WordPress names what a post is about: `tag-kommentar`, `category-anzeige`.
        "tag", "category",
    ]
}
