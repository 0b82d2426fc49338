package dev.trajectory.app;

import dev.trajectory.edit.History;
import dev.trajectory.file.Document;
import dev.trajectory.file.FileProblem;
import dev.trajectory.file.Kept;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of getting a plan to work on: with all that is computed from it, or why not. To be made beside the
/// window, for reading and computing take their time.
public sealed interface Arrival {

    /// A plan that can be worked on.
    ///
    /// @param document what it was read from, or a first one
    /// @param file where it is kept; null when it was never saved
    /// @param unsaved how many changes it has that its file does not
    /// @param history the steps that can be undone and done again
    /// @param outlook of the history's present plan
    /// @param caution what the user must know though it opened, or null
    record Ready(
            Document document,
            @Nullable PlanFile file,
            int unsaved,
            History history,
            Outlook outlook,
            @Nullable FileProblem caution)
            implements Arrival {}

    /// There is no plan, or none that can be read.
    record Refused(FileProblem problem) implements Arrival {}

    /// The plan of a file.
    static Arrival of(Path file) {
        return switch (PlanFile.open(file)) {
            case PlanFile.Opening.Opened opened -> ready(opened.document(), opened.file(), 0, opened.caution());
            case PlanFile.Opening.Refused refused -> new Refused(refused.problem());
        };
    }

    /// The plan of a file as one that was never saved, so that the file stays as it is.
    static Arrival ofCopy(Path file) {
        return switch (PlanFiles.read(file)) {
            case Reading.Opened opened -> ready(first(opened.document().plan()), null, 0, null);
            case Reading.Refused refused -> new Refused(refused.problem());
        };
    }

    /// A plan that was just made, and is nowhere but here.
    static Ready made(Plan plan) {
        return ready(first(plan), null, 1, null);
    }

    /// A plan as it was when its program went.
    static Ready of(Recovered recovered) {
        PlanFile file = recovered.kept() == null ? null : file(recovered, recovered.kept());
        return new Ready(
                recovered.document(),
                file,
                Math.max(1, recovered.unsaved()),
                recovered.history(),
                Outlook.of(recovered.document().plan()),
                null);
    }

    /// The file of a recovered plan. A program may go when it has saved and has not yet written down that it did:
    /// a file that holds the plan as it once was here is not somebody else's.
    private static PlanFile file(Recovered recovered, Kept kept) {
        return PlanFile.open(kept.path()) instanceof PlanFile.Opening.Opened opened
                        && recovered.wasOnce(opened.document())
                ? opened.file()
                : PlanFile.of(kept);
    }

    private static Document first(Plan plan) {
        return Document.first(UUID.randomUUID(), plan);
    }

    private static Ready ready(Document document, @Nullable PlanFile file, int unsaved, @Nullable FileProblem caution) {
        Plan plan = document.plan();
        return new Ready(document, file, unsaved, History.of(plan), Outlook.of(plan), caution);
    }
}
