import Timeline

/// The input's first byte chooses the language; the rest is the text.
enum DateTarget: FuzzTarget {
    static let name = "dates"

    /// The languages that decide what a date means, and some that don't.
    private static let languages: [String?] = [
        nil, "en", "en-US", "en-GB", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "cs", "hr", "ru", "uk", "el", "tr", "hu",
        "ro", "id", "vi", "ar", "ja", "zh-Hans-CN", "ko", "x", "",
    ]

    static func run(_ input: [UInt8]) {
        guard let choice = input.first else { return }
        let text = String(decoding: input.dropFirst(), as: UTF8.self)
        DatePromises.check(text, language: languages[Int(choice) % languages.count])
    }
}

enum DatePromises {
    /// Those that RFC 3339 can write.
    private static let years = 1000...9999

    static func check(_ text: String, language: String?) {
        let timestamp = DateReader.timestamp(from: text, language: language)
        promise(timestamp == DateReader.timestamp(from: text, language: language), "the same twice")
        guard let timestamp else { return }
        promise(years.contains(timestamp.day.year), "a year of four digits: \(timestamp)")
        if let offset = timestamp.offsetInSeconds {
            promise(abs(offset) < 86_400, "an offset of less than a day: \(timestamp)")
        }
        // What is written is read as the same, so that a store gives back what it was given.
        let written = timestamp.rfc3339
        let local = timestamp.localSeconds
        promise(
            Timestamp(rfc3339: written)?.localSeconds == local, "what is written is read by the model: \(timestamp) \(written)")
        promise(DateReader.timestamp(from: written)?.localSeconds == local, "what is written is read: \(timestamp) \(written)")
        // Blanks around it mean nothing.
        promise(
            DateReader.timestamp(from: " \(text)\n", language: language) == timestamp || text.utf8.count > 198,
            "blanks around: \(timestamp)")
    }
}
