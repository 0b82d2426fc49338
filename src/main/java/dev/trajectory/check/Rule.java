package dev.trajectory.check;

/// What a check looks for. Its key is how commands, settings and texts name it.
public enum Rule {
    CYCLE;

    /// The rule's name in lower case with hyphens, such as `deadline-missed`.
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
