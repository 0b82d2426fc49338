package dev.trajectory.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.roadmap.Viewport.Rows;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Settings;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class SettingsPanelTest {

    private SettingsPanel beside(MainWindow window) {
        SettingsPanel panel = new SettingsPanel(window.desk());
        VBox side = new VBox(panel.node());
        side.getStyleClass().add("side");
        VBox.setVgrow(panel.node(), Priority.ALWAYS);
        BorderPane frame = (BorderPane)
                ((StackPane) window.scene().getRoot()).getChildren().getFirst();
        frame.setRight(side);
        window.desk().session().view(panel::show);
        panel.show(window.desk().snapshot());
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        return panel;
    }

    private static Node named(SettingsPanel panel, String name) {
        return panel.node().lookupAll("*").stream()
                .filter(node -> Objects.equals(node.getAccessibleText(), name))
                .filter(node -> node instanceof TextField || node instanceof ToggleButton)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name));
    }

    private static void press(SettingsPanel panel, String name) {
        ((ToggleButton) named(panel, name)).fire();
    }

    private static void type(SettingsPanel panel, String name, String text) {
        TextField field = (TextField) named(panel, name);
        field.setText(text);
        field.fireEvent(new ActionEvent());
    }

    private static List<String> advice(SettingsPanel panel) {
        return panel.node().lookupAll(".field-problem").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    @Test
    void theLookChangesAtOnce() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            SettingsPanel panel = beside(window);
            press(panel, "Theme: Dark");
            press(panel, "Height of rows: Roomy");
            type(panel, "Size of text, in per cent", "125");

            assertThat(window.desk().theme().get()).isEqualTo(Theme.DARK);
            assertThat(window.desk().textPercent().get()).isEqualTo(125);
            assertThat(window.desk().appearance().rows().get()).isEqualTo(Rows.ROOMY);
            assertThat(window.desk().snapshot().history().canUndo()).isFalse();
        });
    }

    @Test
    void whatCannotBeIsSaidAndChangesNothing() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            SettingsPanel panel = beside(window);
            type(panel, "Size of text, in per cent", "400");
            type(panel, "Plan start", "31 Feb 2027");
            type(panel, "Status date", "1 Apr 1066");

            assertThat(window.desk().textPercent().get()).isEqualTo(100);
            assertThat(window.desk().snapshot().history().canUndo()).isFalse();
            assertThat(advice(panel))
                    .containsExactlyInAnyOrder(
                            "Write a whole number from 90 to 150.",
                            "This is no day. Write it as 1 Apr 2027 or 2027-04-01.",
                            "Write a year from 1900 to 2199.");
        });
    }

    @Test
    void eachOfThePlansSettingsIsAStepOfItsOwn() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            Settings before = window.desk().plan().settings();
            SettingsPanel panel = beside(window);
            type(panel, "Plan start", "2/5/2027");
            type(panel, "Status date", "1 jun 2027");
            type(panel, "Weeks of impact before a finish", "7");
            type(panel, "Weeks of impact after a finish", "3");
            press(panel, "Capacity: Ignore");

            Settings after = window.desk().plan().settings();
            assertThat(window.desk().snapshot().history().at()).isEqualTo(5);
            assertThat(after.planStart()).isEqualTo(LocalDate.of(2027, 5, 2));
            assertThat(after.statusDate()).isEqualTo(LocalDate.of(2027, 6, 1));
            assertThat(after.impactWeeksBefore()).isEqualTo(7);
            assertThat(after.impactWeeksAfter()).isEqualTo(3);
            assertThat(after.enforcement(LimitKind.CAPACITY)).isEqualTo(Enforcement.IGNORE);
            assertThat(after.appraisal()).isEqualTo(before.appraisal());
            assertThat(((TextField) named(panel, "Plan start")).getText()).isEqualTo("2 May 2027");
            type(panel, "Status date", "");
            assertThat(window.desk().plan().settings().statusDate()).isNull();
        });
    }

    @Test
    void showsWhatIsSoAgainAfterUndo() {
        Ui.run(() -> {
            MainWindow window = Ui.window(Ui.sample("northmoor"), 1440, 900);
            SettingsPanel panel = beside(window);
            press(panel, "Freezes: Warn");
            assertThat(((ToggleButton) named(panel, "Freezes: Warn")).isSelected())
                    .isTrue();
            window.desk().session().undo();

            assertThat(((ToggleButton) named(panel, "Freezes: Keep")).isSelected())
                    .isTrue();
        });
    }

    @Test
    void looksRightInLightAndDarkAndInLargeText() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1366, 768));
        SettingsPanel panel = Ui.get(() -> beside(window));
        Ui.screen(window, "settings-1366");
        Ui.run(() -> {
            ((ScrollPane) panel.node()).setVvalue(0.6);
            window.desk().theme().set(Theme.DARK);
        });
        Ui.screen(window, "settings-1366");
        Ui.run(() -> {
            ((ScrollPane) panel.node()).setVvalue(0);
            window.desk().textPercent().set(150);
        });
        Ui.screen(window, "settings-large");
        assertThat(advice(panel)).isEmpty();
    }
}
