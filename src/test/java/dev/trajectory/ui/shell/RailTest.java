package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.ChangeDependency;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.Ui;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The way from view to view has room in every window, and takes none from what lies around it.
class RailTest {

    @Test
    void countsPromisesThatWantAnAnswerAndWhatIsOverdue() {
        Plan plan = Ui.sample("northmoor-one-year-on");
        MainWindow window = Ui.get(() -> Ui.window(plan, 1440, 900));
        Ui.frame();
        Outlook outlook = Ui.get(() -> window.desk().snapshot().outlook());
        long wanting =
                outlook.promises().stream().filter(PromiseNow::wantsAnswer).count();
        assertThat(wanting).isPositive();
        assertThat(said(window)).anyMatch(each -> each.startsWith("Promises: " + wanting + " promises want"));
        assertThat(badges(window)).contains(Long.toString(wanting));
        Ui.screen(window, "rail-badges");

        PromiseNow one = outlook.promises().stream()
                .filter(PromiseNow::wantsAnswer)
                .findFirst()
                .orElseThrow();
        Dependency was = one.dependency();
        Promise kept = new Promise(PromiseState.KEPT, "", null, null, "");
        Ui.run(() -> window.desk()
                .perform(new ChangeDependency(
                        one.waiter(), new Dependency(was.on(), was.type(), was.lag(), was.kind(), kept))));
        Ui.frame();
        assertThat(badges(window)).contains(Long.toString(wanting - 1));
    }

    private static List<String> said(MainWindow window) {
        return Ui.get(() -> window.scene().getRoot().lookupAll(".rail > .toggle-button").stream()
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .toList());
    }

    private static List<String> badges(MainWindow window) {
        return Ui.get(() -> window.scene().getRoot().lookupAll(".rail-badge").stream()
                .map(each -> ((Labeled) each).getText())
                .toList());
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "1366, 768", "1366, 620", "911, 512", "900, 300"})
    void theWindowKeepsItsHeightAndTheRailStaysInIt(int width, int height) {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), width, height));
        Ui.frame();
        Ui.screen(window, "rail-" + width + "-" + height);
        Node rail = Ui.get(() -> window.scene().lookup(".rail-scroll"));
        Bounds at = Ui.get(() -> rail.localToScene(rail.getBoundsInLocal()));
        assertThat(at.getMaxY()).isLessThanOrEqualTo(height);
        Bounds top = Ui.get(() -> {
            Node bar = window.scene().lookup(".top-bar");
            return bar.localToScene(bar.getBoundsInLocal());
        });
        assertThat(top.getMinY()).isGreaterThanOrEqualTo(0);
        if (height >= 768) {
            assertThat(Ui.get(() -> window.scene().getRoot().lookupAll(".rail > .toggle-button").stream()
                            .map(each -> ((Labeled) each).getContentDisplay())
                            .distinct()
                            .toList()))
                    .as("views are called by their names")
                    .containsExactly(ContentDisplay.TOP);
        }
        if (height >= 500) {
            boolean all = Ui.get(() -> window.scene().getRoot().lookupAll(".rail > *").stream()
                    .allMatch(each -> each.localToScene(each.getBoundsInLocal()).getMaxY() <= at.getMaxY() + 1));
            assertThat(all).isTrue();
        }
    }
}
