/// The version of the program, by https://semver.org, and where to read about it.
public enum ProgramVersion {
    public static let current = "0.1.0"
    /// For those who find it in their server's logs. The project has no other place on the web yet.
    static let url = "https://timeline.example/"
}
