package dev.trajectory.ui.shell;

import dev.trajectory.check.Rule;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import java.util.EnumSet;
import java.util.Set;

/// How many things want an answer at some places of the rail.
final class Asking {

    /// What is past its day.
    private static final Set<Rule> OVERDUE =
            EnumSet.of(Rule.DECISION_OVERDUE, Rule.ISSUE_OVERDUE, Rule.REVIEW_OVERDUE, Rule.PROMISE_REVIEW_OVERDUE);

    private Asking() {}

    /// Promises that are late or that nobody has answered.
    static int promises(Outlook outlook) {
        return (int) outlook.promises().stream().filter(PromiseNow::wantsAnswer).count();
    }

    /// Decisions, issues and reviews whose day has passed.
    static int governance(Outlook outlook) {
        return (int) outlook.findings().stream()
                .filter(each -> OVERDUE.contains(each.rule()))
                .count();
    }
}
