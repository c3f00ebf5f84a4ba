/// Turns a CSS selector into an XPath 1.0 expression, once, before any page is there.
///
/// Selectors Level 3 (https://www.w3.org/TR/selectors-3/) as far as one tree without states has it; besides, what people
/// write to take pages apart: `:has()`, `:is()`, `:contains("text")`, `:first`, a combinator at the beginning, and attribute values
/// without quotes. Names of elements and attributes are compared in lower case, as HTML has them; classes and ids exactly.
struct SelectorCompiler {
    /// Selectors nest no deeper: `:not(:has(:is(…)))`.
    private static let maximalDepth = 8

    private let text: [Character]
    private var index = 0
    private let depth: Int
    /// Inside parentheses: where they end, a selector ends.
    private let isNested: Bool

    /// - Returns: An expression for the nodes below the context node, in the page's order.
    /// - Throws: `SelectorProblem` with the column of what is not understood.
    static func xpath(of selector: String) throws(SelectorProblem) -> String {
        var compiler = SelectorCompiler(Array(selector), at: 0, depth: 0)
        let paths = try compiler.list()
        return paths.joined(separator: " | ")
    }

    private init(_ text: [Character], at index: Int, depth: Int) {
        self.text = text
        self.index = index
        self.depth = depth
        isNested = depth > 0
    }

    // MARK: Lists and combinators

    private mutating func list() throws(SelectorProblem) -> [String] {
        var paths = [try path()]
        while peek == "," {
            index += 1
            paths.append(try path())
        }
        if let next = peek, !(isNested && next == ")") { throw problem("\"\(next)\" is not understood here") }
        return paths
    }

    /// Compound selectors with their combinators: `ul > li a`.
    private mutating func path() throws(SelectorProblem) -> String {
        skipBlanks()
        var path = ""
        var axis = "descendant::"
        var isFirst = true
        while true {
            if let combinator = axisOfCombinator(atStart: isFirst) {
                axis = combinator
            } else if !isFirst {
                break
            }
            let step = try compound(axis)
            path += (isFirst ? "" : "/") + step
            if takesFirst {
                path = "(\(path))[1]"
                takesFirst = false
            }
            isFirst = false
            axis = "descendant::"
        }
        skipBlanks()
        return path
    }

    /// `:first` was met in the compound selector.
    private var takesFirst = false

    /// The axis of the combinator that stands here; `nil` where the selector ends.
    private mutating func axisOfCombinator(atStart: Bool) -> String? {
        let start = index
        skipBlanks()
        switch peek {
        case ">": index += 1
            skipBlanks()
            return "child::"
        case "+": index += 1
            skipBlanks()
            return "following-sibling::*[1]/self::"
        case "~": index += 1
            skipBlanks()
            return "following-sibling::"
        case nil, ",", ")": return nil
        default: return atStart || index == start ? nil : "descendant::"
        }
    }

    // MARK: One element

    private mutating func compound(_ axis: String) throws(SelectorProblem) -> String {
        let start = index
        var name = "*"
        if peek == "*" {
            index += 1
        } else if let next = peek, Self.isNameStart(next) {
            name = try identifier().lowercased()
        }
        var conditions: [String] = []
        while let next = peek {
            switch next {
            case "#":
                index += 1
                conditions.append("@id=\(Self.literal(try identifier()))")
            case ".":
                index += 1
                conditions.append(Self.word(try identifier(), in: "class"))
            case "[": conditions.append(try attribute())
            case ":":
                if let condition = try pseudo(of: name) { conditions.append(condition) }
            default:
                if index == start { throw problem("\"\(next)\" is not understood here") }
                return axis + Self.test(name) + conditions.map { "[\($0)]" }.joined()
            }
        }
        if index == start { throw problem("an element is missing here") }
        return axis + Self.test(name) + conditions.map { "[\($0)]" }.joined()
    }

    /// A name that XPath can't take as it is, such as `a:b`, is compared as text.
    private static func test(_ name: String) -> String {
        name == "*" || name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
            ? name : "*[name()=\(literal(name))]"
    }

