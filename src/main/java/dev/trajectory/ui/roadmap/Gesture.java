package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.page.Box;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Something done with the mouse held down, from the moment it has moved a little. The plan is untouched until it
/// ends.
interface Gesture {

    void drag(MouseEvent event);

    /// What scrolls while the hand is near its edges; null where nothing does.
    default @Nullable Box scrolled() {
        return null;
    }

    /// Does what the gesture showed.
    void drop(MouseEvent event);

    /// Leaves everything as it was.
    void cancel();
}
