import Crypto

/// Names made from what a thing is, the same on every machine and at every run.
///
/// The first 65 bits of a SHA-256 in thirteen letters and digits: short enough to type, and a source can't
/// make up a guid that takes another source's id, as it could with a plain checksum.
public enum StableID {
    /// The id of a report: `r_` and thirteen characters.
    ///
    /// - Parameters:
    ///   - source: The source's id.
    ///   - identity: What makes the report itself, its guid or its link.
    public static func report(source: String, identity: String) -> String {
        "r_" + text(of: [source, identity])
    }

    /// The id of a mention: it depends on its entry and on what it says, not on its place in the text.
    public static func mention(of report: String, title: String, date: String) -> String {
        "r_" + text(of: [report, title, date])
    }

    /// The id of an event that begins with this report.
    public static func event(firstReport: String) -> String {
        "e_" + text(of: [firstReport])
    }

    /// SHA-256 of bytes, in hexadecimal.
    public static func contentHash(_ bytes: some Sequence<UInt8>) -> String {
        SHA256.hash(data: Array(bytes)).map { padded16($0) }.joined()
    }

    private static func padded16(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }

    /// RFC 4648's extended hex alphabet in lower case, without its look-alikes.
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    private static func text(of parts: [String]) -> String {
        var named: [UInt8] = []
        named.reserveCapacity(parts.reduce(0) { $0 + $1.utf8.count + 8 })
        for part in parts {
            // The length first, so that ("ab", "c") and ("a", "bc") differ.
            named += String(part.utf8.count).utf8
            named.append(UInt8(ascii: ":"))
            named += part.utf8
        }
        var characters: [UInt8] = []
        characters.reserveCapacity(13)
        var bits: UInt64 = 0
        var count: UInt64 = 0
        for byte in SHA256.hash(data: named) {
            bits = bits << 8 | UInt64(byte)
            count += 8
            while count >= 5, characters.count < 13 {
                count -= 5
                characters.append(alphabet[Int(bits >> count & 31)])
            }
            if characters.count == 13 { break }
        }
        return String(decoding: characters, as: UTF8.self)
    }
}
