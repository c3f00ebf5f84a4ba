/// Lines that pages put between the paragraphs of an article, and that tell nothing of it.
enum ArticleNoise {
    /// The whole line, in lower case, without a colon or stop at its end.
    private static let wholes: Set<String> = Set(
        """
        advertisement|advertising|sponsored|sponsored content|article continues below|article continues after ad|story continues below
        story continues below advertisement|story continues|continue reading|continue reading below|read more|read also|also read|more
        related|related articles|related stories|related topics|recommended|you might also like|share|share this|share this article
        share this story|tweet|facebook|twitter|whatsapp|email|print|comments|leave a comment|listen|listen to this article|loading
        follow us|subscribe|subscribe now|sign up|log in|watch|see also|close|menu|skip to content|copy link|copied|back to top
        anzeige|werbung|mehr zum thema|lesen sie auch|lesen sie mehr|lesen sie hier|auch interessant|teilen|drucken|kommentare|startseite
        artikel teilen|merken|artikel anhören|zur startseite|weiterlesen|mehr
        publicité|lire aussi|à lire aussi|partager|imprimer|la suite après cette publicité|commentaires
        publicidad|lea también|lee también|compartir|imprimir|comentarios|te puede interesar|relacionado
        pubblicità|leggi anche|condividi|stampa|publicidade|leia também|leia mais|continua após a publicidade|compartilhe
        advertentie|lees ook|delen|annons|läs också|läs även|dela|annonse|les også|annonce|læs også|mainos|lue myös
        reklama|czytaj także|czytaj też|czytaj również|čtěte také|čítajte tiež|přečtěte si|hirdetés|reklam|ayrıca bakınız
        реклама|читайте также|читайте також|поделиться|広告|关注|分享|相关阅读|اقرأ أيضا|إعلان|baca juga|iklan|โฆษณา
        """.split { $0 == "\n" || $0 == "|" }.map { $0.trimmed() })

    /// How a line begins that leads to another item, or names who took a picture.
    private static let beginnings = [
        "read more:", "read also:", "also read:", "read next:", "related:", "more:", "see also:", "watch:", "listen:", "photo:",
        "photo by ", "photograph:", "image:", "image credit", "photo credit", "picture:", "credit:", "getty images", "photos:",
        "recommended:", "more on ", "read:",
        "foto:", "bild:", "fotos:", "quelle:", "bildquelle:", "lesen sie auch:", "lesen sie mehr:", "mehr dazu:", "mehr zum thema:",
        "© ", "(c) ", "photo :", "crédit", "lire aussi", "à lire aussi", "lea también:", "lee también:", "leggi anche:", "leia também:",
        "leia mais:", "lees ook:", "läs också:", "läs även:", "les også:", "czytaj także:", "czytaj też:", "читайте также:",
        "читайте також:", "baca juga:", "фото:", "zdjęcie:", "fot.", "kuva:",
    ]

    /// - Parameter isLinked: A good part of the line is a link.
    static func isOne(_ line: String, isLinked: Bool) -> Bool {
        guard line.utf8.count < 250 else { return false }
        let lower = line.lowercased()
        if lower.utf8.count < 60 {
            var bare = Substring(lower)
            while let last = bare.last, ":.…»>→!".contains(last) || last == " " { bare = bare.dropLast() }
            if wholes.contains(String(bare)) { return true }
        }
        guard let first = beginnings.first(where: lower.hasPrefix) else { return false }
        // "More: the moor" may begin a sentence; a link does not.
        return isLinked || line.utf8.count < 120 && !(first == "more:" || first == "read:")
    }
}

extension Substring {
    fileprivate func trimmed() -> String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
