package dev.trajectory.edit;

import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps what an edit would make of the plan as a new option, and leaves the plan as it is.
///
/// @param option its id, name and kind
/// @param base the option the edit was tried on, from which the new one then differs; null for the plan itself
public record KeepAsOption(Option option, @Nullable OptionId base, Edit edit) implements Edit {

    @Override
    public Result apply(Plan plan) {
        Option from = plan.options().find(base);
        if (base != null && from == null) {
            return Refusal.gone(base);
        }
        Option namesake = PutRecord.namesake(plan, option);
        if (namesake != null) {
            return Refusal.because(Refusal.Reason.NAME_TAKEN, List.of(option.id(), namesake.id()));
        }
        Plan roomy = new Place.AtEnd().withRoom(plan, 1);
        Option start = from == null
                ? option
                : from.draft()
                        .id(option.id())
                        .name(option.name())
                        .kind(option.kind())
                        .option();
        Plan seen = roomy.under(start);
        try {
            return switch (edit.apply(seen)) {
                case Result.Refused refused -> refused;
                case Result.Changed(Plan wanted) ->
                    new Result.Changed(roomy.draft()
                            .options(roomy.options().with(Difference.of(roomy, start, seen, wanted)))
                            .plan());
            };
        } catch (InvalidValue e) {
            return new Result.Refused(Refusal.of(e));
        }
    }

    @Override
    public boolean isOfOptions() {
        return true;
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.ADD, "", List.of(option.id()), option.name());
    }
}
