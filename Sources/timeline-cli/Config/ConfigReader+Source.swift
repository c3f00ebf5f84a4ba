import Foundation
import TOMLKit
import Timeline
import TimelinePlugins

// What a source may say besides where it is: what is wanted of it, what must come, and what only its plugin understands.
extension ConfigReader {
    func readRules(_ table: TOMLTable, _ place: String, into source: inout Source) throws {
        source.filter.keep = try expressions(table, "keep", place)
        source.filter.drop = try expressions(table, "drop", place)
        if let value = table["expect"] {
            let path = "\(place).expect"
            source.expectation = try expectation(try subtable(value, path), path)
        }
        if let value = table["article"] {
            let path = "\(place).article"
            let article = try subtable(value, path)
            try check(article, path, ["fill"])
            source.fill = Set(
                try strings(article, "fill", path).map { name in
                    guard let field = FilledField(rawValue: name) else {
                        let known = FilledField.allCases.map(\.rawValue)
                        throw problem(
                            "an article can't fill \"\(name)\"\(Self.hint(name, known)); it can fill \(known.joined(separator: ", "))",
                            "\(path).fill")
                    }
                    return field
                })
        }
        try readSettings(table, place, into: &source)
    }

    /// The program of a source that is none's document; `nil` where it has a URL.
    func command(_ table: TOMLTable, _ place: String) throws -> SourceCommand? {
        guard table["command"] != nil else {
            for key in ["timeout", "max_memory"] where table[key] != nil {
                throw problem("\(key) is for a source with a command; for all others it stands in [fetch]", "\(place).\(key)")
            }
            return nil
        }
        let arguments = try strings(table, "command", place)
        guard let program = arguments.first, !program.isEmpty else {
            throw problem("command is a program and its arguments; write command = [\"./my-source\", \"--all\"]", "\(place).command")
        }
        guard table["url"] == nil else { throw problem("a source has a url or a command, not both", "\(place).url") }
        var command = SourceCommand(arguments: arguments, folder: URL(filePath: path).deletingLastPathComponent().path)
        command.timeout = try duration(table, "timeout", place)
        if let text = try string(table, "max_memory", place) {
            guard let bytes = Self.size(text) else {
                throw problem("\"\(text)\" is no size; write for example \"512 MiB\"", "\(place).max_memory")
            }
            command.memoryInBytes = bytes
        }
        return command
    }

    private func expressions(_ table: TOMLTable, _ key: String, _ place: String) throws -> [EntryFilter.Field: String] {
        guard let value = table[key] else { return [:] }
        let path = "\(place).\(key)"
        guard let fields = value.table else {
            throw problem("\(key) says which field: write for example \(key) = { title = \"budget|tax\" }", path)
        }
        var expressions: [EntryFilter.Field: String] = [:]
        for name in fields.keys {
            let known = EntryFilter.Field.allCases.map(\.rawValue)
            guard let field = EntryFilter.Field(rawValue: name) else {
                throw problem(
                    "\(key) knows no field \"\(name)\"\(Self.hint(name, known)); there are \(known.joined(separator: ", "))",
                    "\(path).\(name)")
            }
            guard let text = try string(fields, name, path) else { continue }
            if let reason = EntryFilter.problem(in: text) {
                throw problem("\(key): \"\(text)\" is no regular expression: \(reason)", "\(path).\(name)", in: text)
            }
            expressions[field] = text
        }
        return expressions
    }

    private func expectation(_ table: TOMLTable, _ path: String) throws -> SourceExpectation {
        try check(table, path, ["items", "dated", "newest"])
        var expectation = SourceExpectation()
        if let value = table["items"] {
            guard let number = value.int, number >= 0 else { throw problem("items is a number, such as 5", "\(path).items") }
            expectation.items = number
        }
        if let value = table["dated"] {
            guard let share = value.double ?? value.int.map(Double.init), (0...1).contains(share) else {
                throw problem("dated is a share from 0 to 1, such as 0.9", "\(path).dated")
            }
            expectation.dated = share
        }
        expectation.newest = try duration(table, "newest", path)
        return expectation
    }

    /// Keys that belong to a plugin: it says itself whether it can use them.
    private func readSettings(_ table: TOMLTable, _ place: String, into source: inout Source) throws {
        let plugins = PluginCatalog.inUse.plugins
        let keys = table.keys.filter { key in plugins.contains { $0.settingNames.contains(key) } }.sorted()
        guard let first = keys.first else { return }
        let owner: any SourcePlugin
        if let name = source.plugin, let named = plugins.first(where: { $0.name == name }) {
            owner = named
            if let foreign = keys.first(where: { !named.settingNames.contains($0) }) {
                let knowing = plugins.filter { $0.settingNames.contains(foreign) }.map(\.name).joined(separator: ", ")
                throw problem(
                    "the plugin \(name) does not know \"\(foreign)\"; it is a setting of \(knowing)", "\(place).\(foreign)")
            }
        } else if let knowing = plugins.first(where: { Set(keys).isSubset(of: $0.settingNames) }) {
            owner = knowing
            source.plugin = knowing.name
        } else {
            throw problem("no plugin knows all of \(keys.joined(separator: ", ")); name one with plugin", "\(place).\(first)")
        }
        for key in keys {
            if let value = table[key] { source.settings.values[key] = try setting(value, "\(place).\(key)") }
        }
        do throws(SettingsProblem) {
            _ = try owner.configured(with: source.settings)
        } catch {
            throw problem(error.message, ([place] + error.path).joined(separator: "."), in: error.text, column: error.column)
        }
    }

    private func setting(_ value: any TOMLValueConvertible, _ path: String) throws -> SourceSettings.Value {
        switch value.type {
        case .string: return .text(value.string ?? "")
        case .int: return .number(Double(value.int ?? 0))
        case .double: return .number(value.double ?? 0)
        case .bool: return .flag(value.bool ?? false)
        case .array: return .list(try (value.array.map { Array($0) } ?? []).map { try setting($0, path) })
        case .table:
            var table: [String: SourceSettings.Value] = [:]
            for key in value.table?.keys ?? [] {
                if let inner = value.table?[key] { table[key] = try setting(inner, "\(path).\(key)") }
            }
            return .table(table)
        default: throw problem("a date can't be used here", path)
        }
    }

    /// - Parameters:
    ///   - text: A text of the file that is wrong.
    ///   - column: Where in it, from 1.
    func problem(_ message: String, _ path: String, in text: String?, column: Int? = nil) -> ConfigProblem {
        var problem = problem(message, path)
        if let text, let place = places.place(of: text, at: path) {
            problem.line = place.line
            problem.column = place.column + (column ?? 1) - 1
        } else if let text, let column {
            problem.message += " (character \(column) of \"\(text)\")"
        }
        return problem
    }
}
