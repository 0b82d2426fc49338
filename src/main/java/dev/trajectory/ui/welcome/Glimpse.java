package dev.trajectory.ui.welcome;

import dev.trajectory.file.FileProblem;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.outlook.Outlook;
import java.nio.file.Path;

/// What a look into a plan file finds.
sealed interface Glimpse {

    /// A plan with its dates.
    record Seen(Outlook outlook) implements Glimpse {}

    /// No plan, or none that can be read.
    record Unreadable(FileProblem problem) implements Glimpse {}

    /// Looks into a file. It may take its time: not for the UI thread.
    static Glimpse of(Path file) {
        return switch (PlanFiles.read(file)) {
            case Reading.Opened opened ->
                new Seen(Outlook.dates(opened.document().plan()));
            case Reading.Refused refused -> new Unreadable(refused.problem());
        };
    }
}