    private mutating func attribute() throws(SelectorProblem) -> String {
        index += 1
        skipBlanks()
        let name = try identifier().lowercased()
        guard name.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }) else {
            throw problem("an attribute's name has only letters, digits and \"-\"")
        }
        skipBlanks()
        if peek == "]" {
            index += 1
            return "@\(name)"
        }
        var sign = ""
        while let next = peek, "=~|^$*!".contains(next), sign.count < 2 {
            sign.append(next)
            index += 1
            if next == "=" { break }
        }
        guard ["=", "~=", "|=", "^=", "$=", "*=", "!="].contains(sign) else {
            throw problem("one of = ~= |= ^= $= *= belongs here")
        }
        skipBlanks()
        let value = try attributeValue()
        skipBlanks()
        guard peek == "]" else { throw problem("\"]\" is missing here") }
        index += 1
        let literal = Self.literal(value)
        return switch sign {
        case "=": "@\(name)=\(literal)"
        case "!=": "not(@\(name)=\(literal))"
        case "~=": Self.word(value, in: name)
        case "|=": "@\(name)=\(literal) or starts-with(@\(name),\(Self.literal(value + "-")))"
        case "^=": value.isEmpty ? "false()" : "starts-with(@\(name),\(literal))"
        case "*=": value.isEmpty ? "false()" : "contains(@\(name),\(literal))"
        default:
            value.isEmpty
                ? "false()"
                : "substring(@\(name),string-length(@\(name))-\(value.unicodeScalars.count - 1))=\(literal)"
        }
    }

    private mutating func attributeValue() throws(SelectorProblem) -> String {
        if let quote = peek, quote == "\"" || quote == "'" { return try quoted(quote) }
        let start = index
        while let next = peek, next != "]", !next.isWhitespace { index += 1 }
        guard index > start else { throw problem("a value is missing here") }
        return String(text[start..<index])
    }

    private mutating func quoted(_ quote: Character) throws(SelectorProblem) -> String {
        let start = index
        index += 1
        var value = ""
        while let next = peek {
            index += 1
            if next == quote { return value }
            if next == "\\", let escaped = peek {
                value.append(escaped)
                index += 1
            } else {
                value.append(next)
            }
        }
        index = start
        throw problem("the quotation mark is not closed")
    }

    // MARK: Pseudo-classes

    private static let sibling = "preceding-sibling::"
    private static let later = "following-sibling::"

    /// - Returns: `nil` for what is no condition: `:first`.
    private mutating func pseudo(of element: String) throws(SelectorProblem) -> String? {
        let start = index
        index += 1
        if peek == ":" { index += 1 }
        let name = try identifier().lowercased()
        switch name {
        case "first":
            takesFirst = true
            return nil
        case "first-child": return "not(\(Self.sibling)*)"
        case "last-child": return "not(\(Self.later)*)"
        case "only-child": return "not(\(Self.sibling)* or \(Self.later)*)"
        case "first-of-type", "last-of-type", "nth-of-type":
            guard element != "*" else {
                index = start
                throw problem(":\(name) needs an element's name before it, such as p:\(name)")
            }
            if name == "nth-of-type" { return Self.counted(try step(), Self.sibling + Self.test(element)) }
            return "not(\((name == "first-of-type" ? Self.sibling : Self.later) + Self.test(element)))"
        case "nth-child": return Self.counted(try step(), Self.sibling + "*")
        case "nth-last-child": return Self.counted(try step(), Self.later + "*")
        case "empty": return "not(* or text())"
        case "contains":
            let words = try argument { compiler throws(SelectorProblem) in
                guard let quote = compiler.peek, quote == "\"" || quote == "'" else {
                    let start = compiler.index
                    compiler.skip(to: ")")
                    return String(compiler.text[start..<compiler.index])
                }
                return try compiler.quoted(quote)
            }
            return "contains(normalize-space(.),\(Self.literal(words)))"
        case "not", "is", "where", "has", "matches":
            let paths = try nested()
            if name == "has" { return paths.joined(separator: " or ") }
            let conditions = paths.map(Self.condition)
            let joined = conditions.joined(separator: " or ")
            return name == "not" ? "not(\(joined))" : "(\(joined))"
        default:
            index = start
            throw problem(":\(name) is not known")
        }
    }

    /// The selectors in parentheses, as paths.
    private mutating func nested() throws(SelectorProblem) -> [String] {
        guard depth < Self.maximalDepth else { throw problem("this is nested too deep") }
        return try argument { compiler throws(SelectorProblem) in
            var inner = SelectorCompiler(compiler.text, at: compiler.index, depth: compiler.depth + 1)
            let paths = try inner.list()
            compiler.index = inner.index
            return paths
        }
    }

    /// A path from above, as a condition on the element itself. Only the last step is the element.
    private static func condition(_ path: String) -> String {
        // `:not(.a)` is what people write; of `:not(.a .b)` the ancestors would have to be walked backwards.
        path.hasPrefix("descendant::") ? "self::" + path.dropFirst("descendant::".count) : path
    }

    private mutating func argument<Value>(
        _ read: (inout SelectorCompiler) throws(SelectorProblem) -> Value
    ) throws(SelectorProblem) -> Value {
        guard peek == "(" else { throw problem("\"(\" is missing here") }
        index += 1
        skipBlanks()
        let value = try read(&self)
        skipBlanks()
        guard peek == ")" else { throw problem("\")\" is missing here") }
        index += 1
        return value
    }

    /// `odd`, `even`, `3`, `2n+1`, `-n+3`.
    private mutating func step() throws(SelectorProblem) -> (every: Int, from: Int) {
        try argument { compiler throws(SelectorProblem) in
            let start = compiler.index
            compiler.skip(to: ")")
            let written = String(compiler.text[start..<compiler.index]).filter { !$0.isWhitespace }.lowercased()
            if written == "odd" { return (2, 1) }
            if written == "even" { return (2, 0) }
            if let number = Int(written), number > 0 { return (0, number) }
            guard let match = written.wholeMatch(of: /([+-]?\d{0,4})n([+-]\d{1,4})?/) else {
                compiler.index = start
                throw compiler.problem("write a number, odd, even or 2n+1 here")
            }
            let every = match.1 == "" || match.1 == "+" ? 1 : match.1 == "-" ? -1 : Int(match.1) ?? 1
            return (every, match.2.flatMap { Int($0) } ?? 0)
        }
    }

    private static func counted(_ step: (every: Int, from: Int), _ before: String) -> String {
        let place = "count(\(before))+1"
        if step.every == 0 { return "\(place)=\(step.from)" }
        let distance = step.every > 0 ? "\(place)-\(step.from)" : "\(step.from)-(\(place))"
        return "(\(distance)) mod \(abs(step.every))=0 and \(distance)>=0"
    }

    // MARK: Characters

    private var peek: Character? { index < text.count ? text[index] : nil }

    private mutating func skipBlanks() {
        while let next = peek, next.isWhitespace { index += 1 }
    }

    private mutating func skip(to end: Character) {
        while let next = peek, next != end { index += 1 }
    }

    private static func isNameStart(_ character: Character) -> Bool {
        character.isLetter || character == "_" || character == "-" || character == "\\" || !character.isASCII
    }

    /// A name, with `\` before characters that mean something else: `sm\:flex`.
    private mutating func identifier() throws(SelectorProblem) -> String {
        var name = ""
        while let next = peek {
            if next == "\\", index + 1 < text.count {
                name.append(text[index + 1])
                index += 2
            } else if Self.isNameStart(next) || next.isNumber {
                name.append(next)
                index += 1
            } else {
                break
            }
        }
        guard !name.isEmpty else { throw problem("a name is missing here") }
        return name
    }

    private func problem(_ message: String) -> SelectorProblem { SelectorProblem(column: index + 1, message: message) }

    /// One of the words in an attribute.
    private static func word(_ word: String, in attribute: String) -> String {
        "contains(concat(' ',normalize-space(@\(attribute)),' '),\(literal(" \(word) ")))"
    }

    /// A text as XPath writes it, which knows no escapes.
    static func literal(_ text: String) -> String {
        if !text.contains("'") { return "'\(text)'" }
        if !text.contains("\"") { return "\"\(text)\"" }
        let parts = text.split(separator: "'", omittingEmptySubsequences: false).map { "'\($0)'" }
        return "concat(\(parts.joined(separator: ",\"'\",")))"
    }
}
