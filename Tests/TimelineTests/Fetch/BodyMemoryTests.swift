import Testing

@testable import Timeline

struct BodyMemoryTests {
    @Test func `large bodies wait for each other, and none for more than there is`() async {
        let memory = BodyMemory(capacityInBytes: 100)
        var first: BodyMemory.Share? = await memory.share(bytes: 80)
        withExtendedLifetime(first) {}
        // What is more than all gets all, in its turn; and gives it back at once.
        let others = [1_000, 10, 100].map { bytes in
            Task {
                let share = await memory.share(bytes: bytes)
                withExtendedLifetime(share) {}
            }
        }
        first = nil
        for other in others { await other.value }
        let all = await memory.share(bytes: 100)
        withExtendedLifetime(all) {}
    }
}
