package dev.trajectory.draw.governance;

import java.util.Locale;

/// What of how a programme is governed is looked at.
public enum Topic {
    /// Risks, assumptions, issues, and dependencies between organisations.
    RAID("risks"),
    DECISIONS("decisions"),
    GATES("gates"),
    /// How committed stakeholders are, and should be.
    COMMITMENT("stakeholders"),
    SIGN_OFF("signOffs");

    private final String section;

    Topic(String section) {
        this.section = section;
    }

    /// The section of the plan to which a row is added, as the file spells it.
    public String section() {
        return section;
    }

    /// Its name on the command line and in keys of words, such as `sign-off`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
