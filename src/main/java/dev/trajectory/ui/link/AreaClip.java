package dev.trajectory.ui.link;

import dev.trajectory.draw.page.Box;
import javafx.scene.shape.Rectangle;

/// Lets what lies over a picture be seen only over one part of it: what has been scrolled out of sight does not lie
/// over heads and columns.
public final class AreaClip extends Rectangle {

    /// The part is there now.
    public void to(Box area) {
        setX(area.x());
        setY(area.y());
        setWidth(Math.max(0, area.width()));
        setHeight(Math.max(0, area.height()));
    }
}
