package dev.trajectory.cli;

import dev.trajectory.model.Counting;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Settings;
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

    /// The plan counting as asked for: where it keeps funding, its dates follow too.
    Plan in(Plan plan) {
        Settings settings = plan.settings();
        return counting == null
                ? plan
                : plan.withSettings(settings.withFunding(settings.funding().withCounting(counting)));
    }
}
