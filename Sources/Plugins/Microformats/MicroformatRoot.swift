/// What an element's classes say: that it is a thing, and what it says of the thing around it.
struct MicroformatRoot {
    /// None where the element is no thing.
    let types: [String]
    /// By class names without prefixes; what is in it is read by those as well.
    let isClassic: Bool

    /// - Parameter outer: The thing that the element stands in; `nil` where there is none.
    init(_ node: HTMLNode, in outer: MicroformatRoot?) {
        let words = MicroformatName.words(node["class"])
        let types = Set(words.filter { $0.hasPrefix("h-") && MicroformatName.isValid($0.dropFirst(2)) }.map(String.init))
        guard types.isEmpty else {
            self.types = types.sorted()
            isClassic = false
            return
        }
        isClassic = true
        let classic = Set(words.compactMap { ClassicMicroformats.type($0) })
        let isItem = outer.map { outer in outer.isClassic && words.contains { ClassicMicroformats.isItem($0, in: outer.types) } } ?? false
        self.types = classic.isEmpty && isItem ? ["h-item"] : classic.sorted()
    }

    var isEmpty: Bool { types.isEmpty }

    /// What an element in it says of it, each once.
    func properties(of node: HTMLNode) -> [MicroformatProperty] {
        let words = MicroformatName.words(node["class"])
        var found =
            isClassic
            ? words.compactMap { ClassicMicroformats.property($0, in: types) } : words.compactMap { MicroformatProperty($0) }
        if isClassic, let rel = node["rel"] {
            found += MicroformatName.words(rel).compactMap { ClassicMicroformats.property(rel: $0, in: types) }
        }
        var seen: Set<MicroformatProperty> = []
        return found.filter { seen.insert($0).inserted }
    }
}
