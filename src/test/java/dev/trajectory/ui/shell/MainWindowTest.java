package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.Ui;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainWindowTest {

    @Test
    void showsNorthmoorInEveryTheme() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        for (Theme theme : Theme.values()) {
            Ui.run(() -> window.desk().theme().set(theme));
            Ui.screen(window, "window-northmoor");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {480, 600, 768, 900})
    void allPlacesAreInTheWindowHoweverLowItIs(int height) {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1000, height));
        Ui.frame();
        List<Bounds> buttons = Ui.get(() -> window.scene().getRoot().lookupAll(".rail > *").stream()
                .filter(ButtonBase.class::isInstance)
                .map(each -> each.localToScene(each.getLayoutBounds()))
                .toList());
        assertThat(buttons).hasSizeGreaterThan(7).allSatisfy(each -> {
            assertThat(each.getHeight()).isGreaterThanOrEqualTo(20);
            assertThat(each.getMaxY()).isLessThan(height);
        });
        assertThat(Ui.get(() ->
                        window.scene().lookup(".top-bar").localToScene(0, 0).getY()))
                .isZero();
    }

    @Test
    void saysWhyAChunkStartsWhenItDoes() {
        MainWindow window = Ui.get(() -> Ui.window(Ui.sample("northmoor"), 1440, 900));
        ChunkId id = chunk(window, "Regional integration engine");
        Ui.run(() -> window.desk().select(Set.of(id)));
        Ui.press(window, KeyCode.W);
        Ui.screen(window, "window-why");

        Node why = Ui.get(() -> window.scene().lookup("#why"));
        assertThat(why.isVisible()).isTrue();
        assertThat(why.getLayoutBounds().getHeight()).as("as tall as its words").isBetween(100.0, 300.0);
        Ui.press(window, KeyCode.ESCAPE);
        assertThat(Ui.get(() -> window.scene().lookup("#why").isVisible())).isFalse();
        assertThat(window.desk().snapshot().selection()).containsExactly(id);
    }

    private static ChunkId chunk(MainWindow window, String title) {
        return window.desk().plan().chunks().stream()
                .filter(chunk -> chunk.title().equals(title))
                .map(Chunk::id)
                .findFirst()
                .orElseThrow();
    }
}
