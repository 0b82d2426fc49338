package dev.trajectory.ui.chunk;

import dev.trajectory.edit.entry.Completion;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.UiThread;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/// Completes a line while it is typed, where the caret is. It is asked for as soon as the text changes, and the caret
/// moves only after that, so the answer waits for what the UI thread does now.
public final class LineCompletion {

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
                _ -> UiThread.ask(() -> offers.of(field.getText(), field.getCaretPosition())),
                new Named<>(completion -> completion.in(field.getText())));
        binding.setDelay(0);
        return binding;
    }

    /// Offers lines below a field, each to stand in the place of what is typed.
    ///
    /// @param offers of a line; asked on the UI thread
    public static AutoCompletionBinding<String> bindWhole(TextField field, Function<String, List<String>> offers) {
        AutoCompletionBinding<String> binding =
                TextFields.bindAutoCompletion(field, _ -> UiThread.ask(() -> offers.apply(field.getText())));
        binding.setDelay(0);
        return binding;
    }
}
