package dev.trajectory.cli;

import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// Which plan a command is about: a file, and maybe one of the options in it.
@NullUnmarked
final class PlanChoice extends PlanArgument {

    @picocli.CommandLine.Option(names = "--option", paramLabel = "ID", descriptionKey = "option")
    private @Nullable String option;

    /// The plan in the file, under the option asked for. Throws [Refusal] when there is none to be had.
    Plan plan() {
        Plan plan = read();
        Option chosen = option(plan);
        return chosen == null ? plan : plan.under(chosen);
    }

    /// Whether an option was asked for.
    boolean isOfOption() {
        return option != null;
    }

    /// The option asked for, or null. Throws [Refusal] when the plan has no such option.
    @Nullable
    Option option(Plan plan) {
        return option == null ? null : option(plan, option);
    }
}
