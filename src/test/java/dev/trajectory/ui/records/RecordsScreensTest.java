package dev.trajectory.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Pictures of the records in every size and theme.
class RecordsScreensTest {

    private static final List<List<Integer>> SIZES = List.of(List.of(1440, 900), List.of(1366, 768));

    @Test
    void showsEverySectionOfNorthmoor() {
        for (List<Integer> size : SIZES) {
            MainWindow window = window(Ui.sample("northmoor"), size);
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

    /// Records that say all there is to say of money.
    @Test
    void showsMoneyInEveryDetail() {
        for (List<Integer> size : SIZES) {
            MainWindow window = window(everyField(), size);
            RecordsView view = (RecordsView) Ui.get(() -> window.view());
            shows(window, view, "chunks", 1, "costs");
            Ui.run(() -> view.form().row("costs").box().lookupAll(".fold").forEach(RecordsScreensTest::open));
            Ui.screen(window, "records-chunks-costs-open-" + size.getFirst());
            assertThat(Ui.get(() -> view.form().row("costs").box().getHeight())).isGreaterThan(900);
            for (String field : List.of("businessChanges", "measuring", "realisation")) {
                shows(window, view, "benefits", 0, field);
            }
            shows(window, view, "funds", 0, "eligibleOrganisations");
            shows(window, view, "funds", 0, "awards");
            shows(window, view, "assets", 0, "support");
            shows(window, view, "organisations", 0, "headcount");
            shows(window, view, "settings", 0, "appraisal");
            shows(window, view, "settings", 0, "funding");
        }
    }

    private static MainWindow window(Plan plan, List<Integer> size) {
        MainWindow window = Ui.get(() -> Ui.window(plan, size.get(0), size.get(1)));
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.E);
        return window;
    }

    private static void open(Node fold) {
        ((Button) fold).fire();
    }

    private static void shows(MainWindow window, RecordsView view, String chapter, int row, String field) {
        Ui.run(() -> {
            view.open(chapter);
            if (!view.table().table().getItems().isEmpty()) {
                view.table().table().getSelectionModel().clearAndSelect(row);
            }
        });
        Ui.frame();
        Ui.run(() -> view.form().focus(field));
        int width = (int) Ui.get(() -> window.scene().getWidth()).doubleValue();
        Ui.screen(window, "records-" + chapter + "-" + field + "-" + width);
        Node box = view.form().row(field).box();
        assertThat(Ui.get(() -> box.localToScene(box.getBoundsInLocal()).getMinY()))
                .as(field + " is in sight")
                .isBetween(0.0, Ui.get(() -> window.scene().getHeight()));
    }

    private static Plan everyField() {
        Path file = Path.of("src/test/resources/dev/trajectory/file/v1.2.trajectory");
        return ((Reading.Opened) PlanFiles.read(file)).document().plan();
    }
}
