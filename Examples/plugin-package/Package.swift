// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "plugin-package",
    platforms: [.macOS(.v15)],
    products: [
        // Not `timeline`: of two products with one name SwiftPM builds one, and that is the dependency's.
        .executable(name: "timeline-changelogs", targets: ["changelog-main"])
    ],
    dependencies: [
        // In a package of your own: .package(url: "https://…/timeline", branch: "main")
        .package(name: "timeline", path: "../..")
    ],
    targets: [
        .target(
            name: "ChangelogReading",
            dependencies: [
                .product(name: "Timeline", package: "timeline"),
                .product(name: "TimelinePlugins", package: "timeline"),
            ]),
        .executableTarget(
            name: "changelog-main",
            dependencies: [
                "ChangelogReading",
                .product(name: "Timeline", package: "timeline"),
                .product(name: "TimelineCLI", package: "timeline"),
                .product(name: "TimelinePlugins", package: "timeline"),
            ]),
        .testTarget(
            name: "ChangelogReadingTests",
            dependencies: [
                "ChangelogReading",
                .product(name: "Timeline", package: "timeline"),
                .product(name: "TimelinePluginTesting", package: "timeline"),
                .product(name: "TimelinePlugins", package: "timeline"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
