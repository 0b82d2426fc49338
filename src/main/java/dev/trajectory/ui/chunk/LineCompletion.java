package dev.trajectory.ui.chunk;

import dev.trajectory.edit.entry.Completion;
import dev.trajectory.ui.control.Named;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/// Completes a line while it is typed, where the caret is.
public final class LineCompletion {

    private static final int PATIENCE_SECONDS = 2;

    private LineCompletion() {}

    /// What a line may go on with.
    public interface Offers {

        /// What it may go on with where the caret is.
        ///
        /// @param caret counted in chars from 0
        List<Completion> of(String line, int caret);
    }

    /// Offers completions below a field.
    public static AutoCompletionBinding<Completion> bind(TextField field, Offers offers) {
        AutoCompletionBinding<Completion> binding = TextFields.bindAutoCompletion(
                field,
                _ -> asked(() -> offers.of(field.getText(), field.getCaretPosition())),
                new Named<>(completion -> completion.in(field.getText())));
        binding.setDelay(0);
        return binding;
    }

    /// Offers lines below a field, each to stand in the place of what is typed.
    ///
    /// @param offers of a line; asked on the UI thread
    public static AutoCompletionBinding<String> bindWhole(TextField field, Function<String, List<String>> offers) {
        AutoCompletionBinding<String> binding =
                TextFields.bindAutoCompletion(field, _ -> asked(() -> offers.apply(field.getText())));
        binding.setDelay(0);
        return binding;
    }

    /// It is asked for beside the UI thread as soon as the text changes, and the caret moves only after that.
    private static <T> List<T> asked(Supplier<List<T>> offers) {
        CompletableFuture<List<T>> found = new CompletableFuture<>();
        Platform.runLater(() -> found.complete(offers.get()));
        return found.completeOnTimeout(List.of(), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
