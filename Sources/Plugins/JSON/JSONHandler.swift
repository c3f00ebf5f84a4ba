/// What a plugin wants of an object or array.
enum JSONContent {
    /// Its members or elements, each on its own.
    case parts
    /// All of it, as one value.
    case whole
    /// Nothing.
    case skipped
}

/// Takes what a JSON document says, in its order.
///
/// A path is the names from the outermost object to a value. The elements of an array have the array's own path: where one
/// thing stands alone and many stand in an array, both are read alike.
protocol JSONHandler: AnyObject {
    /// An object or array begins; asked of the outermost one and of those inside `parts`.
    func content(at path: [String], isArray: Bool) -> JSONContent
    /// A value inside `parts`: a string, number, `true`, `false` or `null`, or an object or array that was wanted whole.
    func take(_ value: JSONValue, at path: [String])
    /// The document ends inside this value, which was wanted whole; nothing follows. Only what was complete of it is there:
    /// members whose value lost its end are left out.
    func cutOff(_ value: JSONValue, at path: [String])
}
