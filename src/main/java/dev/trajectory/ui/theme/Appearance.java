package dev.trajectory.ui.theme;

import dev.trajectory.draw.Theme;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How all windows look, as the user chose: one for the whole program.
public final class Appearance {

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final IntegerProperty textPercent = new SimpleIntegerProperty(100);
    private final BooleanProperty motion = new SimpleBooleanProperty(true);

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// The size of text, 90 to 150 per cent.
    public IntegerProperty textPercent() {
        return textPercent;
    }

    /// Whether things may slide.
    public BooleanProperty motion() {
        return motion;
    }
}
