package dev.trajectory.ui.welcome;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Looks into plan files beside the UI thread.
///
/// @param worker runs what takes time
/// @param ui runs what it is given on the UI thread
public record Glimpses(Executor worker, Executor ui) {

    void look(Path file, Consumer<Glimpse> seen) {
        worker.execute(() -> {
            Glimpse glimpse = Glimpse.of(file);
            ui.execute(() -> seen.accept(glimpse));
        });
    }
}
