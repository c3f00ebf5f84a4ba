// swift-tools-version: 6.2
import PackageDescription

// Only what reads input: no store, no network, so that a fuzzer's build takes a minute. `Sources` is a link to the project's.
let package = Package(
    name: "fuzz",
    platforms: [.macOS(.v15)],
    targets: [
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(name: "CLibFuzzer", path: "CLibFuzzer"),
        .target(
            name: "Timeline",
            // The one file of Model that needs another package.
            exclude: ["Model/StableID.swift"],
            sources: ["Dates", "Fetch/FetchError.swift", "Model", "Read"]),
        .target(
            name: "TimelinePlugins",
            dependencies: ["CLibXML2", "Timeline"],
            path: "Sources/Plugins"),
        .executableTarget(
            name: "fuzz",
            dependencies: ["CLibFuzzer", "Timeline", "TimelinePlugins"],
            path: "Targets",
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
    ],
    swiftLanguageModes: [.v6]
)

// The strictness of the project, and besides: what the fuzzer watches, and sight of what is internal.
for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"]),
    ]
}
