package dev.trajectory.ui.roadmap;

import javafx.scene.input.MouseEvent;

/// Something done with the mouse held down, from the moment it has moved a little. The plan is untouched until it
/// ends.
interface Gesture {

    void drag(MouseEvent event);

    /// Does what the gesture showed.
    void drop(MouseEvent event);

    /// Leaves everything as it was.
    void cancel();
}
