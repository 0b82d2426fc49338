package dev.trajectory.ui.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.account.FigureLink;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// "Spend so much by March", asked in the window of Northmoor.
class SpendPanelTest {

    private static final Plan NORTHMOOR = Ui.sample("northmoor");

    private static MainWindow open() {
        MainWindow window = Ui.get(() -> Ui.window(NORTHMOOR, 1366, 768));
        Ui.run(() -> window.look("yearend"));
        Ui.press(window, KeyCode.Y, KeyCode.CONTROL, KeyCode.SHIFT);
        return window;
    }

    private static <N extends Node> N find(MainWindow window, String id, Class<N> type) {
        return type.cast(Ui.get(() -> window.scene().lookup("#" + id)));
    }

    private static void choose(MainWindow window, String id, String name) {
        Ui.run(() -> {
            ComboBox<?> box = find(window, id, ComboBox.class);
            box.getSelectionModel()
                    .select(box.getItems().stream()
                            .map(Object::toString)
                            .toList()
                            .indexOf(name));
        });
    }

    /// Of the revenue that a trust has in 2028/29 and would lose in part.
    private static void ask(MainWindow window, String amount) {
        choose(window, "spend-fund", "Provider transformation revenue");
        choose(window, "spend-year", "2028/29");
        choose(window, "spend-organisation", "Fellside Community Healthcare NHS Trust");
        Ui.run(() -> find(window, "spend-amount", TextField.class).setText(amount));
        Ui.frame();
    }

    private static void fire(MainWindow window, String id) {
        Ui.run(() -> find(window, id, Button.class).fire());
        Ui.frame();
    }

    @Test
    void whatIsFoundIsShownAndAdoptedInOneStep() {
        MainWindow window = open();
        ask(window, "100k");
        fire(window, "spend-try");
        String verdict = find(window, "spend-verdict", Labeled.class).getText();
        assertThat(verdict).contains("more of £100k would be spent by 31 Mar 2029");
        Ui.screen(window, "spend");
        Ui.run(() -> window.desk().theme().set(Theme.DARK));
        Ui.screen(window, "spend");
        Ui.run(() -> window.desk().theme().set(Theme.LIGHT));

        assertAnswers(window, "spend-verdict");

        fire(window, "spend-adopt");
        Plan plan = window.desk().plan();
        assertThat(plan).isNotEqualTo(NORTHMOOR);
        assertThat(plan.chunks().byId().keySet())
                .isEqualTo(NORTHMOOR.chunks().byId().keySet());
        assertThat(Outlook.dates(plan).schedule())
                .isNotEqualTo(Outlook.dates(NORTHMOOR).schedule());
        assertThat(find(window, "spend-note", Label.class).getText()).startsWith("The plan has changed");
        Ui.press(window, KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.desk().plan()).isEqualTo(NORTHMOOR);
    }

    private static void assertAnswers(MainWindow window, String figure) {
        Ui.run(() -> find(window, figure, FigureLink.class).fire());
        assertThat(Answered.rows(window)).as(figure).isNotEmpty();
        Ui.press(window, KeyCode.ESCAPE);
    }

    @Test
    void whatLapsesAnswersWhy() {
        MainWindow window = open();
        choose(window, "spend-fund", "National frontline records fund");
        choose(window, "spend-year", "2027/28");
        choose(window, "spend-organisation", "Eskwater Royal District Hospital NHS Foundation Trust");
        Ui.frame();

        assertThat(find(window, "spend-said", Labeled.class).getText()).startsWith("£1.3m of it lapses");
        assertAnswers(window, "spend-said");
    }

    @Test
    void keptAsAnOptionThePlanStays() {
        MainWindow window = open();
        ask(window, "100k");
        fire(window, "spend-try");
        fire(window, "spend-keep");

        Plan plan = window.desk().plan();
        assertThat(plan.draft().options(NORTHMOOR.options()).plan()).isEqualTo(NORTHMOOR);
        Option kept = plan.options().stream()
                .filter(option -> !NORTHMOOR.options().has(option.id()))
                .findFirst()
                .orElseThrow();
        assertThat(plan.under(kept).chunks()).isNotEqualTo(NORTHMOOR.chunks());
    }

    @Test
    void lessThanAnythingCostsFindsNothingAndSaysSo() {
        MainWindow window = open();
        ask(window, "1");
        fire(window, "spend-try");
        assertThat(find(window, "spend-verdict", Labeled.class).getText()).startsWith("Nothing the fund may pay for");
    }

    @Test
    void whatIsNoSumIsMarkedAndSaid() {
        MainWindow window = open();
        for (String nonsense : List.of("lots", "-5k", "0", "20%")) {
            ask(window, nonsense);
            assertThat(find(window, "spend-amount", TextField.class).getAccessibleHelp())
                    .contains("“" + nonsense + "” is not a sum of money");
            assertThat(find(window, "spend-try", Button.class).isDisabled()).isTrue();
        }
    }
}
