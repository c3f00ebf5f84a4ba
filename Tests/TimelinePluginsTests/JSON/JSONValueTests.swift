import Testing

@testable import TimelinePlugins

struct JSONValueTests {
    private func text(_ json: String) -> String? { JSONValue(parsing: "{\"a\": \(json)}")?["a"]?.text }

    @Test(arguments: ["20140301123456789", "-0", "12.50", "1e400", "340282366920938463463374607431768211456"])
    func `a number keeps its digits`(number: String) {
        #expect(text(number) == number)
    }

    @Test(arguments: [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""\u00e9\u20AC\ud83d\udea2""#, "é€🚢"),
        (#""\ud83d""#, "\u{FFFD}"),
        (#""\ud83d\ud83d\udea2 \udea2x""#, "\u{FFFD}🚢 \u{FFFD}x"),
        (#""\ud83dx\n""#, "\u{FFFD}x\n"),
        (#""\u12 \u \uzz""#, #"\u12 \u \uzz"#),
        (#""C:\dir \'s \. é\"""#, #"C:\dir 's . é""#),
        ("\"a\u{0}b\u{1}c\td\ne\"", "a\u{0}b\u{1}c\td\ne"),
        (#""é€🚢""#, "é€🚢"),
        (#""\u0000""#, "\u{0}"),
    ])
    func `a string is read whatever its escapes`(json: String, expected: String) {
        #expect(text(json) == expected)
    }

    @Test(arguments: [
        (#""He said "no" again""#, #"He said "no" again"#),
        (#""a 5" disk""#, #"a 5" disk"#),
        (#""<a href="x">y</a>""#, #"<a href="x">y</a>"#),
        (#"""Quoted""#, #""Quoted"#),
    ])
    func `a mark that does not end a string is part of it`(json: String, expected: String) {
        #expect(text(json) == expected)
    }

    @Test(arguments: [
        #"{"a": 1, "b": 2,}"#, #"{"a": 1 "b": 2}"#, #"{,,"a": 1,, "b": 2}"#, #"{a: 1, b: 2}"#, "\u{FEFF}{\"a\":1,\"b\":2}",
        "<!-- {\"a\": 1, \"b\": 2} -->", #"callback({"a": 1, "b": 2});"#, "\u{0}{\"a\"\u{0}:\u{A0}1,\u{2028}\"b\":2}",
        #"{"a": 1, "b": 2 "#, #"{"x": undefined, "y": NaN, "z": 'z', "a": 1, "b": 2}"#, #"{"a" : 1, "b" : 2, "a": 3}"#,
        #"{"a": "1"\#n"b": 2}"#, #"{"a": 1, "t": {"t": ["x"}, "b": 2}"#, #"{"t": {"x": 1]}, "a": 1, "b": 2}"#,
    ])
    func `what is no JSON is left out, and the rest is read`(json: String) {
        #expect(JSONValue(parsing: json)?["a"]?.text == "1")
        #expect(JSONValue(parsing: json)?["b"]?.text == "2")
    }

    @Test func `of a document that is cut off, whole members are kept`() {
        let value = JSONValue(parsing: #"{"a": [1, 2], "b": "x", "c": {"d": 1}, "e": ["half", "#)
        #expect(value?["a"]?.list.count == 2)
        #expect(value?["c"]?["d"]?.text == "1")
        #expect(value?["e"] == nil)
    }

    @Test(arguments: ["", " ", "words", "\"text\"", "12", "}", "]"]) func `text without an object or list is none`(text: String) {
        #expect(JSONValue(parsing: text) == nil)
    }

    @Test func `a list stands for its first element where one is wanted`() {
        let value = JSONValue(parsing: #"{"author": [{"name": ["A", "B"]}, {"name": "C"}], "none": null}"#)
        #expect(value?["author"]?["name"]?.text == "A")
        #expect(value?["author"]?.list.count == 2)
        #expect(value?["none"]?.list.isEmpty == true)
    }

    @Test func `of two values the first counts`() {
        #expect(JSONValue(parsing: "{\"a\": 1} {\"a\": 2}")?["a"]?.text == "1")
    }
}
