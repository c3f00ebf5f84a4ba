// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "timeline",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "timeline", targets: ["timeline-main"]),
        .library(name: "Timeline", targets: ["Timeline"]),
        .library(name: "TimelineCLI", targets: ["TimelineCLI"]),
        .library(name: "TimelinePlugins", targets: ["TimelinePlugins"]),
        .library(name: "TimelinePluginTesting", targets: ["TimelinePluginTesting"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .target(
            name: "Timeline",
            dependencies: [
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOTLS", package: "swift-nio"),
            ]),
        .target(
            name: "TimelinePlugins",
            dependencies: ["CLibXML2", "Timeline"],
            path: "Sources/Plugins"),
        .target(
            name: "TimelinePluginTesting",
            dependencies: ["Timeline"],
            path: "Sources/PluginTesting"),
        .target(
            name: "TimelineCLI",
            dependencies: [
                "Timeline", "TimelinePlugins",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "TOMLKit", package: "TOMLKit"),
            ],
            path: "Sources/timeline-cli"),
        .executableTarget(name: "timeline-main", dependencies: ["TimelineCLI"]),
        .executableTarget(
            name: "read-feeds",
            dependencies: ["Timeline", "TimelinePlugins"],
            path: "Benchmarks/read-feeds"),
        .executableTarget(
            name: "merge-reports",
            dependencies: ["Timeline"],
            path: "Benchmarks/merge-reports"),
        .testTarget(name: "TimelineTests", dependencies: ["Timeline", "TimelinePluginTesting"]),
        .testTarget(
            name: "TimelinePluginsTests",
            dependencies: ["Timeline", "TimelinePlugins", "TimelinePluginTesting"],
            resources: [.copy("Fixtures")]),
        .testTarget(
            name: "TimelineCLITests",
            dependencies: [
                "Timeline", "TimelineCLI", "TimelinePlugins",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            exclude: ["Certificates"]),
    ],
    swiftLanguageModes: [.v6]
)

// Every target of our own builds with the same strictness; see STYLE in CONTRIBUTING.md.
for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
