package dev.trajectory.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.trajectory.draw.Theme;
import dev.trajectory.ui.Ui;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// A window dressed in a theme.
class LookTest {

    private static final double BODY = 13;
    private static final double TITLE = 1.31;

    private final Appearance appearance = new Appearance(_ -> () -> {});

    /// Also of what is in the window no more while the theme changes, and comes back.
    @Test
    void whatIsSizedByTheTextFollowsTheTheme() {
        Ui.run(() -> {
            Label title = new Label("Title");
            title.getStyleClass().add("inspector-title");
            VBox panel = new VBox(title);
            panel.getStyleClass().add("inspector-heading");
            VBox side = new VBox(panel);
            Scene scene = new Scene(new VBox(side), 1920, 1080);
            new Look(scene, appearance.theme(), new TextSize(scene, appearance)).install();
            List<Worn> all = List.of(
                    new Worn(Theme.LIGHT, 100, 1),
                    new Worn(Theme.DARK, 100, 1),
                    new Worn(Theme.PROJECTOR, 100, 2),
                    new Worn(Theme.LIGHT, 130, 1.3),
                    new Worn(Theme.PROJECTOR, 130, 2),
                    new Worn(Theme.LIGHT, 100, 1));
            for (Worn each : all) {
                appearance.theme().set(each.theme());
                appearance.textPercent().set(each.percent());
                side.getChildren().setAll(panel);
                scene.getRoot().applyCss();
                assertThat(title.getFont().getSize())
                        .as("in %s", each)
                        .isCloseTo(TITLE * BODY * each.times(), within(0.2));
                side.getChildren().clear();
                scene.getRoot().applyCss();
            }
        });
    }

    private record Worn(Theme theme, int percent, double times) {}
}
