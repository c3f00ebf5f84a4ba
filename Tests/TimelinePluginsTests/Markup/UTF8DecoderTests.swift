import Testing

@testable import TimelinePlugins

struct UTF8DecoderTests {
    private func decoded(_ bytes: [UInt8], charset: String? = nil, piece: Int = .max) -> String {
        var decoder = UTF8Decoder(charset: charset)
        var output: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            decoder.decode(rest.prefix(piece), isLast: rest.count <= piece, into: &output)
            rest = rest.dropFirst(piece)
        }
        return String(decoding: output, as: UTF8.self)
    }

    @Test func `a byte order mark decides and goes`() {
        #expect(decoded([0xEF, 0xBB, 0xBF, 0x61]) == "a")
        #expect(decoded([0xFF, 0xFE, 0x61, 0, 0xE9, 0]) == "aé")
        #expect(decoded([0xFE, 0xFF, 0, 0x61]) == "a")
        #expect(decoded([0xEF, 0xBB, 0xBF, 0x61], piece: 1) == "a")
    }

    @Test func `valid UTF-8 beats a legacy label`() {
        #expect(decoded(Array("<?xml version='1.0' encoding='iso-8859-1'?>é".utf8)).hasSuffix("é"))
        #expect(decoded(Array("Käse".utf8), charset: "windows-1251") == "Käse")
    }

    @Test func `a legacy label is obeyed where the bytes are not UTF-8`() {
        #expect(decoded([0xCC, 0xE8, 0xF0], charset: "windows-1251") == "Мир")
        #expect(decoded([0xC4, 0xE3, 0xBA, 0xC3], charset: "gb2312") == "你好")
        #expect(decoded(Array("<meta charset=\"euc-jp\">".utf8) + [0xC6, 0xFC, 0xCB, 0xDC]).hasSuffix("日本"))
    }

    @Test func `bytes that fit nothing are windows-1252`() {
        #expect(decoded([0x93, 0x63, 0x61, 0x66, 0xE9, 0x94]) == "“café”")
        #expect(decoded(Array("déjà ".utf8) + [0xE9]) == "déjà é")
    }

    @Test(arguments: [1, 2, 3, 5]) func `characters may be cut between pieces`(size: Int) {
        #expect(decoded(Array("aé€😀z".utf8), piece: size) == "aé€😀z")
        #expect(decoded([0xC4, 0xE3, 0xBA, 0xC3, 0xC4, 0xE3], charset: "gb18030", piece: size) == "你好你")
    }

    @Test func `an unknown label does no harm`() {
        #expect(decoded([0x61, 0xE9], charset: "x-no-such-thing") == "aé")
    }

    @Test(arguments: [1, 3, 7, 4096, 70_000]) func `the same in pieces of any size`(size: Int) {
        let documents: [(bytes: [UInt8], charset: String?)] = [
            ([0xFF, 0xFE, 0x61, 0], nil), ([0xEF, 0xBB, 0xBF, 0x61], nil), ([0x3C, 0, 0x61, 0], nil),
            (Array("<?xml version='1.0' encoding='windows-1251'?>".utf8) + [0xCC, 0xE8, 0xF0], nil),
            // Begins like UTF-8.
            ([0xC8, 0x8F, 0xC8, 0x1B], "koi8-r"), (Array("é".utf8) + [0x80, 0x6F], "big5"),
            // The label stands late, the first letter later.
            (
                Array(repeating: 0x20, count: 4_000) + Array("<meta charset='koi8-r'>".utf8)
                    + Array(repeating: 0x20, count: 9000)
                    + [0xC8, 0xC8, 0xE9], nil
            ),
        ]
        for (bytes, charset) in documents {
            #expect(decoded(bytes, charset: charset, piece: size) == decoded(bytes, charset: charset))
        }
    }

    @Test func `a letter that may take an accent is not lost at the end`() {
        #expect(decoded([0x88, 0x66], charset: "big5") == "Ê")
        #expect(decoded([0x61, 0xC2], charset: "windows-1258") == "aÂ")
    }

    @Test(arguments: ["ucs-4", "utf-7", "ibm930", "iso-2022-jp-3", "utf-8//ignore"])
    func `an encoding that no document is in is none`(label: String) {
        #expect(decoded(Array("+ADw- <a> \u{1B}$(Q ".utf8) + [0xE9], charset: label) == "+ADw- <a> \u{1B}$(Q é")
    }
}
