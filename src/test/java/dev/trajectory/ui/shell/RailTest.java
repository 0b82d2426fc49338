package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.ui.Ui;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The way from view to view has room in every window, and takes none from what lies around it.
class RailTest {

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
        if (height >= 500) {
            boolean all = Ui.get(() -> window.scene().getRoot().lookupAll(".rail > *").stream()
                    .allMatch(each -> each.localToScene(each.getBoundsInLocal()).getMaxY() <= at.getMaxY() + 1));
            assertThat(all).isTrue();
        }
    }
}
