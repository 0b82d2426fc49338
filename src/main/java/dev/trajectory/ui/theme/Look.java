package dev.trajectory.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.trajectory.draw.Theme;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Dresses a scene in a theme and a size of text, and again when they change. A scene wears the look put on last;
/// taken off, it gives way to the one before.
public final class Look {

    private static final String SHEET =
            Objects.requireNonNull(ThemeSheet.class.getResource("window.css")).toExternalForm();

    private final Scene scene;
    private final ObservableValue<Theme> theme;
    private final ObservableValue<Number> textPercent;
    private final InvalidationListener changed = _ -> dress();
    private final ChangeListener<Parent> rooted = (_, _, root) -> name(root);
    private @Nullable Look below;
    private @Nullable PseudoClass said;

    /// @param textPercent the size of text, in per cent of what the theme has by design
    public Look(Scene scene, ObservableValue<Theme> theme, ObservableValue<Number> textPercent) {
        this.scene = scene;
        this.theme = theme;
        this.textPercent = textPercent;
    }

    /// Dresses the scene from now on.
    public void install() {
        theme.addListener(changed);
        textPercent.addListener(changed);
        scene.rootProperty().addListener(rooted);
        ListLook.install(scene);
        below = (Look) scene.getProperties().put(Look.class, this);
        dress();
    }

    /// Dresses the scene no longer: it looks as it would if this had never been put on.
    public void takeOff() {
        theme.removeListener(changed);
        textPercent.removeListener(changed);
        scene.rootProperty().removeListener(rooted);
        scene.getProperties().put(Look.class, below);
        if (below != null) {
            below.dress();
        }
    }

    private boolean isWorn() {
        return this.equals(scene.getProperties().get(Look.class));
    }

    /// Names the theme to style sheets: of a root, the one it wears, and in which size.
    private void name(Parent root) {
        if (!isWorn()) {
            return;
        }
        if (said != null) {
            root.pseudoClassStateChanged(said, false);
        }
        said = PseudoClass.getPseudoClass(ThemeSheet.state(theme.getValue(), percent()));
        root.pseudoClassStateChanged(said, true);
        for (Theme each : Theme.values()) {
            root.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.word()), each == theme.getValue());
        }
    }

    private void dress() {
        if (!isWorn()) {
            return;
        }
        Theme worn = theme.getValue();
        String ground = worn == Theme.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        scene.setUserAgentStylesheet(ground);
        scene.getStylesheets().setAll(List.of(SHEET, ThemeSheet.of(worn, percent())));
        name(scene.getRoot());
    }

    private int percent() {
        return textPercent.getValue().intValue();
    }
}
