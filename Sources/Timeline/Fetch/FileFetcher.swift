import Foundation

/// Reads `file:` sources. Only the config names one: no document can lead here.
struct FileFetcher: Fetcher {
    let limitInBytes: Int

    func fetch(_ source: Source, state: FetchState, now: Instant) async throws(FetchError) -> FetchOutcome {
        let path = URL(string: source.url)?.path(percentEncoded: false) ?? ""
        guard !path.isEmpty else { throw .invalidURL(source.url) }
        let bytes: [UInt8]
        do {
            bytes = try LocalFile.bytes(path: path, limitInBytes: limitInBytes, onlyRegular: true)
        } catch let error as FetchError {
            throw error
        } catch {
            throw .fileUnreadable(path: path, reason: "\(error)")
        }
        let document = FetchedDocument(name: path, url: nil, fetched: now, body: DocumentBody(bytes))
        return .document(document, FetchAnswer())
    }
}
