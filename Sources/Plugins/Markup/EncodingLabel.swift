/// Which encoding a document is in, before it is known whether its bytes agree.
enum EncodingLabel {
    /// Labels whose bytes mean more than their name says: https://encoding.spec.whatwg.org/#names-and-labels
    /// The right-hand names are iconv's.
    private static let meanings: [String: String] = [
        "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "x-unicode20utf8": "utf-8",
        "ascii": "windows-1252", "us-ascii": "windows-1252", "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252",
        "iso_8859-1": "windows-1252", "latin1": "windows-1252", "l1": "windows-1252", "cp1252": "windows-1252",
        "x-cp1252": "windows-1252", "ansi_x3.4-1968": "windows-1252", "cp819": "windows-1252", "ibm819": "windows-1252",
        "iso-8859-9": "windows-1254", "latin5": "windows-1254", "iso8859-9": "windows-1254",
        "iso-8859-11": "windows-874", "tis-620": "windows-874", "windows-874": "cp874",
        "latin2": "iso-8859-2", "latin9": "iso-8859-15", "l9": "iso-8859-15",
        "x-cp1250": "windows-1250", "x-cp1251": "windows-1251", "cp1251": "windows-1251", "koi8": "koi8-r", "koi": "koi8-r",
        "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "gb_2312-80": "gb18030", "chinese": "gb18030",
        "csgb2312": "gb18030", "cp936": "gb18030",
        "big5": "big5-hkscs", "big5-hkscs": "big5-hkscs", "x-x-big5": "big5-hkscs", "cn-big5": "big5-hkscs",
        "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "ms_kanji": "cp932",
        "windows-31j": "cp932", "ms932": "cp932",
        "euc-jp": "eucjp-ms", "x-euc-jp": "eucjp-ms",
        "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "ks_c_5601-1989": "cp949", "ksc5601": "cp949", "korean": "cp949",
        "windows-949": "cp949", "iso-8859-8-i": "iso-8859-8", "x-mac-cyrillic": "maccyrillic", "macintosh": "macintosh",
        "unicode": "utf-16le", "ucs-2": "utf-16le", "iso-10646-ucs-2": "utf-16le",
    ]

    /// The encoding meant by a label, in lower case, under iconv's name.
    static func canonical(_ label: String) -> String {
        let trimmed = label.lowercased().filter { !$0.isWhitespace }
        return meanings[trimmed] ?? trimmed
    }

    /// What the first bytes alone prove: a byte order mark, or the zeros of UTF-16 and UTF-32 around a `<`.
    ///
    /// - Returns: The encoding and how long its mark is.
    static func marked(_ head: ArraySlice<UInt8>) -> (encoding: String, markLength: Int)? {
        let bytes = Array(head.prefix(4))
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("utf-8", 3) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return ("utf-32le", 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("utf-32be", 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return ("utf-16le", 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return ("utf-16be", 2) }
        switch bytes {
        case [0x3C, 0, 0, 0]: return ("utf-32le", 0)
        case [0, 0, 0, 0x3C]: return ("utf-32be", 0)
        case _ where bytes.count == 4 && bytes[0] == 0x3C && bytes[1] == 0 && bytes[2] != 0: return ("utf-16le", 0)
        case _ where bytes.count == 4 && bytes[0] == 0 && bytes[1] == 0x3C && bytes[2] == 0: return ("utf-16be", 0)
        default: return nil
        }
    }

    /// The label that a document gives itself: `<?xml … encoding="…"?>`, `<meta charset="…">`, `<meta … content="…; charset=…">`.
    ///
    /// Looks at the first 64 KB, because pages bury their `<meta>` below scripts.
    static func declared(in head: ArraySlice<UInt8>) -> String? {
        let window = head.prefix(65_536)
        let start = window.drop { $0 <= 0x20 || $0 >= 0x80 }
        if start.starts(with: "<?xml".utf8) {
            let end = start.prefix(1024).firstIndex(of: UInt8(ascii: ">")) ?? start.endIndex
            return value(after: "encoding", in: start[start.startIndex..<end])
        }
        var rest = window
        while let found = rest.firstIndex(ofIgnoringCase: "charset") {
            // Only inside a <meta> tag, and not in the text or a script of the page.
            let before = window[max(window.startIndex, found - 200)..<found]
            if let tag = before.lastIndex(of: UInt8(ascii: "<")),
                before[tag...].lowercasedStarts(with: "<meta"),
                let label = value(after: "charset", in: rest[found...].prefix(100))
            {
                return label
            }
            rest = rest[(found + 7)...]
        }
        return nil
    }

    /// The value in `name = "value"`, with or without quotes.
    private static func value(after name: String, in text: ArraySlice<UInt8>) -> String? {
        guard let found = text.firstIndex(ofIgnoringCase: name) else { return nil }
        var rest = text[(found + name.utf8.count)...].drop { $0 <= 0x20 }
        guard rest.first == UInt8(ascii: "=") else { return nil }
        rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        let label = rest.prefix { byte in
            byte > 0x20 && byte < 0x80 && !"\"'>;/?".utf8.contains(byte)
        }
        return label.isEmpty || label.count > 40 ? nil : String(decoding: label, as: UTF8.self)
    }
}
