package dev.trajectory.ui.records;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;

/// Offers what a field may be completed with while it is typed into.
final class Completion {

    private static final int MOST = 12;

    private Completion() {}

    static void of(TextField field, TextForm form) {
        TextFields.bindAutoCompletion(field, request -> {
                    String typed = request.getUserText().strip().toLowerCase(Locale.ROOT);
                    List<String> offers = form.offers();
                    return offers.stream()
                            .filter(each -> each.toLowerCase(Locale.ROOT).contains(typed))
                            .limit(MOST)
                            .toList();
                })
                .setVisibleRowCount(MOST);
    }
}
