package dev.trajectory.ui.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Counting;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What can be seen and done with money, on Northmoor and on a plan without any.
class MoneyViewTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");

    private static MainWindow open(Plan plan) {
        MainWindow window = Ui.get(() -> Ui.window(plan, 1440, 900));
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.F);
        return window;
    }

    private static List<Node> spots(MainWindow window) {
        return List.copyOf(Ui.get(() -> window.view().node().lookupAll(".page-spot")));
    }

    @Test
    void theLettersGoToIt() {
        assertThat(open(NORTHMOOR).here()).extracting(Place::id).isEqualTo("money");
    }

    @Test
    void whichMoneyCountsIsAnEditThatCanBeUndone() {
        MainWindow window = open(NORTHMOOR);
        Ui.run(() -> counting(window).setValue(Counting.INDICATIVE));

        assertThat(window.desk().plan().settings().funding().counting()).isEqualTo(Counting.INDICATIVE);
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
        assertThat(Ui.get(() -> counting(window).getValue())).isEqualTo(Counting.SECURED);
    }

    @SuppressWarnings("unchecked") // there is one such box in the bar
    private static ComboBox<Counting> counting(MainWindow window) {
        return (ComboBox<Counting>) window.view().bar().stream()
                .filter(ComboBox.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keysSwitchHowItIsLookedAt() {
        MainWindow window = open(NORTHMOOR);
        CheckBox bias = (CheckBox) window.view().bar().stream()
                .filter(CheckBox.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(bias.isSelected()).isTrue();

        Ui.press(window, KeyCode.B);
        assertThat(bias.isSelected()).isFalse();
        Ui.press(window, KeyCode.B);
        assertThat(bias.isSelected()).isTrue();
    }

    @Test
    void enterAsksAFigureWhyDownToARecordAndEscTakesTheAnswerAway() {
        MainWindow window = open(NORTHMOOR);
        Ui.press(window, KeyCode.RIGHT);
        Ui.press(window, KeyCode.ENTER);

        Node card = Ui.get(() -> window.view().node().lookup("#figure"));
        assertThat(card.isVisible()).isTrue();
        assertThat(labels(card)).contains("Why £87.3m?");
        Ui.screen(window, "money-why");
        Ui.press(window, KeyCode.ENTER);
        assertThat(labels(card)).anyMatch(text -> text.equals("Spend, one-off revenue"));
        Ui.press(window, KeyCode.LEFT);
        assertThat(labels(card)).contains("Whole cost, revenue, 2027/28 to 2036/37");
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(card.isVisible()).isFalse();
        assertThat(window.here()).extracting(Place::id).isEqualTo("money");

        Ui.press(window, KeyCode.ENTER);
        for (int deeper = 0; deeper < 3; deeper++) {
            Ui.press(window, KeyCode.ENTER);
        }
        assertThat(window.here()).extracting(Place::id).isEqualTo("records");
    }

    private static List<String> labels(Node card) {
        return Ui.get(() -> card.lookupAll(".label").stream()
                .map(each -> ((Label) each).getText())
                .toList());
    }

    @Test
    void withoutMoneyEnterGoesToWhereItIsEntered() {
        MainWindow window = open(Ui.sample("blank"));
        List<Node> buttons = spots(window);
        assertThat(buttons)
                .extracting(Node::getAccessibleText)
                .containsExactlyInAnyOrder("Enter costs of chunks", "Enter benefits", "Enter funds and awards");

        Ui.press(window, KeyCode.ENTER);

        assertThat(window.here()).extracting(Place::id).isEqualTo("records");
    }

    @Test
    void whatWouldMakeEveryoneWholeIsTriedAsGainSharesInOneStep() {
        MainWindow window = open(NORTHMOOR);
        Node attempt = spots(window).stream()
                .filter(spot -> "Try this transfer".equals(spot.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        Ui.run(attempt::requestFocus);
        Ui.press(window, KeyCode.ENTER);

        Plan tried = window.desk().plan();
        assertThat(tried.gainShares().size())
                .isGreaterThan(NORTHMOOR.gainShares().size());
        assertThat(tried.draft().gainShares(NORTHMOOR.gainShares()).plan()).isEqualTo(NORTHMOOR);
        assertThat(spots(window)).extracting(Node::getAccessibleText).doesNotContain("Try this transfer");
        Ui.screen(window, "money-whole");
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }
}
