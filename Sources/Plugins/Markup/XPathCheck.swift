import CLibXML2

/// Whether libxml2 understands an expression.
enum XPathCheck {
    /// - Returns: How many bytes stand before the place where it is not understood; `nil` for an XPath 1.0 expression.
    static func firstFault(in expression: String) -> Int? {
        LibXML2.ready
        guard let context = unsafe xmlXPathNewContext(nil) else { return 0 }
        defer { unsafe xmlXPathFreeContext(context) }
        var place = 0
        return unsafe withUnsafeMutablePointer(to: &place) { place in
            // The place outlives the compilation, which is all that writes to it.
            unsafe context.pointee.userData = UnsafeMutableRawPointer(place)
            unsafe context.pointee.error = { data, error in
                guard let data = unsafe data, let error = unsafe error else { return }
                unsafe data.assumingMemoryBound(to: Int.self).pointee = Int(error.pointee.int1)
            }
            guard let compiled = unsafe xmlXPathCtxtCompile(context, expression) else { return unsafe max(place.pointee, 0) }
            unsafe xmlXPathFreeCompExpr(compiled)
            return nil
        }
    }
}
