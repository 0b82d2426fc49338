package dev.trajectory.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.trajectory.draw.Theme;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Dresses a scene in a theme and a size of text, and again when they change.
public final class Look {

    private static final String SHEET =
            Objects.requireNonNull(ThemeSheet.class.getResource("window.css")).toExternalForm();

    private final Scene scene;
    private final ObservableValue<Theme> theme;
    private final ObservableValue<Number> textPercent;

    /// @param textPercent the size of text, 90 to 150 per cent
    public Look(Scene scene, ObservableValue<Theme> theme, ObservableValue<Number> textPercent) {
        this.scene = scene;
        this.theme = theme;
        this.textPercent = textPercent;
    }

    /// Dresses the scene from now on.
    public void install() {
        theme.addListener(_ -> dress());
        textPercent.addListener(_ -> dress());
        scene.rootProperty().addListener((_, _, root) -> name(root));
        dress();
    }

    /// Names the theme to style sheets: of a root, the one it wears.
    private void name(Parent root) {
        for (Theme each : Theme.values()) {
            root.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.word()), each == theme.getValue());
        }
    }

    private void dress() {
        Theme worn = theme.getValue();
        String ground = worn == Theme.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        scene.setUserAgentStylesheet(ground);
        scene.getStylesheets()
                .setAll(List.of(
                        SHEET, ThemeSheet.of(worn, textPercent.getValue().intValue())));
        name(scene.getRoot());
    }
}
