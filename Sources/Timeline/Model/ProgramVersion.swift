/// The version of the program, by https://semver.org.
public enum ProgramVersion {
    public static let current = "0.1.0"
}
