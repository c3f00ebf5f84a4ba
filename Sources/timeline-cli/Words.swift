import Timeline

/// The sentences that people read about what went wrong: each says what it is and, where there is one, its cure.
enum Words {
    static let noTimeline = "there is no timeline yet; run: timeline fetch"

    /// The timeline is empty: what to do next.
    static func nothingYet(_ options: GlobalOptions, _ config: Config?) -> String {
        let files = options.fileArguments
        guard let config else { return "there is no timeline yet; begin with: timeline add URL\(files)" }
        return config.sources.isEmpty
            ? "there is no timeline yet, and \(config.path) has no sources; add one with: timeline add URL\(files)"
            : "there is no timeline yet; fill it with: timeline fetch\(files)"
    }

    static func of(_ failure: FetchRun.Failure) -> String {
        switch failure {
        case .fetch(let error): of(error)
        case .read(let error): of(error)
        case .cutOff(let entries):
            "the document ends before it should; \(TimelineView.count(entries, "whole item")) kept, the rest comes with a later fetch"
        case .partsMissing(let count, let total, let url, let reason):
            "\(count) of the \(total) documents that it names could not be had; \(CleanText.cleaned(url)): \(of(reason))"
        case .falls(let shortcoming): of(shortcoming)
        case .partsElsewhere(let count, let url):
            "all \(count) documents that it names are on other hosts; add one of them, such as \(CleanText.cleaned(url)), as a source of its own"
        case .paid: "readers must pay for it"
        case .otherPage(let title):
            "its address leads to another page" + (title.map { ": \u{201C}\(CleanText.cleaned($0))\u{201D}" } ?? "")
        case .noFeedAnymore(let was, let page):
            "a web page came instead of the feed (\(was)): \(of(page)); "
                + (page.feed == nil
                    ? "if the feed has moved, change its url, else wait" : "if it has moved there, change its url")
                + " or write plugin = \"html\""
        }
    }

    static func of(_ notice: FetchRun.Notice) -> String {
        switch notice {
        case .moved(let url): "it has moved to \(CleanText.cleaned(url)); change its url if that is right"
        case .movedForGood(let url): "it has moved to \(CleanText.cleaned(url)) and stays there; from now on that is asked"
        case .silent(let since): "nothing new since \(since), which is long for it; has it moved?"
        case .article(let url, let mentions):
            "article \(CleanText.cleaned(url)): "
                + (mentions.map { TimelineView.count($0, "dated event") + " in its text" } ?? "unchanged")
        case .noArticle(let url, let failure): "article \(CleanText.cleaned(url)): \(of(failure)); the item stays as the feed gave it"
        }
    }

