package dev.trajectory.edit;

import dev.trajectory.model.Plan;
import dev.trajectory.model.Programme;
import java.util.List;

/// Sets what the plan is for: its name, vision and who answers for it.
public record ChangeProgramme(Programme programme) implements Edit {

    @Override
    public Result apply(Plan plan) {
        return new Result.Changed(plan.draft().programme(programme).plan());
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.PROGRAMME, "", List.of(), programme.name());
    }
}
