package dev.trajectory.outlook;

import dev.trajectory.check.Checks;
import dev.trajectory.check.Finding;
import dev.trajectory.check.Marks;
import dev.trajectory.finance.Bias;
import dev.trajectory.finance.Finances;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.schedule.PromiseStates;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Sequencer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan with all that is computed from it.
///
/// @param marks what the checks found, and on which chunks it is marked
/// @param promised where the promises between organisations stand
/// @param path the critical path, to be found
public record Outlook(
        Plan plan, Schedule schedule, Load load, Finances money, Marks marks, PromiseStates promised, FoundPath path) {

    public Outlook(Plan plan, Schedule schedule, Load load, Finances money, Marks marks) {
        this(plan, schedule, load, money, marks, new PromiseStates(plan, schedule), new FoundPath(plan, schedule));
    }

    /// Computes everything from a plan; the same plan gives the same outlook.
    public static Outlook of(Plan plan) {
        return dates(plan).checked(plan);
    }

    /// Computes everything from a plan as it is under one of its options, beside the others.
    ///
    /// @param option null for the plan itself
    public static Outlook of(Plan whole, @Nullable Option option) {
        return dates(option == null ? whole : whole.under(option)).checked(whole);
    }

    /// Computes only the dates and loads, without findings: all that a moved bar has to wait for.
    public static Outlook dates(Plan plan) {
        Schedule schedule = Sequencer.sequence(plan);
        return new Outlook(plan, schedule, Load.of(plan, schedule), Finances.of(plan, schedule), Marks.NONE);
    }

    /// What the checks found, the worst first.
    public List<Finding> findings() {
        return marks.findings();
    }

    /// Where the promises between organisations stand, those that want looking at first.
    public List<PromiseNow> promises() {
        return promised.all();
    }

    /// The chunks that decide the plan's finish.
    public CriticalPath criticalPath() {
        return path.get();
    }

    /// This outlook with the answers about money, promises and the critical path that stand below every view made
    /// ready, so that nobody who may not wait has to wait for them.
    public Outlook weighed() {
        money.ledger();
        money.economicCase(Bias.WITH);
        promised.all();
        path.get();
        return this;
    }

    /// This outlook with what the checks find.
    ///
    /// @param whole the plan with all its options; the same where none is looked at
    public Outlook checked(Plan whole) {
        return withMarks(Marks.of(Checks.of(plan, whole, schedule, load, money)));
    }

    /// This outlook with these findings in place of its own.
    public Outlook withMarks(Marks changed) {
        return new Outlook(plan, schedule, load, money, changed, promised, path);
    }
}