    static func of(_ shortcoming: SourceShortcoming) -> String {
        switch shortcoming {
        case .fewItems(let count, let expected, let rule):
            "only \(TimelineView.count(count, "item")) of at least \(expected)\(rule.map { "; they are found by \"\($0)\"" } ?? "")"
        case .undated(let count, let total, let rule):
            "only \(count) of \(TimelineView.count(total, "item")) with a date\(rule.map { "; dates are found by \"\($0)\"" } ?? "")"
        case .stale(let newest): "the newest item is of \(newest), which is older than expected"
        case .noListAnymore:
            "the page was a list and is none any more: has it been built anew, or is it an error page? Earlier reports stay; to say where its items are, write items = \"…\""
        }
    }

    private static func of(_ problem: FetchError.CommandProblem) -> String {
        func said(_ text: String) -> String { text.isEmpty ? "" : ": \(CleanText.cleaned(text))" }
        return switch problem {
        case .notFound(let name): "there is no program \"\(name)\" that may be run; a path begins at the config file's folder"
        case .notStarted(let reason): "its program can't be started: \(reason)"
        case .status(let status, let text): "its program ended with status \(status)\(said(text))"
        case .signal(let signal, let text): "its program was ended by signal \(signal)\(said(text))"
        case .tookTooLong(let seconds): "its program took more than \(seconds) s (timeout) and was ended"
        }
    }

    static func of(_ error: FetchError) -> String {
        switch error {
        case .invalidURL(let url): "\"\(url)\" is no URL that can be fetched"
        case .unsupportedScheme(let scheme): "\"\(scheme):\" can't be fetched; use https://, http:// or file:"
        case .fileNotFound(let path): "no such file: \(path)"
        case .fileUnreadable(let path, let reason): "\(path) can't be read: \(reason)"
        case .status(let code): "HTTP \(code)\(meaning(ofStatus: code))"
        case .busy(let code, let server, _): "HTTP \(code): \(server) wants to be asked less often; it is left alone for a while"
        case .mustWait(let server, let until): "redirected to \(server), which wants to be left alone until \(until)"
        case .tooManyRedirects(let limit): "more than \(limit) redirects"
        case .badRedirect(let target):
            target.map { "redirected to \"\($0)\", which is no web address" } ?? "redirected to nowhere"
        case .unresolvable(let host): "the host \(host) can't be found"
        case .privateAddress(let host, let port, let address):
            (host == address ? "\(host) is a private address" : "\(host) is the private address \(address)")
                + "; to allow it, add allow_private = [\"\(host):\(port)\"] below [fetch]"
        case .redirectedInside(let url, let address): "redirected to \(url): \(address) is a private address, where no server leads us"
        case .redirectedToSilence(let url, let error): "redirected to \(url): \(of(error))"
        case .cannotConnect(let reason): "no connection: \(reason)"
        case .timedOut(let deadline, let seconds): "no answer in time (\(deadline.rawValue) limit, \(seconds) s)"
        case .tooLarge(let limit): "larger than \(size(limit)) (max_size)"
        case .tls(.badCertificate):
            "the server's certificate is not valid"
        case .tls(.expired): "the server's certificate has expired"
        case .tls(.notYetValid): "the server's certificate is not valid yet; is this machine's clock right?"
        case .tls(.untrustedSigner):
            "nobody who is trusted has signed the server's certificate; to trust its signer, name its file in SSL_CERT_FILE"
        case .tls(.otherHost): "the server's certificate is for another host"
        case .tls(.noTLS): "the server does not speak TLS there; is it http:// and not https://?"
        case .tls(.failed): "the TLS handshake failed"
        case .undecodable: "the answer is packed in a way that can't be unpacked"
        case .unexpectedNotModified: "the server says \"not modified\" (304) to a first question; the source can't be read"
        case .missingVariable(let name): "the environment has no \(name), which a header of this source needs"
        case .commandFailed(let problem): of(problem)
        case .network(let reason): "network: \(reason)"
        }
    }

    private static func meaning(ofStatus code: Int) -> String {
        switch code {
        case 401, 403: " (not allowed; does the source need a header?)"
        case 404: " (not found; has the feed moved?)"
        case 410: " (gone for good; it is not asked any more: remove the source, or change its url)"
        case 500...: " (the server's fault; it may pass)"
        default: ""
        }
    }

    private static func of(_ reason: FetchRun.Failure.PartFailure) -> String {
        switch reason {
        case .fetch(let error): of(error)
        case .read(let error): of(error)
        }
    }

    static func of(_ error: ReadError) -> String {
        switch error {
        case .empty: "the document is empty"
        case .notRecognised(let kind): "no plugin reads this: it looks like \(of(kind)); name one with plugin"
        case .wrongKind(let plugin, let found): "the plugin \(plugin) does not read this: it looks like \(of(found))"
        case .noItems(let members):
            members.isEmpty
                ? "no feed: the JSON has no list of items"
                : "no feed: the JSON has no list of items; it has \(CleanText.cleaned(members.joined(separator: ", ")))"
        case .noEntries(let lines):
            "\(TimelineView.count(lines, "line")), and none is an entry: a JSON object on one line, with a title or url"
        case .noNews(let addresses):
            "a map of a site with \(addresses) address\(addresses == 1 ? "" : "es") and not one title; look for its news sitemap or its feed"
        case .notAFeed(let description): of(description)
        case .noFeed(let root): root.map { "no feed: its outermost element is <\($0)>" } ?? "no feed: there is no element in it"
        case .noArticle: "no article: the page has neither a date nor running text"
        case .noMatch(let selector): "nothing on the page is what \"\(selector)\" asks for; has the page changed?"
        case .badSettings(let problem): "\(problem.path.joined(separator: ".")): \(problem.message)"
        case .unknownPlugin(let name, let known): "there is no plugin \"\(name)\"; there are \(known.joined(separator: ", "))"
        case .interrupted(let reason): "reading stopped: \(reason)"
        case .tooLarge(let limit): "larger than \(size(limit))"
        }
    }

    /// What came where a feed was expected.
    static func of(_ description: DocumentDescription) -> String {
        if let reader = description.reader {
            return "it is another kind of feed; leave plugin out or write plugin = \"\(reader)\""
        }
        switch description.kind {
        case .htmlPage:
            let title = description.title.map { " (“\($0)”)" } ?? ""
            let feed = description.feed.map { "; its feed seems to be \($0)" } ?? ""
            return (description.isErrorPage ? "an error page" : "an HTML page") + title + " and no feed" + feed
        case .xml: return description.root.map(words(ofRoot:)) ?? "XML without any element, and no feed"
        case .json: return "JSON, but no feed"
        case .gzip: return "packed with gzip; unpack it first"
        case .binary: return "binary data, and no feed"
        case .text: return "plain text, and no feed; to read it as an article, write plugin = \"text\""
        }
    }

    /// What other XML is known by its outermost element.
    private static func words(ofRoot root: String) -> String {
        let what =
            switch root.lowercased() {
            case "opml": "; it is a list of feeds, which `timeline sources import` takes"
            case "urlset", "sitemapindex": "; it is a map of a site"
            case "svg", "svg:svg": "; it is an image"
            case "error": "; it is an error of a server"
            case "html", "xhtml:html": "; it is an HTML page"
            default: ""
            }
        return "XML, but no feed: its outermost element is <\(root)>\(what)"
    }

    private static func of(_ kind: ReadError.Kind) -> String {
        switch kind {
        case .htmlPage: "an HTML page"
        case .json: "JSON"
        case .gzip: "gzip"
        case .xml: "XML of another kind"
        case .binary: "binary data"
        case .text: "plain text"
        }
    }

    static func of(_ matter: SourceImport.Remark.Matter) -> String {
        switch matter {
        case .known(let id): "it is there already, as \"\(id)\""
        case .twice: "it stands further up as well, and is taken once"
        case .noURL: "it has no feed address (xmlUrl)"
        case .link: "it is a link to a page; try its address with: timeline add"
        case .otherList: "it is another list; import that by itself"
        case .address(.holdsPassword): "its address holds a name or password, which would stand in the config for all to read"
        case .address(.noAddress(let text)): "\"\(text)\" is no address"
        case .address(let problem): of(problem)
        }
    }

    static func of(_ problem: SourceAddress.Problem) -> String {
        switch problem {
        case .empty: "which URL? Write for example: timeline add https://example.com/"
        case .noAddress(let text): "\"\(text)\" is no address; write for example https://example.com/ or the path of a file"
        case .unsupportedScheme(let scheme): "\"\(scheme):\" can't be fetched; use https://, http:// or a file"
        case .holdsPassword:
            "the address holds a name or password, which would stand in the config for all to read; "
                + "leave it out and add to the source: headers = { Authorization = \"env:NAME\" }"
        case .noFile(let path): "no such file: \(path)"
        case .folder(let path): "\(path) is a folder; name a file in it"
        }
    }

    /// - Parameters:
    ///   - config: The config file's path.
    ///   - isThere: Whether there is one yet.
    static func of(_ failure: SourceFinder.Failure, config: String, isThere: Bool) -> String {
        let unchanged = "; nothing is added"
        switch failure {
        case .unreachable(_, .status(404)):
            return "HTTP 404: there is nothing at this address; try the site's front page\(unchanged)"
        case .unreachable(let url, let error):
            let file =
                if case .privateAddress = error {
                    " in \(config)\(isThere ? "" : " (timeline init makes it)"), then try again"
                } else { unchanged }
            return "\(url): \(of(error))\(file)"
        case .unreadable(let url, let error): return "\(url): \(of(error))\(unchanged)"
        case .nothing(let url, let page, let tried):
            if page.isErrorPage { return "\(url): \(of(page))\(unchanged)" }
            let places = tried == 0 ? "" : ", and none of \(tried) likely addresses is one"
            return "\(url): \(of(page))\(places); it has no article either. "
                + "If you know the feed's own address, add that\(unchanged)"
        }
    }

    static func of(_ warning: ReadWarning) -> String {
        switch warning {
        case .cutOff(let line, let open): "line \(line): the document ends inside <\(open)>; what stands before is kept"
        case .tagLeftOut(let line): "line \(line): a tag without an end was left out"
        case .tooDeep(let line, let limit): "line \(line): elements deeper than \(limit) lost their tags"
        case .strayEnd(let line, let name): "line \(line): </\(name)> ends nothing"
        case .unclosed(let line, let name): "line \(line): <\(name)> is not closed"
        case .notJSON(let line): "line \(line): something that is no JSON was left out or made good"
        case .emptyItem(let number): "item \(number) has neither title, link, id nor text"
        case .withoutTitle(let items): "\(items) of its addresses have no title and were left out"
        case .unreadableDate(let field, let text): "\(field): \"\(CleanText.cleaned(text))\" is no date that can be read"
        }
    }

    /// What was found on a page, and by which rule.
    static func of(_ finding: Timeline.Finding) -> String {
        let value = finding.value.map { CleanText.cleaned($0) }
        let shown = value.map { $0.count > 100 ? $0.prefix(99) + "…" : $0 }
        let found = [finding.count.map(String.init), shown].compactMap { $0 }.joined(separator: " × ")
        let rule = finding.rule.isEmpty ? "" : " ← \(CleanText.cleaned(finding.rule))"
        return "\(finding.what): \(found)\(rule)"
    }

    static func of(_ error: StoreError) -> String {
        switch error {
        case .locked(let path, let process):
            "another run\(process.map { " (process \($0))" } ?? "") holds \(path); wait until it is done"
        case .diskFull(let path):
            "the disk with \(path) is full; what was stored is kept. Free some space, then run it again: the rest comes then"
        case .damaged(let path, let reason):
            "the store \(path) is damaged: \(reason); put a backup of it in its place, or move it away and fetch anew"
        case .cannotOpen(let path, let reason):
            "the store \(path) can't be opened: \(reason); check the folder, its rights and the disk, or choose another with --database"
        case .failed(let path, let reason): "the store \(path) failed: \(reason); check the disk's space and the file's rights"
        case .olderVersion(let path):
            "an older version of timeline has written \(path); bring it up to date with: timeline fetch"
        case .newerVersion(let path):
            "a newer version of timeline has written \(path); update the program or choose another store with --database"
        }
    }

    static func of(_ problem: SearchQuery.Problem) -> String {
        switch problem {
        case .empty: "there is no word to search for"
        case .tooLong(let limit): "the search has more than \(limit) words"
        case .tooDeep(let limit): "the search has more than \(limit) parentheses inside one another"
        case .openQuote: "a quotation mark is not closed"
        case .openParenthesis: "a parenthesis is not closed"
        case .unexpected(let text):
            "\(text) stands where a word should; write for example: musk AND (ketamine OR \"white house\")"
        }
    }

    static func of(_ problem: ReportLineReader.Problem) -> String {
        switch problem {
        case .notJSON: "no JSON object"
        case .errorLine(let document, let error): "\(document) could not be read: \(error)"
        case .noSource: "no \"source\""
        case .nothingToTell: "neither \"title\" nor \"url\""
        case .unreadable(let field, let text): "\"\(field)\" is \"\(CleanText.cleaned(text))\", which is no date"
        }
    }

    /// `32 MiB`.
    static func size(_ bytes: Int) -> String {
        for (unit, name) in [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")] where bytes >= unit && bytes % unit == 0 {
            return "\(bytes / unit) \(name)"
        }
        return "\(bytes) bytes"
    }
}

extension Words {
    /// - Parameter which: `from before 2024-01-01`.
    static func of(_ dropped: SQLiteStore.Dropped, _ which: String, dryRun: Bool) -> String {
        if dropped.reports == 0 { return "there is no report \(which)" }
        let reports = TimelineView.count(dropped.reports, "report")
        let events =
            dropped.events == 0
            ? "; every event is told by others as well" : " and \(TimelineView.count(dropped.events, "event")) that nothing else tells of"
        return (dryRun ? "would drop " : "dropped ") + "\(reports) \(which)\(events)"
    }
}
