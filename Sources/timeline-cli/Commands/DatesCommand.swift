import ArgumentParser
import Foundation
import Timeline

struct DatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dates",
        abstract: "Show the dates in a text and what they mean.",
        discussion: """
            A JSON object a line.
            Example:
              echo "Musk left the White House last week." | timeline dates --published 2025-06-07
              timeline dates --mentions --published 2025-06-07 article.txt
              echo "Sie trat am Freitag zurück." | timeline dates --language de --published 2025-06-07
            """)

    @OptionGroup var options: GlobalOptions

    @Option(help: ArgumentHelp("When the text was published; \"last week\" counts from it.", valueName: "date"))
    var published: String?

    @Option(help: ArgumentHelp("The text's language, such as \"de\"; English when left out.", valueName: "tag"))
    var language: String?

    @Flag(help: "The events that the text dates, and not the expressions.")
    var mentions = false

    @Option(help: ArgumentHelp("Texts as lines of {\"doc\":\"…\",\"text\":\"…\",\"dct\":\"2025-06-07\"}.", valueName: "file"))
    var manifest: String?

    @Argument(help: "A text; standard input when left out.")
    var file: String?

    mutating func validate() throws {
        if let published, DateReader.timestamp(from: published) == nil {
            throw ValidationError("--published: \"\(published)\" is no date; write for example 2025-06-07")
        }
    }

    private struct Text: Decodable {
        var doc: String
        var text: String
        /// When it was published.
        var dct: String?
        var language: String?
    }

    func run() throws {
        if let manifest {
            for text in try JSONLines.read(manifest, as: Text.self) { try show(text) }
            if file == nil { return }
        }
        let path = file ?? "-"
        let text = String(decoding: try JSONLines.input(path), as: UTF8.self)
        try show(Text(doc: path == "-" ? "stdin" : path, text: text, dct: published))
    }

    private func show(_ text: Text) throws {
        let day = (text.dct ?? published).flatMap {
            DateReader.timestamp(from: $0) ?? CalendarDay(iso: String($0.prefix(10))).map { Timestamp(day: $0) }
        }?.day
        let reader = ProseReader(language: text.language ?? language, text: text.text)
        let lines =
            mentions
            ? reader.mentions(in: text.text, published: day, context: true).map { Self.line($0, document: text.doc) }
            : reader.expressions(in: text.text, published: day).map { Self.line($0, document: text.doc) }
        try Console.out(Array(lines.map { $0 + "\n" }.joined().utf8))
    }

    private static func line(_ expression: TimeExpression, document: String) -> String {
        var json = JSONText()
        json.object { json in
            json.member("document", document)
            json.member("start", expression.range.lowerBound)
            json.member("end", expression.range.upperBound)
            json.member("text", expression.text)
            json.member("type", expression.kind.rawValue)
            json.member("value", expression.value)
            json.member("mod", expression.mod)
            if let date = expression.date { write(date, into: &json) }
        }
        return json.text
    }

    private static func line(_ mention: EventMention, document: String) -> String {
        var json = JSONText()
        json.object { json in
            json.member("document", document)
            json.member("start", mention.range.lowerBound)
            json.member("end", mention.range.upperBound)
            json.member("event", mention.isEvent)
            json.member("title", mention.title)
            if let expression = mention.expression {
                json.member("expressionStart", expression.range.lowerBound)
                json.member("expressionEnd", expression.range.upperBound)
            }
            json.member("date", mention.date.edtf)
            writeDays(mention.date, into: &json)
            json.member("precision", mention.date.precision.rawValue)
            json.member("approximate", mention.date.approximate)
            json.member("basis", mention.date.basis.rawValue)
            if let attribution = mention.attribution { json.member("attribution", attribution) }
        }
        return json.text
    }

    /// Local calendar days, the end excluded; local times where the interval does not begin and end with a day.
    private static func write(_ date: EventDate, into json: inout JSONText) {
        let texts = [(date.start, date.startOffsetInSeconds), (date.end, date.endOffsetInSeconds)]
            .map { Timestamp(instant: $0, offsetInSeconds: $1).rfc3339.prefix(19) }
        let areDays = texts.allSatisfy { $0.hasSuffix("T00:00:00") }
        json.member("from", String(areDays ? texts[0].prefix(10) : texts[0]))
        json.member("to", String(areDays ? texts[1].prefix(10) : texts[1]))
    }

    /// The local calendar days that hold the interval, the end excluded.
    private static func writeDays(_ date: EventDate, into json: inout JSONText) {
        let first = Timestamp(instant: date.start, offsetInSeconds: date.startOffsetInSeconds).day
        let end = max(date.start, date.end.advanced(bySeconds: -1))
        let last = Timestamp(instant: end, offsetInSeconds: date.endOffsetInSeconds).day
        json.member("from", Timestamp(day: first).rfc3339)
        json.member("to", Timestamp(day: last.advanced(byDays: 1)).rfc3339)
    }
}
