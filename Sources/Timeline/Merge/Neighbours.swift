/// Joins the groups of neighbouring blocks: an event that goes on over the boundary.
///
/// Two groups that are each other's closest become a pair; a group whose closest is one of a pair follows it, if it
/// is alike to the whole pair. A pair lies in two blocks and its followers in the same two, so an event never creeps
/// from block to block, and what happens far away changes nothing.
struct Neighbours {
    private struct Closest {
        var mean: Double
        var group: Int
    }

    /// The links between each block's groups and those of the block before it.
    private var links: [Int32: [Key: GroupLink]] = [:]
    private var blocks: [Int: Int32] = [:]

    private struct Key: Hashable {
        let earlier: Int32
        let later: Int32
    }

    /// - Parameters:
    ///   - earlier: A group of the block before.
    ///   - later: A group of the block.
    mutating func add(_ earlier: Int, _ later: Int, block: Int32, _ link: GroupLink) {
        links[block, default: [:]][Key(earlier: Int32(earlier), later: Int32(later)), default: GroupLink()].add(link)
        blocks[earlier] = block - 1
        blocks[later] = block
    }

    private func link(_ one: Int, _ other: Int) -> GroupLink {
        guard let mine = blocks[one], let theirs = blocks[other], mine != theirs else { return GroupLink() }
        let (earlier, later) = mine < theirs ? (one, other) : (other, one)
        return links[max(mine, theirs)]?[Key(earlier: Int32(earlier), later: Int32(later))] ?? GroupLink()
    }

    func join(_ groups: inout Groups, settings: MergeSettings) {
        var closest: [Int: Closest] = [:]
        func offer(_ one: Int, _ other: Int, _ mean: Double) {
            if let known = closest[one], (known.mean, other) > (mean, known.group) { return }
            closest[one] = Closest(mean: mean, group: other)
        }
        for (key, link) in links.values.joined() {
            let (earlier, later) = (Int(key.earlier), Int(key.later))
            guard let mean = groups.mean(earlier, later, link), !groups.divide(earlier, later, link.isOneArticle),
                !groups.clash(earlier, later, link)
            else { continue }
            offer(earlier, later, mean)
            offer(later, earlier, mean)
        }
        func partner(_ group: Int) -> Int? {
            guard let other = closest[group]?.group, closest[other]?.group == group else { return nil }
            return other
        }
        let pairs = closest.keys.filter { group in partner(group).map { group < $0 } ?? false }.sorted()
        for one in pairs {
            if let other = partner(one) { _ = groups.join(one, other, link(one, other)) }
        }
        // The most alike first.
        let followers = closest.filter { group, closest in
            partner(group) == nil && partner(closest.group).map { blocks[$0] == blocks[group] } ?? false
        }.sorted { ($1.value.mean, $0.key) < ($0.value.mean, $1.key) }
        for (group, closest) in followers {
            guard let partner = partner(closest.group) else { continue }
            let base = groups.first(of: group)
            let pair = groups.first(of: closest.group)
            var link = link(group, closest.group)
            link.add(self.link(group, partner))
            let mean = GroupLink.likeness(ofSum: link.sum, pairs: groups.size(base) * groups.size(pair))
            guard base != pair, !link.excluded, link.isOneArticle || mean >= settings.stop * settings.followerShare,
                !groups.divide(pair, base, link.isOneArticle), !groups.clash(base, pair, link)
            else { continue }
            _ = groups.join(pair, base, link)
        }
    }
}
