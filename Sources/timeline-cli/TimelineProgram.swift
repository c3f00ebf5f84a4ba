public import Timeline
public import TimelinePlugins

/// The program, for an executable of a few lines that has plugins of its own; see `Examples/plugin-package`.
public enum TimelineProgram {
    /// Runs the command line, and ends the process with its exit code where something went wrong.
    ///
    /// - Parameter catalog: The plugins that all commands have.
    public static func main(catalog: PluginCatalog = .builtIn) async {
        await PluginCatalog.$inUse.withValue(catalog) { await TimelineCommand.main() }
    }
}

extension PluginCatalog {
    /// The plugins of the program that runs.
    @TaskLocal static var inUse = PluginCatalog.builtIn
}
