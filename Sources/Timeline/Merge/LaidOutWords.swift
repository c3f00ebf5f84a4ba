/// One account's words by their number: what many others are compared with, each in one step for every word of its own.
struct LaidOutWords {
    /// The shares of the title and of all words; 0 where the account has no such word.
    private var weights: [SIMD2<Float>]

    /// - Parameter count: Of the words of all accounts.
    init(count: Int) {
        weights = Array(repeating: .zero, count: count)
    }

    mutating func lay(_ words: ArraySlice<WeighedWord>) {
        for word in words { weights[Int(word.id)] = SIMD2(word.title, word.whole) }
    }

    /// Makes room for the next account.
    ///
    /// - Parameter words: Those that were laid out.
    mutating func clear(_ words: ArraySlice<WeighedWord>) {
        for word in words { weights[Int(word.id)] = .zero }
    }

    /// As `Likeness.cosines`, to the last bit: what both have is added up in the same order.
    func cosines(with words: ArraySlice<WeighedWord>) -> Likeness.Cosines {
        var sums = SIMD2<Float>.zero
        var shared = 0
        for word in words {
            let both = SIMD2(word.title, word.whole) * weights[Int(word.id)]
            sums += both
            shared += both.y > 0 ? 1 : 0
        }
        return Likeness.Cosines(title: sums.x, whole: sums.y, shared: shared)
    }
}
