import CLibXML2

/// Bytes of an encoding other than UTF-8 to UTF-8, piece by piece, through the system's iconv.
///
/// Safe because the handle is opened, used and closed here only, and never leaves.
@safe final class LegacyDecoder {
    private let handle: UnsafeMutableRawPointer
    private var rest: [UInt8] = []
    private var buffer = [UInt8](repeating: 0, count: 16_384)

    /// - Returns: `nil` for an encoding that the system does not know.
    init?(encoding: String) {
        guard let handle = unsafe clibxml2_iconv_open(encoding) else { return nil }
        unsafe self.handle = handle
    }

    deinit {
        unsafe clibxml2_iconv_close(handle)
    }

    /// UTF-8 of the bytes so far; a character that they cut waits for the next piece. Invalid bytes become U+FFFD.
    ///
    /// - Parameter isLast: A cut character is invalid now.
    func decode(_ bytes: ArraySlice<UInt8>, isLast: Bool, into output: inout [UInt8]) {
        let input = rest + bytes
        rest = []
        var position = 0
        while position < input.count {
            var used = 0
            var written = 0
            let result = unsafe input.withUnsafeBufferPointer { input in
                unsafe buffer.withUnsafeMutableBufferPointer { buffer in
                    guard let source = input.baseAddress, let target = buffer.baseAddress else { return Int32(-1) }
                    return unsafe clibxml2_iconv(
                        handle, source + position, input.count - position, &used, target, buffer.count, &written)
                }
            }
            output += buffer[..<written]
            position += used
            guard result != 0 else { continue }
            if written > buffer.count - 8 { continue }  // The output was full.
            // No character of any encoding is longer than eight bytes: fewer may be a cut one.
            if !isLast, input.count - position < 8 {
                rest = Array(input[position...])
                return
            }
            output += [0xEF, 0xBF, 0xBD]
            position += 1
        }
        if isLast { finish(into: &output) }
    }

    /// Writes the character that iconv keeps until it knows that no accent follows, as in Big5-HKSCS and windows-1258.
    private func finish(into output: inout [UInt8]) {
        var written = 0
        unsafe buffer.withUnsafeMutableBufferPointer { buffer in
            guard let target = buffer.baseAddress else { return }
            unsafe clibxml2_iconv_finish(handle, target, buffer.count, &written)
        }
        output += buffer[..<written]
    }
}
