import Testing
import Timeline

@testable import TimelinePlugins

struct JSONReaderTests {
    /// Writes down what it is told: elements of `items` whole, other members where they are plain.
    private final class Recorder: JSONHandler {
        var taken: [String] = []
        var cut: [String] = []

        func content(at path: [String], isArray: Bool) -> JSONContent {
            switch path {
            case []: .parts
            case ["items"]: isArray ? .parts : .whole
            default: .skipped
            }
        }

        func take(_ value: JSONValue, at path: [String]) { taken.append(Self.shown(value, path)) }
        func cutOff(_ value: JSONValue, at path: [String]) { cut.append(Self.shown(value, path)) }

        private static func shown(_ value: JSONValue, _ path: [String]) -> String {
            path.joined(separator: ".") + "=" + (value["id"]?.text ?? value.text ?? "-")
        }
    }

    private func read(_ text: String) -> (taken: [String], cut: [String], warnings: [ReadWarning]) {
        let recorder = Recorder()
        let warnings = JSONReader.read(Array(text.utf8), with: recorder)
        return (recorder.taken, recorder.cut, warnings)
    }

    @Test func `values are handed over in the document's order`() {
        let read = read(#"{"a": "x", "items": [{"id": 1}, {"id": 2}], "skipped": {"id": 3}, "b": true, "c": 4}"#)
        #expect(read.taken == ["a=x", "items=1", "items=2", "b=-", "c=4"])
        #expect(read.warnings.isEmpty)
    }

    @Test func `one thing alone is read as a list of one`() {
        #expect(read(#"{"items": {"id": 1}}"#).taken == ["items=1"])
    }

    @Test func `pieces of any size give the same`() {
        let text = #"{"é": "\ud83d\udea2 \u00e9 "x" \\", "items": [{"id": "a\nb" , "t": [1.5e3, true]}, {"id": -20}] , "b": nul}"#
        let bytes = Array(text.utf8)
        let whole = read(text)
        for size in 1...bytes.count {
            let recorder = Recorder()
            var reader = JSONReader(handler: recorder)
            for start in stride(from: 0, to: bytes.count, by: size) {
                reader.feed(Array(bytes[start..<min(start + size, bytes.count)]))
            }
            reader.finish()
            #expect(recorder.taken == whole.taken, "in pieces of \(size)")
            #expect(reader.warnings == whole.warnings, "in pieces of \(size)")
        }
    }

    @Test func `the end of a document that is cut off is named`() {
        let read = read("{\"a\": 1,\n\"items\": [{\"id\": 1},\n{\"id\": 2, \"title\": \"half")
        #expect(read.taken == ["a=1", "items=1"])
        #expect(read.cut == ["items=2"])
        #expect(read.warnings == [.cutOff(line: 3, open: "items")])
    }

    @Test(arguments: [#"{"items": [{"id": "whole""#, #"{"items": [{"id": 12"#, #"{"items": [{"id": tru"#])
    func `a value that the end of the document may have cut is none`(text: String) {
        #expect(read(text).cut == ["items=-"])
    }

    @Test(arguments: [
        #"[{"id": 1}, 2, {"id": 3}}, {"id": 4}]}"#,
        #"[{"id": 1} {"id": 3} {"id": 4}]}"#,
        #"[{"id": 1, {"id": 3, {"id": 4}]}"#,
        #"[{"id": 1, "t": [1, [2}, {"id": 3]}, {"id": 4}]}"#,
        #"[[{"id": 1}], [{"id": 3}, [{"id": 4}]]]}"#,
        #"[{"id": 1}, oops, {"id": 3}, "x": "y", {"id": 4}]}"#,
    ])
    func `one broken item takes no other with it`(items: String) {
        let ids = read("{\"items\": \(items)").taken.filter { ["items=1", "items=3", "items=4"].contains($0) }
        #expect(ids == ["items=1", "items=3", "items=4"])
    }

    @Test func `what is no JSON is named by its line, once a line`() {
        #expect(read("{\"a\": b c d,\n\"e\": \"f\"}\njunk").warnings.prefix(1) == [.notJSON(line: 1)])
        #expect(read("junk\n{\"a\": 1}").warnings == [.notJSON(line: 1)])
    }

    @Test func `warnings have an end`() {
        #expect(read("{" + String(repeating: "\"a\": b,\n", count: 1000) + "}").warnings.count == 20)
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"a\":"]) func `what is too deep is left out, and what follows is read`(open: String) {
        let count = 100_000
        let close = open.reversed().compactMap { $0 == "[" ? "]" : $0 == "{" ? "}" : nil }.joined()
        let deep = String(repeating: open, count: count) + "1" + String(repeating: close, count: count)
        let read = read("{\"items\": [{\"id\": 1, \"deep\": \(deep)}, \(deep), {\"id\": 2}], \"b\": 3}")
        #expect(read.taken.suffix(2) == ["items=2", "b=3"])
        #expect(read.taken.first == "items=1")
        #expect(read.warnings == [.tooDeep(line: 1, limit: JSONReader.maximalDepth)])
    }

    @Test func `a string is cut at its limit`() {
        let long = String(repeating: "é", count: JSONText.maximalLength / 2 + 10)
        let value = JSONValue(parsing: "{\"a\": \"\(long)\", \"b\": \"x\"}")
        #expect(value?["a"]?.text?.utf8.count == JSONText.maximalLength)
        #expect(value?["b"]?.text == "x")
    }

    @Test func `a value with very many parts keeps the first`() {
        let value = JSONValue(parsing: "[" + String(repeating: "[],", count: JSONReader.maximalValues * 2) + "1]")
        #expect(value?.list.count == JSONReader.maximalValues)
    }

    @Test(
        .timeLimit(.minutes(20)),
        arguments: [
            "\"", "\\", "{", "[", "}", ",", ":", "{\"", "\"a\" ", "{\"a\":", "\\u", "\n", "a", "-", "\u{0}", "é", "]}", "\"x\n",
        ])
    func `time is linear whatever repeats`(part: String) {
        for start in ["", "{\"items\": [{\"id\": \"", "{\"items\": [", "{\"a\": [{\"b"] {
            _ = read(start + String(repeating: part, count: 100_000))
        }
    }
}
