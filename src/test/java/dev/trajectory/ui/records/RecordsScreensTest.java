package dev.trajectory.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Pictures of the records in every size and theme.
class RecordsScreensTest {

    @Test
    void showsEverySectionOfNorthmoor() {
        for (List<Integer> size : List.of(List.of(1440, 900), List.of(1366, 768))) {
            MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), size.get(0), size.get(1)));
            Ui.press(window, KeyCode.G);
            Ui.press(window, KeyCode.E);
            RecordsView view = (RecordsView) Ui.get(() -> window.view());
            for (String name :
                    List.of("programme", "settings", "organisations", "chunks", "benefits", "funds", "options")) {
                Ui.run(() -> view.open(name));
                Ui.screen(window, "records-" + name + "-" + size.getFirst());
                assertThat(Ui.get(() -> view.form().rows())).isNotEmpty();
            }
            Ui.run(() -> window.desk().theme().set(Theme.DARK));
            Ui.run(() -> view.open("organisations"));
            Ui.screen(window, "records-organisations-" + size.getFirst());
        }
    }
}
