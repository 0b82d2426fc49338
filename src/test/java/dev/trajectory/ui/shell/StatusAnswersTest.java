package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.Ui;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The figures about money below every view answer why they are what they are.
class StatusAnswersTest {

    private final MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));

    private List<Hyperlink> asked() {
        Ui.frame();
        return Ui.get(() -> window.scene().getRoot().lookupAll("#status-bar .hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(each -> each.getAccessibleText() != null
                        && each.getAccessibleText().endsWith("Why?"))
                .toList());
    }

    private Node card() {
        return Ui.get(() -> window.scene().getRoot().lookupAll("#figure").stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElse(null));
    }

    @Test
    void howManyPromisesStandLeadsToThem() {
        Ui.frame();
        List<PromiseNow> promises =
                Ui.get(() -> window.desk().snapshot().outlook().promises());
        Hyperlink link = Ui.get(() -> window.scene().getRoot().lookupAll("#status-bar .hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(each -> each.getText().equals("0 of " + promises.size() + " agreed"))
                .findFirst()
                .orElseThrow());
        Ui.run(link::fire);
        assertThat(window.here().id()).isEqualTo("promises");
    }

    @Test
    void whatIsPaidForTheWorthAndTheRatioAnswer() {
        assertThat(asked())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.getTooltip().getText())
                        .startsWith("Over 10 years from 2027/28, in 2027/28 prices."));
        for (Hyperlink link : asked()) {
            Ui.run(link::fire);
            Ui.frame();

            List<String> said = Ui.get(() -> card().lookupAll(".label").stream()
                    .map(each -> ((Labeled) each).getText())
                    .toList());
            assertThat(said).anyMatch(text -> text.contains(link.getText()));
            assertThat(said).hasSizeGreaterThan(4);
            Ui.press(window, KeyCode.ESCAPE);
            assertThat(card()).isNull();
        }
        Ui.run(asked().get(1)::fire);
        Ui.screen(window, "status-why");
    }
}
