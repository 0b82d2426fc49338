package dev.trajectory.edit;

import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Plan;
import java.util.List;

/// Puts a record in the place of the one with its id, or adds it at the end of its section.
///
/// @param isNew whether the record is added, as far as its label goes
public record PutRecord<I extends Id, R extends Identified<I>>(Section<I, R> section, R row, boolean isNew)
        implements Edit {

    @Override
    public Result apply(Plan plan) {
        return Changes.checked(
                plan, () -> new Changes.Made(section.in(plan, section.of(plan).with(row)), List.of(row)));
    }

    @Override
    public Label label() {
        return new Label(isNew ? Label.Kind.ADD : Label.Kind.CHANGE, "", List.of(row.id()), Titles.of(row));
    }
}
