import CLibXML2

/// What libxml2 needs once in a process.
enum LibXML2 {
    /// Initialises the library, which is not thread-safe until then, and keeps it from writing to stderr.
    static let ready: Void = {
        xmlInitParser()
        clibxml2_silence_globally()
    }()

    /// The character of an HTML 4 entity name such as `nbsp`, as UTF-8; `nil` for a name that HTML does not have.
    ///
    /// libxml2 has the table. The name is looked up letter by letter: `&Auml;` and `&auml;` differ.
    static func character(ofEntity name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard (2...8).contains(name.count) else { return nil }
        var terminated = Array(name)
        terminated.append(0)
        let value: UInt32? = unsafe terminated.withUnsafeBufferPointer { buffer in
            // The table is constant and lives as long as the library.
            guard let base = buffer.baseAddress, let entity = unsafe htmlEntityLookup(base) else { return nil }
            return unsafe entity.pointee.value
        }
        if let value { return Unicode.Scalar(value) }
        return name.elementsEqual("apos".utf8) ? "'" : nil
    }
}
