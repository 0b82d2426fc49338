package dev.trajectory.cli;

import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.words.CommandWords;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// Which options of a plan to compare.
@NullUnmarked
final class OptionsChoice {

    @picocli.CommandLine.Option(names = "--options", paramLabel = "IDS", split = ",", descriptionKey = "options")
    private @Nullable List<String> ids;

    /// Whether any were asked for by name.
    boolean isMade() {
        return ids != null;
    }

    /// The options asked for, each once; without any, all. Throws [Refusal] where one is not in the plan, or there
    /// are fewer than two.
    List<Option> of(Plan plan, PlanArgument file) {
        List<Option> chosen = ids == null
                ? List.copyOf(plan.options().byId().values())
                : ids.stream()
                        .map(String::strip)
                        .distinct()
                        .map(id -> file.option(plan, id))
                        .toList();
        if (chosen.size() < 2) {
            throw new Refusal(CommandWords.in(Commands.LOCALE)
                    .say("tooFewOptions", plan.options().size(), PlanArgument.known(plan)));
        }
        return chosen;
    }
}
