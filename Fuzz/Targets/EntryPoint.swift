import CLibFuzzer
import Foundation

/// libFuzzer with the target that the environment names in `FUZZ_TARGET`. The command line is libFuzzer's, which starts
/// the program again with it (https://llvm.org/docs/LibFuzzer.html#options).
///
/// The package manager gives every program a `main` of its own, so libFuzzer is called as a library.
@main struct EntryPoint {
    /// Not an argument: libFuzzer's callback is a C function and carries nothing.
    private static let target: any FuzzTarget.Type = {
        let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
        guard let target = FuzzTargets.all.first(where: { $0.name == name }) else {
            fatalError("Set FUZZ_TARGET to one of: \(FuzzTargets.all.map { $0.name }.joined(separator: ", "))")
        }
        return target
    }()

    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
        exit(
            unsafe LLVMFuzzerRunDriver(&count, &arguments) { start, count in
                EntryPoint.target.run(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
                return 0
            })
    }
}
