package dev.trajectory.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/// Offers what a field may be completed with while it is typed into.
public final class Completion {

    private static final int MOST = 12;

    private Completion() {}

    /// Offers it in a field from now on.
    ///
    /// @param offers all there is to choose from now; empty where anything may be typed
    /// @param chosen run when one of the offers has been taken into the field
    public static void of(TextField field, Supplier<List<String>> offers, Runnable chosen) {
        AutoCompletionBinding<String> binding = TextFields.bindAutoCompletion(field, request -> {
            String typed = request.getUserText().strip().toLowerCase(Locale.ROOT);
            return UiThread.ask(offers).stream()
                    .filter(each -> each.toLowerCase(Locale.ROOT).contains(typed))
                    .limit(MOST)
                    .toList();
        });
        binding.setVisibleRowCount(MOST);
        binding.setOnAutoCompleted(_ -> chosen.run());
    }
}
