package dev.trajectory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.ui.shell.MainWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever size of text a user chose, what buttons and bars say is not cut off.
class TextSizeTest {

    @ParameterizedTest
    @ValueSource(ints = {90, 100, 125, 150})
    void nothingIsCutOff(int percent) {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1920, 1080));
        Ui.run(() -> {
            window.desk().textPercent().set(percent);
            window.desk()
                    .select(Set.of(window.desk().plan().chunks().stream()
                            .findFirst()
                            .orElseThrow()
                            .id()));
        });
        Ui.screen(window, String.format(Locale.ROOT, "text-%d", percent));

        List<String> cut = new ArrayList<>();
        Ui.run(() -> {
            for (String bar : List.of(".top-bar", ".view-bar", ".rail", ".status-bar", ".tabs")) {
                window.scene().getRoot().lookupAll(bar + " *").stream()
                        .filter(node -> node instanceof ButtonBase || node instanceof javafx.scene.control.Label)
                        .forEach(node -> find((Labeled) node, cut));
            }
        });
        assertThat(cut).isEmpty();
    }

    private static void find(Labeled labeled, List<String> cut) {
        Node text = labeled.lookup(".text");
        if (labeled.isVisible()
                && text instanceof Text shown
                && !shown.getText().equals(labeled.getText())
                && shown.getText().endsWith("...")) {
            cut.add(labeled.getText() + " → " + shown.getText());
        }
    }
}
