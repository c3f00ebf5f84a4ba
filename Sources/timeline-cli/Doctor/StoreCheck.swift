import Foundation
import Timeline

/// Looks at the store: whether it is whole, how large it is, whether there is room for more.
struct StoreCheck {
    let path: String
    /// Less free room than this is worth a word.
    private static let littleRoomInBytes: Int64 = 64 << 20

    /// - Returns: What was found, and whether the store can be used.
    func findings() -> (findings: [Finding], isUsable: Bool) {
        var findings: [Finding] = []
        var isUsable = true
        func add(_ kind: Finding.Kind, _ words: String) { findings.append(Finding(kind, "store", words)) }
        if FileManager.default.fileExists(atPath: path) {
            do throws(StoreError) {
                let health = try SQLiteStore(path: path, readOnly: true).health()
                if let first = health.damage.first {
                    isUsable = false
                    let more = health.damage.count > 1 ? " (and \(health.damage.count - 1) more)" : ""
                    add(.toMend, Words.of(StoreError.damaged(path: path, reason: first + more)))
                } else {
                    add(
                        .well,
                        "\(path): whole, schema \(health.schema), \(Self.size(fileSize)), \(TimelineView.count(health.reports, "report")), \(TimelineView.count(health.events, "event"))"
                    )
                }
                if health.unmergedBlocks > 0 {
                    add(.note, "what a run stored before it was ended is in no event yet; the next fetch puts it there")
                }
            } catch {
                isUsable = false
                add(.toMend, Words.of(error))
            }
            if let holder = StoreLock.holder(ofStore: path) {
                add(.note, "a run\(holder.process.map { " (process \($0))" } ?? "") holds it at the moment")
            }
            if !FileManager.default.isWritableFile(atPath: path) {
                isUsable = false
                add(.toMend, "you may not write \(path); change its rights, or choose another with --database")
            }
        } else {
            add(.note, "\(path) is not there yet; the first fetch makes it")
        }
        switch DiskSpace.available(at: path) {
        case let room? where room < Self.littleRoomInBytes:
            add(.toMend, "only \(Self.size(room)) are free on its disk; free some space before it is full")
        case let room?: add(.well, "\(Self.size(room)) are free on its disk")
        case nil: add(.unchecked, "the system does not say how much room its disk has")
        }
        return (findings, isUsable)
    }

    /// With what is written and not yet in the file itself.
    private var fileSize: Int64 {
        ["", "-wal"].reduce(0) { sum, ending in
            let size = try? FileManager.default.attributesOfItem(atPath: path + ending)[.size] as? Int64
            return sum + (size ?? 0)
        }
    }

    /// `1.5 MiB`.
    static func size(_ bytes: Int64) -> String {
        for (unit, name) in [(Int64(1) << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")] where bytes >= unit {
            let tenths = bytes / (unit / 10)
            return tenths >= 100 ? "\(bytes / unit) \(name)" : "\(tenths / 10).\(tenths % 10) \(name)"
        }
        return "\(bytes) bytes"
    }
}
