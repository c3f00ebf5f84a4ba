/// One thing to fuzz. A new one is a file, a row in `all`, a row in `scripts/fuzz`, and a dictionary if that helps.
protocol FuzzTarget: SendableMetatype {
    /// As the command line says it.
    static var name: String { get }

    /// Ends the process where the input makes the code break a promise.
    static func run(_ input: [UInt8])
}

enum FuzzTargets {
    static let all: [any FuzzTarget.Type] = [
        RSSTarget.self, AtomTarget.self, SitemapTarget.self, HTMLTarget.self, TextTarget.self, JSONFeedTarget.self,
        JSONLDTarget.self,
        DateTarget.self,
        EncodingTarget.self,
    ]
}

/// Ends the process with a message where a promise is broken. Unlike `precondition` it says why in a release build.
func promise(_ isKept: Bool, _ text: @autoclosure () -> String) {
    if !isKept { fatalError("Broken promise: \(text())") }
}
