/// Which source is fetched next: hosts take turns, and none has more than so many at a time, so that a slow one holds up nobody.
struct SourceQueue {
    /// Indices of the sources that wait, by host, in their order.
    private var waiting: [String: [Int]] = [:]
    private var running: [String: Int] = [:]
    /// Hosts with something that waits and room for it, the next last.
    private var ready: [String] = []
    private let widthPerHost: Int
    private let hosts: [String]

    /// - Parameter hosts: Of each source; files have none and are as one host each.
    init(hosts: [String?], widthPerHost: Int) {
        self.widthPerHost = widthPerHost
        self.hosts = hosts.enumerated().map { $0.element ?? "#\($0.offset)" }
        var order: [String] = []
        for (index, host) in self.hosts.enumerated() {
            if waiting[host] == nil { order.append(host) }
            waiting[host, default: []].append(index)
        }
        for host in waiting.keys { waiting[host]?.reverse() }
        ready = order.reversed()
    }

    /// - Returns: The source's index, which counts as running now; `nil` where none may start.
    mutating func next() -> Int? {
        guard let host = ready.popLast(), let index = waiting[host]?.popLast() else { return nil }
        running[host, default: 0] += 1
        if waiting[host]?.isEmpty == true {
            waiting[host] = nil
        } else if running[host, default: 0] < widthPerHost {
            // The others come first.
            ready.insert(host, at: 0)
        }
        return index
    }

    mutating func finished(_ index: Int) {
        let host = hosts[index]
        let left = running[host, default: 1] - 1
        running[host] = left == 0 ? nil : left
        if left == widthPerHost - 1, waiting[host] != nil { ready.insert(host, at: 0) }
    }
}
