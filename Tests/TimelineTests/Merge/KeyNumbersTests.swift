import Testing

@testable import Timeline

struct KeyNumbersTests {
    @Test func `Keys are numbered as they are first met`() {
        var numbers = KeyNumbers()
        #expect([7, 9, 7, 0, 9, 0].map { numbers.number(of: $0) } == [0, 1, 0, 2, 1, 2])
        #expect(numbers.count == 3)
    }

    @Test func `Keys keep their numbers when there are many`() {
        var numbers = KeyNumbers()
        let keys = (0..<10_000).map { UInt64($0) << 32 }
        let first = keys.map { numbers.number(of: $0) }
        #expect(first == Array(0..<10_000))
        #expect(keys.map { numbers.number(of: $0) } == first)
    }
}
