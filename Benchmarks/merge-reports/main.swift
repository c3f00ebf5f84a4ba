// Merges report lines and says what each stage takes: merge-reports FILE
//
// A line for each: its name, CPU seconds of all threads, and the most memory of the process while it ran, in MB (Linux
// only). `Benchmarks/merge` measures the whole program.

import Foundation
import Timeline

/// What each stage took, in the order in which they began.
struct Stages {
    private var order: [String] = []
    private var cpu: [String: Double] = [:]
    private var peak: [String: Int] = [:]
    private var start = clock()

    mutating func begin(_ stage: String) {
        end()
        if cpu[stage] == nil { order.append(stage) }
        cpu[stage, default: 0] += 0
        current = stage
        Self.forgetPeak()
        start = clock()
    }

    mutating func end() {
        guard let stage = current else { return }
        cpu[stage, default: 0] += Double(clock() - start) / Double(CLOCKS_PER_SEC)
        peak[stage] = max(peak[stage] ?? 0, Self.peak)
        current = nil
    }

    private var current: String?

    var lines: [String] {
        order.map { stage in
            "\(stage) \(String(format: "%.2f", cpu[stage] ?? 0)) \((peak[stage] ?? 0) / 1024)"
        }
    }

    /// The kernel's mark of the most memory goes back to what is held now. See proc(5), clear_refs.
    private static func forgetPeak() {
        try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
    }

    /// KB; 0 where the kernel does not say.
    private static var peak: Int {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { $0.split(whereSeparator: \.isWhitespace).dropFirst().first }.flatMap { Int($0) } ?? 0
    }
}

guard let path = CommandLine.arguments.dropFirst().first else {
    FileHandle.standardError.write(Data("usage: merge-reports FILE\n".utf8))
    exit(64)
}
var stages = Stages()
stages.begin("read")
let reports: [Report] = try {
    let bytes = try LocalFile.bytes(path: path)
    var reader = ReportLineReader()
    var reports: [Report] = []
    var first = bytes.startIndex
    while first < bytes.endIndex {
        let end = bytes[first...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        if first < end { reports.append(try reader.report(from: bytes, at: first..<end)) }
        first = end + 1
    }
    return reports
}()
let events = Merger().merge(reports) { stages.begin($0.rawValue) }
stages.begin("write")
var size = 0
ExportFormat.json.write(events, TimelineHeader(title: "Timeline")) { size += $0.count }
stages.end()
for line in stages.lines { print(line) }
print("reports \(reports.count), events \(events.count), bytes \(size)")
