import Timeline
import TimelinePlugins

/// What a list of feeds adds to a config: a function of both.
struct SourceImport {
    /// An outline that is not added, and why.
    struct Remark: Hashable {
        enum Matter: Hashable {
            /// The config has it, under this id.
            case known(id: String)
            /// It stands further up in the list.
            case twice
            case noURL
            case link
            case otherList
            case address(SourceAddress.Problem)
        }

        var line: Int?
        var name: String
        var matter: Matter
    }

    private(set) var blocks: [SourceBlock] = []
    /// In the list's order.
    private(set) var remarks: [Remark] = []
    private(set) var known = 0
    private(set) var twice = 0
    private(set) var untaken = 0

    init(_ outlines: [OPMLOutline], into config: Config) {
        let inConfig = Dictionary(
            config.sources.map { (SourceAddress(url: $0.url).key, $0.id) }, uniquingKeysWith: { first, _ in first })
        var inList: Set<String> = []
        var names = SourceNames(taken: config.sources.map(\.id))
        // Ids that the list gives win over those that are made.
        let given = outlines.map { outline in outline.id.flatMap { SourceNames.isID($0) && names.take($0) ? $0 : nil } }
        for (outline, id) in zip(outlines, given) {
            func remark(_ matter: Remark.Matter) {
                remarks.append(
                    Remark(line: outline.line, name: outline.title ?? outline.url ?? "an outline without a name", matter: matter))
            }
            guard let url = outline.url else {
                untaken += 1
                remark(outline.type == "include" ? .otherList : outline.type == "link" ? .link : .noURL)
                continue
            }
            let address: SourceAddress
            do throws(SourceAddress.Problem) {
                address = try SourceAddress.read(listed: url)
            } catch {
                untaken += 1
                remark(.address(error))
                continue
            }
            if let id = inConfig[address.key] {
                known += 1
                remark(.known(id: id))
            } else if inList.insert(address.key).inserted {
                blocks.append(Self.block(outline, address, id: id ?? names.name(title: outline.title, url: address.url)))
            } else {
                twice += 1
                remark(.twice)
            }
        }
    }

    private static func block(_ outline: OPMLOutline, _ address: SourceAddress, id: String) -> SourceBlock {
        var block = SourceBlock(id: id, url: address.url)
        // A config has no folders; what the reader called it stands above the source, for people.
        let title = outline.title == id ? nil : outline.title
        let place = (outline.folders + [title].compactMap(\.self)).joined(separator: " / ")
        block.comment = place.isEmpty ? nil : place
        if let language = outline.language, language.wholeMatch(of: /[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*/) != nil {
            block.language = language
        }
        // A list comes from others: what the config would refuse is left out.
        block.plugin = outline.plugin.flatMap { (try? PluginCatalog.inUse.plugin(named: $0)) == nil ? nil : $0 }
        block.zone = outline.zone.flatMap { Zone(named: $0) == nil ? nil : $0 }
        block.every = outline.every.flatMap { ConfigReader.duration($0) == nil ? nil : $0 }
        return block
    }
}
