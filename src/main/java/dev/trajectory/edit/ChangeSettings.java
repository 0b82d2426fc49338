package dev.trajectory.edit;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Settings;
import java.util.List;

/// Sets how the plan is read and computed.
public record ChangeSettings(Settings settings) implements Edit {

    @Override
    public Result apply(Plan plan) {
        ChunkId startLine = settings.funding().startLine();
        if (startLine != null
                && !plan.chunks().has(startLine)
                && !startLine.equals(plan.settings().funding().startLine())) {
            return Refusal.gone(startLine);
        }
        return new Result.Changed(plan.withSettings(settings));
    }

    @Override
    public Edit rebased(Plan seen, Plan whole) {
        return new ChangeSettings(Carried.intoPlan(whole, seen).onto(whole.settings(), seen.settings(), settings));
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.SETTINGS, "", List.of(), "");
    }
}
