package dev.trajectory.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/// Offers what a field may be completed with while it is typed into.
public final class Completion {

    private static final int MOST = 12;
    private static final int PATIENCE_SECONDS = 2;

    private Completion() {}

    /// Offers it in a field from now on.
    ///
    /// @param offers all there is to choose from now; empty where anything may be typed
    /// @param chosen run when one of the offers has been taken into the field
    public static void of(TextField field, Supplier<List<String>> offers, Runnable chosen) {
        AutoCompletionBinding<String> binding = TextFields.bindAutoCompletion(field, request -> {
            String typed = request.getUserText().strip().toLowerCase(Locale.ROOT);
            return now(offers).stream()
                    .filter(each -> each.toLowerCase(Locale.ROOT).contains(typed))
                    .limit(MOST)
                    .toList();
        });
        binding.setVisibleRowCount(MOST);
        binding.setOnAutoCompleted(_ -> chosen.run());
    }

    /// It is asked for beside the UI thread, and what there is to choose from belongs to that.
    private static List<String> now(Supplier<List<String>> offers) {
        if (Platform.isFxApplicationThread()) {
            return offers.get();
        }
        CompletableFuture<List<String>> found = new CompletableFuture<>();
        Platform.runLater(() -> found.complete(List.copyOf(offers.get())));
        return found.completeOnTimeout(List.of(), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
