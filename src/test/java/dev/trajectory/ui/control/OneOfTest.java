package dev.trajectory.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.ui.Ui;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is chosen from a list is not taken back in it.
class OneOfTest {

    @ParameterizedTest
    @EnumSource(names = {"SPACE", "BACK_SLASH"})
    void keysThatTakeAChoiceBackInAListDoNothing(KeyCode code) {
        OneOf<String> box = open();
        Ui.run(() -> Event.fireEvent(
                list(box), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false)));
        assertThat(Ui.get(box::getValue)).isEqualTo("two");
        Ui.run(box::hide);
    }

    @Test
    void aPressWithCtrlOnWhatIsChosenDoesNothing() {
        OneOf<String> box = open();
        Ui.run(() -> {
            Node cell = list(box).lookupAll(".list-cell").stream()
                    .filter(each -> each instanceof ListCell<?> one && "two".equals(one.getItem()))
                    .findFirst()
                    .orElseThrow();
            Ui.event(cell, MouseEvent.MOUSE_PRESSED, Set.of(KeyCode.CONTROL), 5, 5);
            Ui.event(cell, MouseEvent.MOUSE_RELEASED, Set.of(KeyCode.CONTROL), 5, 5);
        });
        assertThat(Ui.get(box::getValue)).isEqualTo("two");
        Ui.run(box::hide);
    }

    private static OneOf<String> open() {
        OneOf<String> opened = Ui.get(() -> {
            OneOf<String> box = new OneOf<>();
            box.getItems().setAll("one", "two", "three");
            box.setValue("two");
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(box), 300, 200));
            stage.show();
            box.applyCss();
            box.show();
            return box;
        });
        Ui.frame();
        return opened;
    }

    private static Node list(OneOf<String> box) {
        return ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent();
    }
}
