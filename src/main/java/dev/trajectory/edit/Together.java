package dev.trajectory.edit;

import dev.trajectory.model.Plan;
import java.util.List;

/// Several edits as one step: all apply, one after the other, or none does.
public record Together(Label label, List<Edit> edits) implements Edit {

    public Together {
        edits = List.copyOf(edits);
    }

    /// Edits that go by the label of the first.
    public static Edit of(Edit first, Edit... more) {
        if (more.length == 0) {
            return first;
        }
        List<Edit> all = new java.util.ArrayList<>(List.of(more));
        all.addFirst(first);
        return new Together(first.label(), all);
    }

    @Override
    public boolean isOfOptions() {
        return edits.stream().anyMatch(Edit::isOfOptions);
    }

    @Override
    public Edit rebased(Plan seen, Plan whole) {
        return new Together(
                label, edits.stream().map(edit -> edit.rebased(seen, whole)).toList());
    }

    @Override
    public Result apply(Plan plan) {
        Plan changed = plan;
        for (Edit edit : edits) {
            switch (edit.apply(changed)) {
                case Result.Refused refused -> {
                    return refused;
                }
                case Result.Changed(Plan next) -> changed = next;
            }
        }
        return new Result.Changed(changed);
    }
}
