package dev.trajectory.outlook;

import dev.trajectory.check.Checks;
import dev.trajectory.check.Finding;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Sequencer;
import java.util.List;

/// A plan with all that is computed from it.
public record Outlook(Plan plan, Schedule schedule, Load load, List<Finding> findings) {

    public Outlook {
        findings = List.copyOf(findings);
    }

    /// Computes everything from a plan; the same plan gives the same outlook.
    public static Outlook of(Plan plan) {
        Schedule schedule = Sequencer.sequence(plan);
        Load load = Load.of(plan, schedule);
        return new Outlook(plan, schedule, load, Checks.of(plan, schedule, load));
    }
}
