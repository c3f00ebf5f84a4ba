import Testing
import Timeline

struct MergeStoryTests {
    @Test(arguments: MergeStory.allCases)
    func `the four events of the founding story are one event each`(story: MergeStory) {
        let found = MergeReports.parts(Merger().merge(story.reports))
        #expect(found == story.events)
    }

    @Test func `the story's events have the days that their headlines and mentions give together`() {
        let events = Merger().merge(MergeStory.articles.reports)
        func date(of report: String) -> String? {
            events.first { $0.reports.contains { $0.id == report } }?.date?.edtf
        }
        #expect(date(of: "w1") == "2025-05-30")
        #expect(date(of: "t1") == "2025-05-30")
        #expect(date(of: "d1") == "2025-05-31")
        #expect(date(of: "a1") == "2025-06-06")
    }
}
