package dev.trajectory.edit;

import dev.trajectory.model.Plan;
import dev.trajectory.model.Settings;
import java.util.List;

/// Sets how the plan is read and computed.
public record ChangeSettings(Settings settings) implements Edit {

    @Override
    public Result apply(Plan plan) {
        return new Result.Changed(plan.withSettings(settings));
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.SETTINGS, "", List.of(), "");
    }
}
