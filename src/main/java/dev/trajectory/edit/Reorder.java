package dev.trajectory.edit;

import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Moves a record to another place in its list, such as an organisation among the lanes.
///
/// @param before the record it comes before; null for the end
public record Reorder<I extends Id, R extends Identified<I>>(
        Section<I, R> section, I id, @Nullable I before) implements Edit {

    @Override
    public Result apply(Plan plan) {
        Register<I, R> rows = section.of(plan);
        R moved = rows.find(id);
        R next = rows.find(before);
        if (moved == null) {
            return Refusal.gone(id);
        }
        if (before != null && next == null) {
            return Refusal.gone(before);
        }
        if (id.equals(before)) {
            return new Result.Changed(plan);
        }
        List<R> ordered = new ArrayList<>(rows.all());
        ordered.remove(moved);
        ordered.add(next == null ? ordered.size() : ordered.indexOf(next), moved);
        return new Result.Changed(section.in(plan, Register.of(ordered)));
    }

    @Override
    public boolean isOfOptions() {
        return id instanceof OptionId;
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.REORDER, section.name(), List.of(id), "");
    }
}
