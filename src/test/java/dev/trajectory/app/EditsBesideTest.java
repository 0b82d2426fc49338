package dev.trajectory.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.RemoveChunks;
import dev.trajectory.edit.Result;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.Outlook;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Edits that are worked out while the plan may change.
class EditsBesideTest {

    private static final ChunkId C05 = new ChunkId("C05");
    private static final ChunkId C41 = new ChunkId("C41");

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final Plan plan =
            Sample.opened(Path.of("samples/northmoor.trajectory")).plan();
    private final PlanSession session =
            PlanSession.of(Outlook.of(plan), new Recalculator(Runnable::run, worker::add, Runnable::run));
    private final EditsBeside edits = session.beside();
    private final List<Result> told = new ArrayList<>();

    private int over;

    private static Edit lasts(ChunkId chunk, int weeks) {
        return new ChangeChunks<>(List.of(chunk), ChunkField.DURATION, WorkSpan.weeks(weeks));
    }

    private void perform(Edit edit) {
        edits.perform(() -> edit, told::add, () -> over++);
    }

    private WorkSpan duration(ChunkId chunk) {
        return session.plan().chunks().get(chunk).duration();
    }

    @Test
    void eachIsOneStepInTheOrderInWhichTheyWereAskedFor() {
        perform(lasts(C05, 30));
        perform(lasts(C05, 31));
        assertThat(session.plan()).isEqualTo(plan);
        assertThat(worker).hasSize(1);

        worker.remove().run();
        assertThat(duration(C05)).isEqualTo(WorkSpan.weeks(30));
        worker.remove().run();
        assertThat(duration(C05)).isEqualTo(WorkSpan.weeks(31));
        assertThat(told).hasSize(2).allMatch(Result.Changed.class::isInstance);
        assertThat(edits.isRunning()).isFalse();
        session.undo();
        session.undo();
        assertThat(session.plan()).isEqualTo(plan);
    }

    @Test
    void whatIsDoneMeanwhileIsNotLost() {
        perform(lasts(C05, 30));
        session.perform(lasts(C41, 40));

        worker.remove().run();
        assertThat(duration(C05))
                .as("begun anew")
                .isEqualTo(plan.chunks().get(C05).duration());
        worker.remove().run();

        assertThat(duration(C05)).isEqualTo(WorkSpan.weeks(30));
        assertThat(duration(C41)).isEqualTo(WorkSpan.weeks(40));
        session.undo();
        assertThat(duration(C41)).isEqualTo(WorkSpan.weeks(40));
    }

    @Test
    void whatCannotBeDoneAnyMoreIsRefusedAndTheNextIsDone() {
        perform(lasts(C05, 30));
        perform(lasts(C41, 40));
        session.perform(new RemoveChunks(List.of(C05)));
        List<Boolean> wellDone = new ArrayList<>();
        edits.whenIdle(wellDone::add);

        while (!worker.isEmpty()) {
            worker.remove().run();
        }

        assertThat(told.getFirst()).isInstanceOf(Result.Refused.class);
        assertThat(wellDone).as("a window that waits stays").containsExactly(false);
        assertThat(duration(C41)).isEqualTo(WorkSpan.weeks(40));
    }

    @Test
    void undoTakesBackWhatWaitsBeforeItTakesBackAStep() {
        session.perform(lasts(C41, 40));
        perform(lasts(C05, 30));
        perform(lasts(C05, 31));

        session.undo();
        session.redo();
        session.undo();
        assertThat(edits.isRunning()).isFalse();
        assertThat(duration(C41)).isEqualTo(WorkSpan.weeks(40));
        session.undo();
        while (!worker.isEmpty()) {
            worker.remove().run();
        }

        assertThat(session.plan()).isEqualTo(plan);
        assertThat(told).isEmpty();
        assertThat(over).isEqualTo(2);
        session.redo();
        assertThat(duration(C41)).isEqualTo(WorkSpan.weeks(40));
    }

    @Test
    void goingToAStepTakesBackAllThatWaits() {
        session.perform(lasts(C41, 40));
        perform(lasts(C05, 30));
        perform(lasts(C05, 31));

        session.goTo(0);
        while (!worker.isEmpty()) {
            worker.remove().run();
        }

        assertThat(session.plan()).isEqualTo(plan);
        assertThat(session.snapshot().history().canRedo()).isTrue();
    }

    @Test
    void whatGoesWrongKeepsNobodyElseWaiting() {
        List<String> idle = new ArrayList<>();
        perform(lasts(C05, 30));
        edits.perform(
                () -> {
                    throw new IllegalStateException("No such edit");
                },
                told::add,
                () -> over++);
        edits.perform(
                () -> lasts(C05, 31),
                _ -> {
                    throw new IllegalStateException("Not to be shown");
                },
                () -> over++);
        perform(lasts(C41, 40));
        edits.whenIdle(isWell -> idle.add(isWell ? "all done" : "not all done"));

        while (!worker.isEmpty()) {
            assertThat(idle).isEmpty();
            try {
                worker.remove().run();
            } catch (IllegalStateException e) {
                assertThat(e).hasMessageMatching("No such edit|Not to be shown|An edit cannot be worked out");
            }
        }

        assertThat(duration(C05)).isEqualTo(WorkSpan.weeks(31));
        assertThat(duration(C41)).isEqualTo(WorkSpan.weeks(40));
        assertThat(over).isEqualTo(4);
        assertThat(idle).containsExactly("not all done");
        edits.whenIdle(isWell -> idle.add(isWell ? "at once" : "not all done"));
        assertThat(idle).last().isEqualTo("at once");
    }

    @Test
    void whatIsAskedForGoesWhereEditsWentThen() {
        perform(lasts(C05, 30));
        session.lookAt(new OptionId("O2"));

        worker.remove().run();

        assertThat(session.whole().chunks().get(C05).duration()).isEqualTo(WorkSpan.weeks(30));
        assertThat(session.whole().options()).isEqualTo(plan.options());
    }
}
