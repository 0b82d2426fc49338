package dev.trajectory.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.trajectory.draw.Theme;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.theme.ThemeSheet;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/// Dresses a scene in the desk's theme and size of text, and again when they change.
final class Look {

    private static final String SHEET =
            Objects.requireNonNull(ThemeSheet.class.getResource("window.css")).toExternalForm();

    private final Scene scene;
    private final Desk desk;

    Look(Scene scene, Desk desk) {
        this.scene = scene;
        this.desk = desk;
    }

    void install() {
        desk.theme().addListener(_ -> dress());
        desk.textPercent().addListener(_ -> dress());
        dress();
    }

    private void dress() {
        Theme theme = desk.theme().get();
        String ground = theme == Theme.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        scene.setUserAgentStylesheet(ground);
        scene.getStylesheets()
                .setAll(List.of(SHEET, ThemeSheet.of(theme, desk.textPercent().get())));
        for (Theme each : Theme.values()) {
            scene.getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass(each.word()), each == theme);
        }
    }
}
