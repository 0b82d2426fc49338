package dev.trajectory.ui.control;

import dev.trajectory.draw.Livery;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// A short code on the tint of whom it stands for.
public final class Chip extends Label {

    /// @param code what is written on it
    /// @param name what it stands for, said in full
    public Chip(String code, String name, Livery livery) {
        super(code);
        getStyleClass().add("chip");
        setStyle("-fx-background-color: " + livery.tint().hex() + "; -fx-border-color: "
                + livery.border().hex() + ";");
        setTooltip(new Tooltip(name));
        setAccessibleText(name);
        setMinWidth(USE_PREF_SIZE);
    }
}
