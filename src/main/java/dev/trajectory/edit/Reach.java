package dev.trajectory.edit;

/// How far an edit reaches that is made while an option is looked at.
public enum Reach {
    /// The option looked at alone.
    OPTION,
    /// The plan, and so every option that does not hold otherwise.
    ALL
}
