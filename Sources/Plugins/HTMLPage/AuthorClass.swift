/// Classes that pages give to an author's name.
enum AuthorClass {
    private static let telling = [
        "author", "authors", "byline", "autor", "autoren", "auteur", "auteurs", "autore", "autori", "writer", "redacteur", "forfatter",
        "skribent", "yazar", "verfasser", "fn", "creator", "journalist", "reporter", "bylines",
    ]
    /// Words that stand on something else of the author, or of other people.
    private static let other = [
        "comment", "comments", "bio", "avatar", "img", "image", "photo", "picture", "pic", "social", "follow", "date", "time",
        "job", "role", "description", "teaser", "related", "card", "count", "icon", "license", "box", "about", "quote", "caption",
        "more", "position", "prep", "widget", "footer", "second", "form", "slider", "template",
    ]

    static let words: [(ClassMeaning.Signs, [String])] = [(.tellsAuthor, telling), (.notAuthor, other)]
}
