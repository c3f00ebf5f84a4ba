import Testing
import Timeline

struct DatePatternTests {
    @Test(arguments: [
        ("d. MMMM yyyy HH:mm", "5. März 2025 14:05", "de", "2025-03-05T14:05:00Z"),
        ("d/M/yy", "published 5/6/25 by us", "en-US", "2025-06-05"),
        ("yyyy'年'M'月'd'日'", "2025年3月5日", "ja", "2025-03-05"),
        ("MMM d, yyyy h:mm a", "Mar 5, 2025 2:05 PM", "en", "2025-03-05T14:05:00Z"),
        ("EEEE, d MMMM yyyy", "Wednesday, 5 March 2025", "en", "2025-03-05"),
        ("dd.MM.yyyy HH:mm Z", "05.03.2025 14:05 +0200", "", "2025-03-05T14:05:00+02:00"),
        ("yyyyMMdd", "20250305", "", "2025-03-05"),
    ])
    func `a text is read in the shape that was written down`(pattern: String, text: String, language: String, expected: String) throws {
        #expect(try DatePattern(pattern).timestamp(from: text, language: language)?.rfc3339 == expected)
    }

    @Test(arguments: ["32.13.2025", "5.3.25", "no date", "", "5.3.20255"]) func `other shapes are no dates`(text: String) throws {
        #expect(try DatePattern("d.M.yyyy").timestamp(from: text, language: nil) == nil)
    }

    @Test(arguments: [("d.M.", 1), ("yyyy-MM-dd'T", 11), ("yyyy-MM-dd Q", 12), ("HH:mm", 1)])
    func `a pattern that can't be a day is refused with its column`(pattern: String, column: Int) {
        do {
            _ = try DatePattern(pattern)
            Issue.record("\(pattern) was taken")
        } catch {
            #expect(error.column == column)
        }
    }
}
