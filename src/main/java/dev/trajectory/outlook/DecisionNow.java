package dev.trajectory.outlook;

import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionStatus;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.DecisionNeeds;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a decision stands, by the dates of the plan.
///
/// @param need by when the plan needs it, and for which chunk; null where nothing with dates hangs on it
/// @param isPast whether all that hangs on it has finished, so that nothing needs it any more
/// @param today the day on which this is asked; null where nobody says what day it is
public record DecisionNow(
        Decision decision,
        DecisionNeeds.@Nullable Need need,
        boolean isPast,
        @Nullable LocalDate today) {

    /// All decisions of a plan, in its order. The plan's status date says what is overdue.
    public static List<DecisionNow> of(Outlook outlook) {
        return of(outlook.plan(), outlook);
    }

    /// All decisions of a plan as it is now, in its order, by the dates worked out last: of a plan that was
    /// changed a moment ago, those it had before.
    public static List<DecisionNow> of(Plan plan, Outlook outlook) {
        DecisionNeeds needs = new DecisionNeeds(plan, outlook.schedule());
        return plan.decisions().stream()
                .map(each -> new DecisionNow(
                        each,
                        needs.of(each),
                        needs.isPast(each),
                        plan.settings().statusDate()))
                .toList();
    }

    public boolean isOpen() {
        return decision.status() == DecisionStatus.OPEN;
    }

    /// The day it is needed by: as the plan needs it, else as agreed; null where neither is known.
    public @Nullable LocalDate by() {
        return need == null ? decision.neededBy() : need.by();
    }

    /// By how many days what was agreed is later than what the plan needs; nil where it is not.
    public long daysAgreedTooLate() {
        LocalDate agreed = decision.neededBy();
        return agreed == null || need == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(need.by(), agreed));
    }

    /// How many days are left to take it, below nil where it is overdue; null where it is taken, or a day is not
    /// known.
    public @Nullable Long daysLeft() {
        LocalDate by = by();
        return isOpen() && by != null && today != null ? ChronoUnit.DAYS.between(today, by) : null;
    }

    /// Whether it is open though its day has passed.
    public boolean isOverdue() {
        Long left = daysLeft();
        return left != null && left < 0;
    }
}
