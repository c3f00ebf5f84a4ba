// Merges report lines and says what each stage takes: merge-reports FILE
//
// CPU seconds of all threads, by stage. `Benchmarks/merge` measures the whole program.

import Timeline

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// CPU seconds that a stage took, said on a line.
func timed<Result>(_ stage: String, _ work: () throws -> Result) rethrows -> Result {
    let start = clock()
    let result = try work()
    print(stage, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    return result
}

guard let path = CommandLine.arguments.dropFirst().first else { exit(64) }
let reports = try timed("read") {
    let bytes = try LocalFile.bytes(path: path)
    var reader = ReportLineReader()
    var reports: [Report] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
        reports.append(try reader.report(from: bytes, at: line.startIndex..<line.endIndex))
    }
    return reports
}
let events = timed("merge") { Merger().merge(reports) }
var size = 0
timed("write") { ExportFormat.json.write(events, title: "Timeline") { size += $0.count } }
print("reports \(reports.count), events \(events.count), bytes \(size)")
