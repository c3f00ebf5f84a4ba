/// What the tables of a language say about one word. A word may be several things: "second", "may", "march".
struct Meaning: Sendable {
    /// 1 to 12; 0 for none.
    var month = 0
    /// 1 is Monday, 7 is Sunday; 0 for none.
    var weekday = 0
    var unit: CalendarUnit?
    /// "days" and not "day".
    var isPlural = false
    var cardinal: Int?
    var ordinal: Int?
    var season: Season?
    var partOfDay: PartOfDay?
    var roles: Roles = []
    var beginsHoliday = false
    /// Days from publication: -1 for "yesterday". Said where the word has `Role.dayAway`.
    var daysAway: Int8 = 0
    /// Whether the word is a past form: `nil` where only its ending can tell.
    var isPast: Bool?

    /// Whether any rule can begin or go on here.
    var isEmpty: Bool {
        month == 0 && weekday == 0 && unit == nil && cardinal == nil && ordinal == nil && season == nil
            && partOfDay == nil && roles.isEmpty
    }
}

/// A unit of the calendar or the clock, finest first.
enum CalendarUnit: Int, Sendable, Comparable {
    case second, minute, hour, day, week, weekend, month, quarter, half, year, decade, century

    static func < (one: CalendarUnit, other: CalendarUnit) -> Bool { one.rawValue < other.rawValue }

    /// TIMEX3's way to write so many of them: `P3D`, `PT40M`. `nil` is a number that is not told: `PXD`.
    func duration(_ count: Int?) -> String {
        let number = count.map(String.init) ?? "X"
        switch self {
        case .second: return "PT\(number)S"
        case .minute: return "PT\(number)M"
        case .hour: return "PT\(number)H"
        case .day: return "P\(number)D"
        case .week: return "P\(number)W"
        case .weekend: return "P\(number)WE"
        case .month: return "P\(number)M"
        case .quarter: return "P\(number)Q"
        case .half: return count.map { "P\($0 * 6)M" } ?? "PXM"
        case .year: return "P\(number)Y"
        case .decade: return count.map { "P\($0 * 10)Y" } ?? "PXDE"
        case .century: return count.map { "P\($0 * 100)Y" } ?? "PXCE"
        }
    }
}

/// A season of the northern half of the earth, as TIMEX3 writes it.
enum Season: String, Sendable {
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"

    /// The first of its three months: the meteorological seasons.
    var firstMonth: Int {
        switch self {
        case .spring: 3
        case .summer: 6
        case .autumn: 9
        case .winter: 12
        }
    }
}

/// A part of the day, as TIMEX3 writes it.
enum PartOfDay: String, Sendable {
    case morning = "MO"
    case midday = "MI"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"
    case daytime = "DT"

    /// Hours after midnight; a night goes on after the next one. Our own choice.
    var hours: Range<Int> {
        switch self {
        case .morning: 5..<12
        case .midday: 12..<13
        case .afternoon: 12..<18
        case .evening: 17..<22
        case .night: 20..<28
        case .daytime: 8..<18
        }
    }
}

/// What a word does in a time expression or around it.
enum Role: UInt8, Sendable {
    case this, last, next, past, previous, coming, following, same, that, the, a
    case ago, earlier, later, before, after, every, early, late, mid, approximately, vagueNumber
    case between, from, to, until, since, `in`, on, of, by, during, and, or
    case today, tonight, dayAway, now, vague, recurring, then
    case fiscal, end, beginning, middle, first, final, am, pm, noon, midnight
    case possessive, half, whole, ended, period, times, once, old, prefix, other
    case alone
    case licensesYear
}

struct Roles: OptionSet, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    init(_ role: Role) { rawValue = 1 << UInt64(role.rawValue) }

    func contains(_ role: Role) -> Bool { rawValue & (1 << UInt64(role.rawValue)) != 0 }
}
