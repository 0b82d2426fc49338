package dev.trajectory.ui.bench;

import dev.trajectory.ui.shell.MainWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;

/// Plays a script, one step a frame, and notes how long each frame took.
final class Film extends AnimationTimer {

    private static final double NANOS = 1e6;

    /// Frames after which a view that is gone to has been laid out and drawn.
    private static final int SETTLING = 10;

    private final MainWindow window;
    private final Script script;
    private final int warmUp;
    private final int frames;
    private final CompletableFuture<List<Double>> done = new CompletableFuture<>();
    private final List<Double> times = new ArrayList<>();
    private int waited;
    private int frame;
    private long last;

    private Film(MainWindow window, Script script, int warmUp, int frames) {
        this.window = window;
        this.script = script;
        this.warmUp = warmUp;
        this.frames = frames;
    }

    /// How long each frame took, in milliseconds. To be called on the UI thread.
    ///
    /// @param warmUp so many frames are played before any is counted
    static CompletableFuture<List<Double>> of(MainWindow window, Script script, int warmUp, int frames) {
        Film film = new Film(window, script, warmUp, frames);
        script.begin().in(window);
        film.start();
        return film.done;
    }

    @Override
    public void handle(long now) {
        try {
            play(System.nanoTime());
        } catch (RuntimeException e) {
            stop();
            done.completeExceptionally(e);
        }
    }

    private void play(long now) {
        if (frame == 0 && (!script.isReady().in(window) || waited++ < SETTLING)) {
            return;
        }
        if (frame > warmUp) {
            times.add((now - last) / NANOS);
        }
        if (frame == warmUp + frames) {
            stop();
            script.end().in(window);
            done.complete(List.copyOf(times));
            return;
        }
        last = now;
        script.step().in(window, frame);
        frame++;
    }
}
