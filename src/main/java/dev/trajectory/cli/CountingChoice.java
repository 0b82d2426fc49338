package dev.trajectory.cli;

import dev.trajectory.model.Counting;
import dev.trajectory.model.Plan;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// Which awards count as money there is.
@NullUnmarked
final class CountingChoice {

    @picocli.CommandLine.Option(
            names = "--counting",
            paramLabel = "AWARDS",
            descriptionKey = "counting",
            converter = CountingReader.class)
    private @Nullable Counting counting;

    /// As asked for; without that, as the plan says.
    Counting of(Plan plan) {
        return counting == null ? plan.settings().funding().counting() : counting;
    }
}
