extension SourceFetch {
    /// Adds the pages on which a list goes on, as many as the source wants, only of the list's own host, each once.
    ///
    /// - Parameter url: Of the first page, as it answered.
    func withNextPages(_ gathered: Gathered, of source: Source, at url: String) async -> Gathered {
        var gathered = gathered
        var seen: Set<String> = [url]
        while let next = gathered.next, seen.count < next.pages, seen.insert(next.url).inserted,
            ServerName.host(of: next.url) == ServerName.host(of: url)
        {
            gathered.next = nil
            var page = source
            page.url = next.url
            if !Relocation.mayShareHeaders(source.url, with: next.url) { page.headers = [:] }
            do throws(FetchError) {
                guard case .document(let document, _) = try await fetcher.fetch(page, state: FetchState(), now: now) else { return gathered }
                do throws(ReadError) {
                    let outcome = try DocumentReading(catalog: catalog).read(document, of: page) { reports in
                        // A list that grew in between repeats what stood on the page before.
                        let known = Set(gathered.reports.map(\.id))
                        gathered.reports += reports.filter { !known.contains($0.id) }
                    }
                    gathered.add(outcome)
                    gathered.next = outcome.result.next
                } catch {
                    gathered.shortfall = .partsMissing(1, of: next.pages, url: next.url, reason: .read(error))
                }
            } catch {
                gathered.shortfall = .partsMissing(1, of: next.pages, url: next.url, reason: .fetch(error))
            }
        }
        return gathered
    }
}
