package dev.trajectory.ui.records;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/// Offers what a field may be completed with while it is typed into.
final class Completion {

    private static final int MOST = 12;

    private Completion() {}

    /// @param chosen run when one of the offers has been taken into the field
    static void of(TextField field, TextForm form, Runnable chosen) {
        AutoCompletionBinding<String> binding = TextFields.bindAutoCompletion(field, request -> {
            String typed = request.getUserText().strip().toLowerCase(Locale.ROOT);
            List<String> offers = form.offers();
            return offers.stream()
                    .filter(each -> each.toLowerCase(Locale.ROOT).contains(typed))
                    .limit(MOST)
                    .toList();
        });
        binding.setVisibleRowCount(MOST);
        binding.setOnAutoCompleted(_ -> chosen.run());
    }
}
