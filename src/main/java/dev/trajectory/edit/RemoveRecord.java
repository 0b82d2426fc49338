package dev.trajectory.edit;

import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;

/// Removes a record that no other names; refused, with those that do, while there are any.
public record RemoveRecord<I extends Id, R extends Identified<I>>(Section<I, R> section, I id) implements Edit {

    @Override
    public Result apply(Plan plan) {
        if (!section.of(plan).has(id)) {
            return Refusal.gone(id);
        }
        Plan without = section.in(plan, section.of(plan).without(id));
        List<Id> users = new ArrayList<>(Naming.of(without, id));
        if (!users.isEmpty()) {
            users.addFirst(id);
            return Refusal.because(Refusal.Reason.STILL_USED, users);
        }
        return new Result.Changed(without);
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.REMOVE, section.name(), List.of(id), "");
    }
}
