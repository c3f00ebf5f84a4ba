// Reads feeds and counts what is in them: read-feeds [--repeat K] FILE…
//
// `Benchmarks/run` measures it; programs that read the same with other libraries stand in `Benchmarks/peers`.

var files = Array(CommandLine.arguments.dropFirst())
var repeats = 1
if files.first == "--repeat" {
    repeats = files.dropFirst().first.flatMap { Int($0) } ?? 1
    files.removeFirst(min(2, files.count))
}
var tally = FeedTally()
for _ in 0..<max(repeats, 0) {
    for path in files { tally.read(path: path) }
}
print(tally.line)
