package dev.trajectory.ui.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.ChangeSettings;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The end of a year of Northmoor, seen in the window.
class YearEndViewTest {

    private static MainWindow open(Plan plan) {
        MainWindow window = Ui.get(() -> Ui.window(plan, 1366, 768));
        Ui.press(window, KeyCode.ESCAPE);
        Ui.press(window, KeyCode.G);
        Ui.press(window, KeyCode.Y);
        return window;
    }

    private static Object year(MainWindow window) {
        return Ui.get(() -> ((ComboBox<?>) window.scene().lookup("#yearend-year")).getValue());
    }

    private static List<String> spots(MainWindow window) {
        return Ui.get(() -> window.view().node().lookupAll(".page-spot").stream()
                .map(Node::getAccessibleText)
                .toList());
    }

    @Test
    void itBeginsWithTheFirstYearInWhichMoneyLapsesAndKeysGoToOthers() {
        MainWindow window = open(Ui.sample("northmoor"));
        assertThat(window.here().id()).isEqualTo("yearend");
        assertThat(year(window)).isEqualTo(new FinancialYear(2027));
        assertThat(spots(window)).anyMatch(each -> each.contains("remediation"));
        Ui.screen(window, "yearend-view");

        List<String> before = spots(window);
        Ui.press(window, KeyCode.PERIOD);
        assertThat(year(window)).isEqualTo(new FinancialYear(2028));
        assertThat(spots(window)).isNotEqualTo(before);
        Ui.press(window, KeyCode.COMMA);
        assertThat(spots(window)).isEqualTo(before);
    }

    @Test
    void itFollowsWhatMoneyCounts() {
        MainWindow window = open(Ui.sample("northmoor"));
        Ui.press(window, KeyCode.PERIOD);
        List<String> before = spots(window);
        Ui.run(() -> {
            var settings = window.desk().plan().settings();
            window.desk()
                    .perform(new ChangeSettings(
                            settings.withFunding(settings.funding().withCounting(Counting.INDICATIVE))));
        });
        Ui.frame();
        assertThat(spots(window)).isNotEqualTo(before);
    }

    @Test
    void aPlanWithoutMoneySaysSo() {
        MainWindow window = open(Ui.sample("blank"));
        assertThat(year(window)).isNull();
        assertThat(spots(window)).isEmpty();
    }
}
