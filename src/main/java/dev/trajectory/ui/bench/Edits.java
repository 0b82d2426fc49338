package dev.trajectory.ui.bench;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.ui.shell.MainWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;

/// Changes a chunk that others wait for, again and again, and notes how long it takes until a frame with the new dates
/// has been made.
final class Edits extends AnimationTimer {

    private static final double NANOS = 1e6;

    private final MainWindow window;
    private final int warmUp;
    private final int edits;
    private final CompletableFuture<List<Double>> done = new CompletableFuture<>();
    private final List<Double> times = new ArrayList<>();
    private int made;
    private long begun;
    private boolean isDrawn;
    private Schedule before;

    private Edits(MainWindow window, int warmUp, int edits) {
        this.window = window;
        this.warmUp = warmUp;
        this.edits = edits;
        this.before = schedule();
    }

    /// How long each edit took, in milliseconds. To be called on the UI thread.
    static CompletableFuture<List<Double>> of(MainWindow window, int warmUp, int edits) {
        window.look("roadmap");
        Edits measured = new Edits(window, warmUp, edits);
        measured.edit();
        measured.start();
        return measured.done;
    }

    private Schedule schedule() {
        return window.desk().snapshot().outlook().schedule();
    }

    private void edit() {
        before = schedule();
        isDrawn = false;
        Plan plan = window.desk().plan();
        Chunk first = plan.chunks().stream().findFirst().orElseThrow();
        begun = System.nanoTime();
        window.desk()
                .perform(new ChangeChunks<>(
                        List.of(first.id()), ChunkField.DURATION, WorkSpan.days(made % 2 == 0 ? 40 : 20)));
    }

    /// The first frame after new dates came draws them; the one after that begins when it has been made.
    @Override
    @SuppressWarnings("ReferenceEquality") // schedules are made once and handed on
    public void handle(long now) {
        Snapshot snapshot = window.desk().snapshot();
        if (snapshot.outlook().schedule() == before) {
            return;
        }
        if (!isDrawn) {
            isDrawn = true;
            return;
        }
        if (made >= warmUp) {
            times.add((System.nanoTime() - begun) / NANOS);
        }
        made++;
        if (made == warmUp + edits) {
            stop();
            done.complete(List.copyOf(times));
            return;
        }
        edit();
    }
}
