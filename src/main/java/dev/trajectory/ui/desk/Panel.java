package dev.trajectory.ui.desk;

import dev.trajectory.app.Snapshot;
import javafx.scene.layout.Region;

/// Something that opens at the side of the window, beside whatever view is looked at.
public interface Panel {

    /// What it is called in words (`panel.` + id).
    String id();

    Region node();

    /// Shows a state of the plan; called on every change while it is open, and when it opens.
    void show(Snapshot snapshot);

    /// Takes the keyboard.
    void focus();
}
