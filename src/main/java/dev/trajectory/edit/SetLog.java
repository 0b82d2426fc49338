package dev.trajectory.edit;

import dev.trajectory.model.LogEntry;
import dev.trajectory.model.Plan;
import java.util.List;

/// Sets what the plan's log says.
public record SetLog(List<LogEntry> log) implements Edit {

    public SetLog {
        log = List.copyOf(log);
    }

    /// Adds an entry at the end of a plan's log.
    public static SetLog adding(LogEntry entry, Plan plan) {
        return new SetLog(plan.withLogged(entry).log());
    }

    @Override
    public Result apply(Plan plan) {
        return new Result.Changed(
                log.equals(plan.log()) ? plan : plan.draft().log(log).plan());
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.CHANGE, "log", List.of(), "");
    }
}
