struct XMLAttribute {
    let name: XMLName
    let value: String
}

extension [XMLAttribute] {
    /// The value of the attribute with this name and no prefix.
    func value(_ name: String) -> String? {
        first { $0.name.local == name && $0.name.namespace == .rss }?.value
    }

    /// `xml:lang`.
    var language: String? {
        first { $0.name.namespace == .xml && $0.name.local == "lang" }?.value
    }
}
