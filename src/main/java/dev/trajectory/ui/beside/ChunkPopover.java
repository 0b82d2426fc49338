package dev.trajectory.ui.beside;

import dev.trajectory.draw.page.Box;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.control.Popover;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.Ground;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A card beside a chunk's place on a picture, which it follows wherever that is scrolled; at the picture's edge where
/// it is scrolled out of sight.
public final class ChunkPopover {

    /// What must stay in sight of a chunk's place, in pixels.
    private static final double INSIDE = 40;

    private final Ground ground;
    private final Popover popover;
    private @Nullable ChunkId chunk;

    /// A card that is not open yet.
    ///
    /// @param id of the node, by which it is found
    public ChunkPopover(Desk desk, Ground ground, String id) {
        this.ground = ground;
        this.popover = new Popover(desk.words().say("popover.close"));
        popover.setId(id);
        ground.overlay().getChildren().add(popover);
        ground.onFrame(this::follow);
    }

    /// Opens it beside a chunk.
    ///
    /// @param width in pixels
    public void open(ChunkId about, String title, Region content, double width) {
        chunk = about;
        popover.open(title, content, beside(about), width);
    }

    public boolean isOpen() {
        return popover.isVisible();
    }

    /// Takes it away; false when it was not there.
    public boolean close() {
        return popover.close();
    }

    private void follow() {
        if (isOpen() && chunk != null) {
            popover.moveTo(beside(chunk));
        }
    }

    private Bounds beside(ChunkId id) {
        Box place = ground.place(id);
        Box seen = ground.area();
        if (place == null) {
            return new BoundingBox(seen.x() + INSIDE, seen.y() + INSIDE, 1, 1);
        }
        double x = Math.clamp(place.x(), seen.x(), Math.max(seen.x(), seen.right() - INSIDE));
        double y = Math.clamp(place.y(), seen.y(), Math.max(seen.y(), seen.bottom() - place.height()));
        return new BoundingBox(x, y, place.width(), place.height());
    }
}
