package dev.trajectory.file;

import dev.trajectory.model.Plan;
import dev.trajectory.model.PlanDraft;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// A section that is written whole when anything in it changed.
///
/// @param name as the file spells it
record ValuePart<T>(String name, Function<Plan, T> get, BiConsumer<PlanDraft, T> set, Form<T> form)
        implements PlanPart {

    @Override
    public void write(Plan before, Plan after, Out out) {
        T value = get.apply(after);
        if (!value.equals(get.apply(before))) {
            out.put(name, value, form);
        }
    }

    @Override
    public void read(In in, Plan before, PlanDraft draft) {
        T value = in.maybe(name, form);
        if (value != null) {
            set.accept(draft, value);
        }
    }
}
