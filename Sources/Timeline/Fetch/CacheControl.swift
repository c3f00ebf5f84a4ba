/// How long an answer says that it stays good.
///
/// https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2
enum CacheControl {
    /// - Parameters:
    ///   - text: The header `Cache-Control`, several joined by commas.
    ///   - age: The header `Age`: what a cache on the way has used up already.
    /// - Returns: Seconds, from 1; `nil` where it does not say, or says that it is not to be kept.
    static func freshnessInSeconds(_ text: String?, age: String?) -> Int64? {
        guard let text else { return nil }
        var seconds: Int64?
        for directive in text.lowercased().split(separator: ",") {
            let parts = directive.split(separator: "=", maxSplits: 1).map { $0.filter { !$0.isWhitespace && $0 != "\"" } }
            switch parts.first {
            case "no-cache", "no-store": return nil
            case "max-age" where parts.count == 2 && !parts[1].isEmpty && parts[1].allSatisfy({ $0.isASCII && $0.isNumber }):
                // Where it is said twice, the shorter one.
                seconds = min(seconds ?? .max, Int64(parts[1]) ?? .max)
            default: break
            }
        }
        guard let seconds else { return nil }
        let left = seconds - max(0, age.flatMap { Int64($0.filter { !$0.isWhitespace }) } ?? 0)
        return left > 0 ? left : nil
    }
}
