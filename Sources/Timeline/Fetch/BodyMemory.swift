import Synchronization

/// Memory that the bodies of a run share: many small ones at a time, and few large ones, which wait for each other.
final class BodyMemory: Sendable {
    /// A body takes so much without asking.
    static let freeInBytes = 256 << 10

    private struct State {
        var leftInBytes: Int
        /// In the order in which they came.
        var waiting: [(bytes: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    /// Gives its part back when nobody holds it any more.
    final class Share: Sendable {
        private let memory: BodyMemory
        private let bytes: Int

        fileprivate init(_ memory: BodyMemory, bytes: Int) {
            self.memory = memory
            self.bytes = bytes
        }

        deinit { memory.giveBack(bytes) }
    }

    private let capacityInBytes: Int
    private let state: Mutex<State>

    init(capacityInBytes: Int) {
        self.capacityInBytes = capacityInBytes
        state = Mutex(State(leftInBytes: capacityInBytes))
    }

    /// Waits until there is so much; never for more than there is in all.
    func share(bytes: Int) async -> Share {
        let bytes = min(max(bytes, 0), capacityInBytes)
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                guard state.waiting.isEmpty, state.leftInBytes >= bytes else {
                    state.waiting.append((bytes, continuation))
                    return false
                }
                state.leftInBytes -= bytes
                return true
            }
            if isThere { continuation.resume() }
        }
        return Share(self, bytes: bytes)
    }

    private func giveBack(_ bytes: Int) {
        let next = state.withLock { state in
            state.leftInBytes += bytes
            var next: [CheckedContinuation<Void, Never>] = []
            while let first = state.waiting.first, first.bytes <= state.leftInBytes {
                state.leftInBytes -= first.bytes
                next.append(first.continuation)
                state.waiting.removeFirst()
            }
            return next
        }
        for continuation in next { continuation.resume() }
    }
}
