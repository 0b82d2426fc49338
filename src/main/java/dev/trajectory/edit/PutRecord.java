package dev.trajectory.edit;

import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a record in the place of the one with its id, or adds it at the end of its section.
///
/// @param isNew whether the record is added, as far as its label goes
public record PutRecord<I extends Id, R extends Identified<I>>(Section<I, R> section, R row, boolean isNew)
        implements Edit {

    @Override
    public Result apply(Plan plan) {
        Option namesake = row instanceof Option option ? namesake(plan, option) : null;
        if (namesake != null) {
            return Refusal.because(Refusal.Reason.NAME_TAKEN, List.of(row.id(), namesake.id()));
        }
        return Changes.checked(
                plan, () -> new Changes.Made(section.in(plan, section.of(plan).with(row)), List.of(row)));
    }

    /// Another option that is called the same; none where this one was called so before.
    static @Nullable Option namesake(Plan plan, Option option) {
        Option was = plan.options().find(option.id());
        String name = option.name().strip();
        return was != null && was.name().equals(option.name())
                ? null
                : plan.options().stream()
                        .filter(other -> !other.id().equals(option.id()))
                        .filter(other -> other.name().strip().equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public boolean isOfOptions() {
        return row instanceof Option;
    }

    @Override
    public Edit rebased(Plan seen, Plan whole) {
        R planned = section.of(whole).find(row.id());
        R was = section.of(seen).find(row.id());
        return planned == null || was == null
                ? this
                : new PutRecord<>(section, Carried.intoPlan(whole, seen).onto(planned, was, row), isNew);
    }

    @Override
    public Label label() {
        return new Label(isNew ? Label.Kind.ADD : Label.Kind.CHANGE, "", List.of(row.id()), Titles.of(row));
    }
}
