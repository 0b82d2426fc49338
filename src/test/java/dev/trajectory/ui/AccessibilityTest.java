package dev.trajectory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.ui.shell.MainWindow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Everything can be reached without a mouse; that it has a name for those who cannot see it is looked at on the way
/// of
/// [PseudoLocaleTest].
class AccessibilityTest {

    private static final int MOST_TABS = 600;

    /// Of the window, without messages.
    private static final int PARTS = 6;

    /// With Tab alone, for the room has no parts.
    @Test
    void allThatTakesTheKeyboardInTheRoomIsReachedByTab() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1920, 1080));
        Ui.press(window, KeyCode.F5);
        for (KeyCode step : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
            Ui.press(window, step, KeyCode.CONTROL);
            Set<Node> reached = new LinkedHashSet<>();
            for (int i = 0; i < MOST_TABS && reached.add(focus(window)); i++) {
                Ui.press(window, KeyCode.TAB);
            }
            assertThat(Ui.get(() -> Spoken.traversable(window.scene().getRoot())).stream()
                            .filter(node -> !reached.contains(node))
                            .map(Spoken::path)
                            .toList())
                    .as("%s", step)
                    .isEmpty();
        }
    }

    /// With F6 from part to part, with Tab within each, and with arrows among buttons of which one is chosen; in
    /// every view.
    @Test
    void allThatTakesTheKeyboardIsReached() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Ui.frame();
        Map<String, List<String>> missed = new TreeMap<>();
        for (Node place : Ui.get(() -> List.copyOf(window.scene().getRoot().lookupAll(".rail .toggle-button")))) {
            Ui.run(((ToggleButton) place)::fire);
            List<String> here = missed(window);
            if (!here.isEmpty()) {
                missed.put(window.here().id(), here);
            }
        }
        assertThat(missed).isEmpty();
    }

    /// What cannot be reached in the window as it is now; what comes and goes while something is worked out is
    /// left out.
    private static List<String> missed(MainWindow window) {
        List<Node> before = Ui.get(() -> Spoken.traversable(window.scene().getRoot()));
        Set<Node> reached = new LinkedHashSet<>();
        for (int at = 0; at < PARTS; at++) {
            Node part = focus(window);
            for (int i = 0; i < MOST_TABS && reached.add(focus(window)); i++) {
                arrows(window, reached);
                Ui.press(window, KeyCode.TAB);
            }
            Ui.run(part::requestFocus);
            Ui.press(window, KeyCode.F6);
        }
        return Ui.get(() -> Spoken.traversable(window.scene().getRoot())).stream()
                .filter(node -> before.contains(node) && !reached.contains(node))
                .map(Spoken::path)
                .toList();
    }

    /// Of buttons of which one is chosen, Tab leads to that one, and arrows to the others.
    private static void arrows(MainWindow window, Set<Node> reached) {
        if (focus(window) instanceof Toggle chosen && chosen.getToggleGroup() != null) {
            for (Toggle _ : chosen.getToggleGroup().getToggles()) {
                Ui.press(window, KeyCode.RIGHT);
                reached.add(focus(window));
            }
        }
    }

    private static Node focus(MainWindow window) {
        return Ui.get(() -> window.scene().getFocusOwner());
    }

    /// Of over a hundred figures on a page, Tab enters at one and leaves; arrows go from one to the next.
    @Test
    void tabEntersAPageOfFiguresOnceAndLeavesIt() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        Ui.run(() -> window.look("affordability"));
        Ui.frame();
        Set<Node> figures = Set.copyOf(Ui.get(() -> window.view().node().lookupAll(".page-spot")));
        assertThat(figures).hasSizeGreaterThan(100).contains(focus(window));

        Ui.press(window, KeyCode.DOWN);
        assertThat(figures).contains(focus(window));
        Node entered = focus(window);
        Ui.press(window, KeyCode.TAB);
        assertThat(figures).doesNotContain(focus(window));
        Ui.press(window, KeyCode.TAB, KeyCode.SHIFT);
        assertThat(focus(window)).isSameAs(entered);
    }
}
