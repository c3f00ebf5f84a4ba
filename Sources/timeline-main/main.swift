import TimelineCLI

await TimelineProgram.main()
