/// Reads the things of a page: https://microformats.org/wiki/microformats2-parsing
struct MicroformatReader {
    /// A thing while it is read.
    struct Draft {
        var item: Microformat
        let root: MicroformatRoot
        /// As they stand in the page, implied ones left out.
        var written: Set<MicroformatProperty> = []
        var kinds: Set<MicroformatProperty.Kind> = []
        var hasNested = false
        /// The day of the last date, for a time that follows without one.
        var day: String?
    }

    let values: MicroformatValues

    /// Adds the outermost things under an element.
    func read(under node: HTMLNode, into items: inout [Microformat]) {
        for child in node.children where child.isElement && child.name != "template" {
            let root = MicroformatRoot(child, in: nil)
            if root.isEmpty { read(under: child, into: &items) } else { items.append(item(child, root)) }
        }
    }

    /// An element that is a thing.
    func item(_ node: HTMLNode, _ root: MicroformatRoot) -> Microformat { draft(node, root).item }

    private func draft(_ node: HTMLNode, _ root: MicroformatRoot) -> Draft {
        var draft = Draft(item: Microformat(types: root.types), root: root)
        if !root.isClassic { draft.item.id = node["id"]?.nilIfEmpty }
        gather(from: node, into: &draft)
        if !root.isClassic { ImpliedProperties(values: values).add(to: &draft, of: node) }
        return draft
    }

    private func gather(from node: HTMLNode, into draft: inout Draft) {
        for child in values.children(of: node, isClassic: draft.root.isClassic) where child.isElement && child.name != "template" {
            let root = MicroformatRoot(child, in: draft.root)
            let properties = draft.root.properties(of: child)
            draft.kinds.formUnion(properties.map(\.kind))
            draft.written.formUnion(properties)
            guard root.isEmpty else {
                draft.hasNested = true
                let nested = self.draft(child, root)
                if properties.isEmpty { draft.item.children.append(nested.item) }
                for property in properties.prefix(20) { draft.item.properties[property.name, default: []].append(value(nested, child, property)) }
                continue
            }
            var read: [MicroformatProperty.Kind: Microformat.Value] = [:]
            for property in properties {
                var value = read[property.kind] ?? values.value(of: child, as: property.kind, in: draft.root)
                read[property.kind] = value
                if property.kind == .date { value = .text(dated(value.text, in: &draft)) }
                draft.item.properties[property.name, default: []].append(value)
            }
            gather(from: child, into: &draft)
        }
    }

    /// A time alone is of the day that the thing named before.
    private func dated(_ text: String, in draft: inout Draft) -> String {
        if let time = ValueClass.time(text), let day = draft.day { return "\(day) \(time)" }
        if let day = ValueClass.day(text) { draft.day = day }
        return text
    }

    /// A thing as a property: its name or address stands for it, else what its element says.
    private func value(_ nested: Draft, _ node: HTMLNode, _ property: MicroformatProperty) -> Microformat.Value {
        let own: MicroformatProperty? =
            switch property.kind {
            case .text: MicroformatProperty(.text, "name")
            case .address: MicroformatProperty(.address, "url")
            case .date, .markup: nil
            }
        if let own, nested.written.contains(own), let text = nested.item[own.name] { return .item(nested.item, value: text, markup: nil) }
        let read = values.value(of: node, as: property.kind, in: nested.root)
        if case .markup(let markup, let text) = read { return .item(nested.item, value: text, markup: markup) }
        let implied = own.flatMap { own in nested.written.contains { $0.name == own.name } ? nil : nested.item[own.name] }
        return .item(nested.item, value: implied ?? read.text, markup: nil)
    }
}
