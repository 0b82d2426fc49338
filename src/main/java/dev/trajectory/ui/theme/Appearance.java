package dev.trajectory.ui.theme;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.roadmap.Viewport.Rows;
import dev.trajectory.file.Preferences.Motion;
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
    private final ObjectProperty<Rows> rows = new SimpleObjectProperty<>(Rows.NORMAL);
    private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(Motion.SYSTEM);
    private final BooleanProperty systemIsStill = new SimpleBooleanProperty();
    private final Ticks ticks;

    public Appearance() {
        this(Ticks.ofFrames());
    }

    /// @param ticks drive what moves
    public Appearance(Ticks ticks) {
        this.ticks = ticks;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// The size of text, 90 to 150 per cent; on a projector it goes with the size of the window instead
    /// ([TextSize]).
    public IntegerProperty textPercent() {
        return textPercent;
    }

    /// How tall rows are: compact, normal or roomy.
    public ObjectProperty<Rows> rows() {
        return rows;
    }

    /// Whether things may slide, as the user wants it.
    public ObjectProperty<Motion> motion() {
        return motion;
    }

    /// Whether the system asks for less motion.
    public BooleanProperty systemIsStill() {
        return systemIsStill;
    }

    /// Whether things slide now.
    public boolean moves() {
        return switch (motion.get()) {
            case SYSTEM -> !systemIsStill.get();
            case OFF -> false;
        };
    }

    public Ticks ticks() {
        return ticks;
    }
}
