package dev.trajectory.diff;

import dev.trajectory.model.Identified;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import java.util.ArrayList;
import java.util.List;

/// The records that only one of two plans has, and those that both have and that differ; kind by kind, each in the
/// order of the plan that has them.
public record PlanDifference(List<Identified<?>> added, List<Identified<?>> removed, List<Changed> changed) {

    /// A record that both plans have and that differs.
    public record Changed(Identified<?> before, Identified<?> after) {}

    public PlanDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /// What makes of one plan another, as far as its records go.
    public static PlanDifference between(Plan before, Plan after) {
        List<Identified<?>> added = new ArrayList<>();
        List<Identified<?>> removed = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (int kind = 0; kind < before.registers().size(); kind++) {
            Register<?, ?> was = before.registers().get(kind);
            Register<?, ?> is = after.registers().get(kind);
            for (Identified<?> row : is) {
                Identified<?> old = was.find(row.id());
                if (old == null) {
                    added.add(row);
                } else if (!old.equals(row)) {
                    changed.add(new Changed(old, row));
                }
            }
            for (Identified<?> row : was) {
                if (!is.has(row.id())) {
                    removed.add(row);
                }
            }
        }
        return new PlanDifference(added, removed, changed);
    }

    /// Of those added, the records of one kind.
    public <R extends Identified<?>> List<R> added(Class<R> type) {
        return added.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// Of those removed, the records of one kind.
    public <R extends Identified<?>> List<R> removed(Class<R> type) {
        return removed.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
