package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.ui.Ui;
import dev.trajectory.ui.control.KeyUse;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.desk.Place;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// G and a letter go to a place.
class KeyDispatchTest {

    private final List<String> done = new ArrayList<>();
    private MenuButton menu;
    private Scene scene;

    @BeforeEach
    void install() {
        List<Place> places = List.of(place("roadmap", 'R'), place("money", '\u00a3'));
        List<Action> actions = List.of(
                Action.onCanvas("fit", "F", () -> true, () -> done.add("fit")),
                Action.of("undo", "Shortcut+Z", () -> done.add("undo")));
        scene = Ui.get(() -> {
            menu = new MenuButton("Show");
            Scene made = new Scene(new Pane(menu));
            new KeyDispatch(
                            () -> actions,
                            places,
                            place -> done.add(place.id()),
                            () -> false,
                            (button, key) -> !KeyUse.isOfButton(button, key),
                            () -> done.add("nowhere"))
                    .install(made);
            return made;
        });
    }

    private static Place place(String id, char letter) {
        return new Place(id, letter, "", "", Once.of(() -> {
            throw new AssertionError("Nobody looks at it");
        }));
    }

    @Test
    void gAndALetterGoThere() {
        press(KeyCode.G, "g", false);
        press(KeyCode.R, "r", false);

        assertThat(done).containsExactly("roadmap");
    }

    @Test
    void moneyIsFoundByItsSignAndByF() {
        press(KeyCode.G, "g", false);
        press(KeyCode.SHIFT, "", false);
        press(KeyCode.DIGIT3, "\u00a3", false);
        press(KeyCode.G, "g", false);
        press(KeyCode.F, "f", false);
        press(KeyCode.F, "f", false);

        assertThat(done).containsExactly("money", "money", "fit");
    }

    @Test
    void aLetterOfNoPlaceIsSaid() {
        press(KeyCode.G, "g", false);
        press(KeyCode.X, "x", false);

        assertThat(done).containsExactly("nowhere");
    }

    @Test
    void otherKeysAfterGMeanWhatTheyAlwaysMean() {
        press(KeyCode.G, "g", false);
        press(KeyCode.Z, "z", true);
        press(KeyCode.G, "g", false);
        press(KeyCode.ESCAPE, "", false);
        press(KeyCode.F, "f", false);

        assertThat(done).containsExactly("undo", "fit");
    }

    @Test
    void anOpenMenuKeepsItsKeysAndAClosedOneLeavesThem() {
        Ui.run(() -> {
            menu.requestFocus();
            assertThat(scene.getFocusOwner()).isSameAs(menu);
            menu.show();
        });
        press(KeyCode.F, "f", false);
        press(KeyCode.Z, "z", true);
        assertThat(done).containsExactly("undo");

        Ui.run(menu::hide);
        press(KeyCode.F, "f", false);
        assertThat(done).containsExactly("undo", "fit");
    }

    private void press(KeyCode code, String typed, boolean shortcut) {
        Ui.run(() -> {
            fire(KeyEvent.KEY_PRESSED, "", code, shortcut);
            if (!typed.isEmpty() && !shortcut) {
                fire(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED, false);
            }
            fire(KeyEvent.KEY_RELEASED, "", code, shortcut);
        });
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code, boolean shortcut) {
        Event.fireEvent(scene.getRoot(), new KeyEvent(type, character, "", code, false, shortcut, false, false));
    }
}
