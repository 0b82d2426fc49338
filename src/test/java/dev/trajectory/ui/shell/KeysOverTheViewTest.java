package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Keys pressed in what lies over a view do nothing to the plan behind it, whichever control they are pressed in.
class KeysOverTheViewTest {

    private MainWindow window;
    private Plan plan;
    private Set<Id> chosen;

    @BeforeEach
    void open() {
        window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        plan = window.desk().plan();
        chosen = Set.of(plan.chunks().stream()
                .filter(each -> each.title().equals("Regional integration engine"))
                .map(Chunk::id)
                .findFirst()
                .orElseThrow());
        Ui.run(() -> window.desk().select(chosen));
        Ui.frame();
    }

    @ParameterizedTest
    @CsvSource({"DELETE,", "UP,", "DOWN,", "N,", "A,CONTROL", "D,CONTROL"})
    void theSpinnersOfASplitKeepThem(KeyCode key, KeyCode held) {
        Ui.press(window, KeyCode.B, KeyCode.CONTROL);
        Ui.frame();
        pressInEachSpinner(".question .spinner", 4, key, held);
    }

    @ParameterizedTest
    @CsvSource({"DELETE,", "UP,", "ENTER,", "A,CONTROL"})
    void theWeeksOfASlipKeepThem(KeyCode key, KeyCode held) {
        Ui.run(() -> window.look("map"));
        Ui.until(() -> Ui.isMade(window));
        Ui.run(() -> window.desk().select(chosen));
        Ui.frame();
        Ui.press(window, KeyCode.S);
        pressInEachSpinner("#slip-weeks", 1, key, held);
    }

    /// Enter in a number keeps the number; it opens no cell behind the question.
    @Test
    void enterOpensNothingBehindAQuestion() {
        Ui.press(window, KeyCode.B, KeyCode.CONTROL);
        Ui.run(() -> spinners(".question .spinner").getFirst().requestFocus());
        Ui.press(window, KeyCode.ENTER);

        assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".cell-editor").stream()
                        .anyMatch(Node::isVisible)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"DELETE,", "UP,", "A,CONTROL"})
    void theNumbersOfARolloutKeepThem(KeyCode key, KeyCode held) {
        chosen = Set.of(new ChunkId("C41"), new ChunkId("C42"));
        Ui.run(() -> window.desk().select(chosen));
        Ui.press(window, KeyCode.R, KeyCode.CONTROL, KeyCode.SHIFT);
        Ui.run(() -> window.scene().getRoot().lookupAll(".question .check-box").stream()
                .map(CheckBox.class::cast)
                .forEach(each -> each.setSelected(true)));
        pressInEachSpinner(".question .spinner", 2, key, held);
    }

    /// A number that is typed counts when the question is answered by Enter.
    @Test
    void enterTakesTheNumberThatIsTyped() {
        Ui.press(window, KeyCode.B, KeyCode.CONTROL);
        Ui.run(() -> {
            spinners(".question .spinner").getFirst().requestFocus();
            spinners(".question .spinner").getFirst().getEditor().setText("5");
        });
        Ui.press(window, KeyCode.ENTER);
        assertThat(window.desk().plan().chunks().size() - plan.chunks().size()).isEqualTo(5 - 1);
    }

    @ParameterizedTest
    @CsvSource({"DELETE,", "D,CONTROL"})
    void aTickOfAQuestionKeepsThem(KeyCode key, KeyCode held) {
        Ui.press(window, KeyCode.B, KeyCode.CONTROL);
        Ui.run(() -> window.scene().getRoot().lookupAll(".question .check-box").stream()
                .map(CheckBox.class::cast)
                .findFirst()
                .orElseThrow()
                .requestFocus());
        press(key, held);
        assertNothingHappened();
    }

    private void pressInEachSpinner(String selector, int atLeast, KeyCode key, KeyCode held) {
        int count = Ui.get(() -> spinners(selector).size());
        assertThat(count).isGreaterThanOrEqualTo(atLeast);
        for (int i = 0; i < count; i++) {
            int at = i;
            // A split's own count makes the other numbers anew when it is stepped: the last is asked for where fewer
            // are left.
            Ui.run(() -> {
                List<Spinner<?>> now = spinners(selector);
                now.get(Math.min(at, now.size() - 1)).requestFocus();
            });
            press(key, held);
            assertNothingHappened();
        }
    }

    private void press(KeyCode key, KeyCode held) {
        if (held == null) {
            Ui.press(window, key);
        } else {
            Ui.press(window, key, held);
        }
    }

    private void assertNothingHappened() {
        assertThat(window.desk().plan().equals(plan))
                .as("the plan is as it was")
                .isTrue();
        assertThat(window.desk().snapshot().selection()).isEqualTo(chosen);
    }

    private List<Spinner<?>> spinners(String selector) {
        return window.scene().getRoot().lookupAll(selector).stream()
                .<Spinner<?>>map(each -> (Spinner<?>) each)
                .toList();
    }
}
