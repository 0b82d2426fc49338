package dev.trajectory.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Theme;
import dev.trajectory.ui.Ui;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// How large text is in a window.
class TextSizeOfWindowTest {

    private final Appearance appearance = new Appearance(_ -> () -> {});

    private int at(double width, double height) {
        return Ui.get(() -> new TextSize(new Scene(new Pane(), width, height), appearance).get());
    }

    @Test
    void itIsWhatTheUserChose() {
        appearance.textPercent().set(130);
        assertThat(at(1366, 768)).isEqualTo(130);
        assertThat(at(3840, 2160)).isEqualTo(130);
    }

    @Test
    void onAProjectorItGoesWithTheSizeOfTheWindow() {
        appearance.textPercent().set(130);
        appearance.theme().set(Theme.PROJECTOR);
        assertThat(at(1920, 1080)).isEqualTo(100);
        assertThat(at(1366, 768)).isEqualTo(71);
        assertThat(at(1920, 540)).isEqualTo(50);
        assertThat(at(3840, 2160)).isEqualTo(200);
    }

    @Test
    void itFollowsTheTheme() {
        TextSize size = Ui.get(() -> new TextSize(new Scene(new Pane(), 960, 540), appearance));
        assertThat(size.get()).isEqualTo(100);
        appearance.theme().set(Theme.PROJECTOR);
        assertThat(size.get()).isEqualTo(50);
        appearance.theme().set(Theme.DARK);
        assertThat(size.get()).isEqualTo(100);
    }
}
