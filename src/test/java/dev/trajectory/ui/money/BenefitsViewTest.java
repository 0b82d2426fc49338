package dev.trajectory.ui.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.shell.MainWindow;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The map from chunks to benefits to outcomes, by the keyboard.
class BenefitsViewTest {

    private static MainWindow open() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.N);
        return window;
    }

    private static String said(MainWindow window) {
        return Ui.get(() -> {
            Node focus = window.scene().getFocusOwner();
            return focus.getAccessibleText() == null ? "" : focus.getAccessibleText();
        });
    }

    @Test
    void enterLetsWhatHangsOnARecordStandOutEnterAgainOpensIt() {
        MainWindow window = open();
        Ui.press(window, KeyCode.M);
        Ui.press(window, KeyCode.DOWN);
        Ui.press(window, KeyCode.RIGHT);
        String benefit = said(window);
        assertThat(benefit).contains("Comes of: ").contains("Leads to: ");

        Ui.press(window, KeyCode.ENTER);
        assertThat(window.here()).extracting(Place::id).isEqualTo("benefits");
        assertThat(said(window)).isEqualTo(benefit);
        Ui.press(window, KeyCode.ENTER);
        assertThat(window.here()).extracting(Place::id).isEqualTo("records");
    }

    @Test
    void arrowsGoFromColumnToColumnAndEscLetsAllStandOutAlikeAgain() {
        MainWindow window = open();
        Ui.press(window, KeyCode.M);
        Ui.press(window, KeyCode.DOWN);
        Ui.press(window, KeyCode.ENTER);
        String chunk = said(window);
        Ui.press(window, KeyCode.RIGHT);
        assertThat(said(window)).isNotEqualTo(chunk);
        Ui.press(window, KeyCode.LEFT);
        assertThat(said(window)).isEqualTo(chunk);
        assertThat(Ui.get(() -> window.view().stepBack())).isTrue();
        assertThat(Ui.get(() -> window.view().stepBack())).isFalse();
    }
}
