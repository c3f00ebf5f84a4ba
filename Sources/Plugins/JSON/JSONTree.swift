/// What is open while a JSON document is read, and the values that are being put together.
struct JSONTree {
    private struct Container {
        let isArray: Bool
        let content: JSONContent
        /// The member whose value is awaited or was read last, in an object.
        var key: String?
        var members: [JSONValue.Member] = []
        var elements: [JSONValue] = []

        init(isArray: Bool, content: JSONContent) {
            self.isArray = isArray
            self.content = content
        }

        var value: JSONValue { isArray ? .array(elements) : .object(members) }
    }

    private let handler: any JSONHandler
    private var containers: [Container] = []
    /// Of the innermost `parts`.
    private var path: [String] = []
    private(set) var awaited = JSONReader.Awaited.value
    /// The outermost value has ended.
    private(set) var isComplete = false
    /// How many more values and bytes of text the value that is wanted whole may have.
    private var valuesLeft = JSONReader.maximalValues
    private(set) var room = JSONReader.maximalTexts

    init(handler: any JSONHandler) {
        self.handler = handler
    }

    var depth: Int { containers.count }
    var isOpen: Bool { !containers.isEmpty }

    /// Whether the next key or value goes anywhere.
    var isWanted: Bool {
        guard let container = containers.last else { return false }
        switch container.content {
        case .skipped: return false
        case .parts: return true
        case .whole: return valuesLeft > 0
        }
    }

    mutating func comma() {
        guard let last = containers.indices.last else { return }
        containers[last].key = nil
        awaited = containers[last].isArray ? .value : .key
    }

    mutating func take(key: String) {
        guard let last = containers.indices.last else { return }
        containers[last].key = key
        awaited = .value
    }

    /// - Parameter size: Its bytes of text.
    mutating func take(_ value: JSONValue, size: Int) {
        awaited = .comma
        guard let last = containers.indices.last else { return }
        switch containers[last].content {
        case .skipped: return
        case .parts:
            guard containers[last].isArray || containers[last].key != nil else { return }
            handOver { $0.take(value, at: $1) }
        case .whole:
            guard valuesLeft > 0 else { return }
            valuesLeft -= 1
            room -= min(size, room)
            if containers[last].isArray {
                containers[last].elements.append(value)
            } else if let key = containers[last].key {
                room -= min(key.utf8.count, room)
                containers[last].members.append(.init(key: key, value: value))
            }
        }
    }

    /// A value that is left out.
    mutating func takeNothing() {
        awaited = .comma
    }

    /// Enters an object or array.
    ///
    /// - Returns: Whether one may stand here.
    mutating func open(isArray: Bool) -> Bool {
        let isExpected = awaited == .value
        if !isExpected { makePlace(isArray: isArray) }
        containers.append(Container(isArray: isArray, content: contentOfNext(isArray: isArray)))
        awaited = isArray ? .value : .key
        return isExpected
    }

    /// An object or array stands where a name or comma should.
    private mutating func makePlace(isArray: Bool) {
        // An object between the members of an item, which stands in a list: the end of the item is missing.
        if !isArray, let parent = containers.dropLast().last, parent.content == .parts, parent.isArray,
            let last = containers.last, last.content == .whole, !last.members.isEmpty
        {
            closeLast()
        }
        comma()
    }

    private mutating func contentOfNext(isArray: Bool) -> JSONContent {
        guard let last = containers.last else { return content(isArray: isArray) }
        guard last.isArray || last.key != nil else { return .skipped }
        switch last.content {
        case .skipped: return .skipped
        case .whole:
            guard valuesLeft > 0 else { return .skipped }
            return .whole
        case .parts:
            if let key = last.key { path.append(key) }
            let content = content(isArray: isArray)
            if content != .parts, last.key != nil { path.removeLast() }
            return content
        }
    }

    private mutating func content(isArray: Bool) -> JSONContent {
        valuesLeft = JSONReader.maximalValues
        room = JSONReader.maximalTexts
        return handler.content(at: path, isArray: isArray)
    }

    /// Leaves an object or array, and those inside it that were not closed.
    ///
    /// - Returns: Whether it is the one to be closed.
    mutating func close(isArray: Bool) -> Bool {
        if containers.last?.isArray == isArray {
            closeLast()
            return true
        }
        // Where the wrong bracket stands in a list of items, the items that follow are worth more than the brackets.
        let open = containers.reversed().prefix { $0.content != .parts }
        guard let index = open.firstIndex(where: { $0.isArray == isArray }) else { return false }
        while containers.count >= index.base { closeLast() }
        return false
    }

    private mutating func closeLast() {
        guard let last = containers.last else { return }
        if containers.count == 1, last.content == .parts {
            // It stays open: members may follow an end that came too early.
            isComplete = true
            awaited = .comma
            return
        }
        containers.removeLast()
        awaited = .comma
        switch last.content {
        case .parts: if containers.last?.key != nil { path.removeLast() }
        case .skipped: break
        case .whole:
            if containers.isEmpty { handler.take(last.value, at: []) } else { take(last.value, size: 0) }
        }
        if containers.isEmpty { isComplete = true }
    }

    private mutating func handOver(_ give: (any JSONHandler, [String]) -> Void) {
        if let key = containers.last?.key {
            path.append(key)
            give(handler, path)
            path.removeLast()
        } else {
            give(handler, path)
        }
    }

    /// The document ends here.
    ///
    /// - Returns: The name of what it ends inside; `nil` where nothing is open.
    mutating func cutOff() -> String? {
        guard isOpen else { return nil }
        let name = path.last ?? (awaited == .value ? containers.first?.key : nil)
        if let whole = containers.firstIndex(where: { $0.content == .whole }) {
            let value = containers[whole].value
            containers.removeSubrange(whole...)
            if containers.isEmpty { handler.cutOff(value, at: []) } else { handOver { $0.cutOff(value, at: $1) } }
        }
        return name ?? "{"
    }
}
