import ChangelogReading
import Timeline
import TimelineCLI
import TimelinePlugins

// All of timeline, and one kind of source more.
await TimelineProgram.main(catalog: .builtIn.adding([ChangelogPlugin()]))
