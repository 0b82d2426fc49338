package dev.trajectory.ui.control;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Asks on the UI thread for what belongs to it, from beside it: fields ask there what they may be completed with.
public final class UiThread {

    private static final int PATIENCE_SECONDS = 2;

    private UiThread() {}

    /// What is answered on the UI thread once what it does now is done; nothing where that takes too long.
    public static <T> List<T> ask(Supplier<List<T>> answer) {
        if (Platform.isFxApplicationThread()) {
            return answer.get();
        }
        CompletableFuture<List<T>> found = new CompletableFuture<>();
        Platform.runLater(() -> found.complete(List.copyOf(answer.get())));
        return found.completeOnTimeout(List.of(), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
