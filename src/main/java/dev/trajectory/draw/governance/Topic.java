package dev.trajectory.draw.governance;

import dev.trajectory.model.AssumptionId;
import dev.trajectory.model.DecisionId;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.IssueId;
import dev.trajectory.model.RiskId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What of how a programme is governed is looked at.
public enum Topic {
    /// Risks, assumptions, issues, and dependencies between organisations.
    RAID("risks"),
    DECISIONS("decisions"),
    GATES("gates"),
    /// What part each organisation has in each chunk.
    RACI("chunks"),
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

    /// Where a record stands; null where it stands in none of the tables.
    public static @Nullable Topic of(Id id) {
        return switch (id) {
            case RiskId _, AssumptionId _, IssueId _ -> RAID;
            case DecisionId _ -> DECISIONS;
            case GateId _ -> GATES;
            default -> null;
        };
    }

    /// Its name on the command line and in keys of words, such as `sign-off`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
