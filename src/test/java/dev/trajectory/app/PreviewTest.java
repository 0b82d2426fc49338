package dev.trajectory.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Marks;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.Outlook;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is asked before an edit is done.
class PreviewTest {

    private static final ChunkId C05 = new ChunkId("C05");

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final PlanSession session = PlanSession.of(
            Outlook.of(Sample.opened(Path.of("samples/northmoor.trajectory")).plan()),
            new Recalculator(worker::add, Runnable::run));

    private static ChangeChunks<WorkSpan> lasts(int weeks) {
        return new ChangeChunks<>(List.of(C05), ChunkField.DURATION, WorkSpan.weeks(weeks));
    }

    /// They are worked out once, however many previews a drag asks for, and stay until the checks have run anew.
    @Test
    void previewsHaveTheMarksOfThePlanAsItIs() {
        Marks marks = session.snapshot().outlook().marks();
        List<Outlook> would = new ArrayList<>();
        for (int weeks = 30; weeks < 33; weeks++) {
            session.preview(lasts(weeks), would::add);
            worker.remove().run();
        }
        assertThat(would).hasSize(3).allSatisfy(each -> assertThat(each.marks()).isSameAs(marks));

        session.perform(lasts(90));
        assertThat(session.snapshot().outlook().marks()).isSameAs(marks);
    }

    /// First the dates, then what was found: each is made ready before it is seen.
    @Test
    void whatIsAboutToBeShownIsMadeReadyBesideTheUiThread() {
        List<Outlook> ready = new ArrayList<>();
        List<Outlook> seen = new ArrayList<>();
        session.prepare(ready::add);
        session.view(next -> {
            if (next.stage() != Snapshot.Stage.STALE) {
                assertThat(ready).last().isSameAs(next.outlook());
                seen.add(next.outlook());
            }
        });
        seen.clear();
        session.perform(lasts(90));
        assertThat(ready).isEmpty();
        worker.remove().run();
        assertThat(seen).hasSize(2).containsExactlyElementsOf(ready);
    }
}
