package dev.trajectory.draw.map;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.ChunkId;
import org.jspecify.annotations.Nullable;

/// A map as a camera sees it: what lies where on the surface it is drawn on, in pixels from that surface's corner.
public record MapSight(MapScene scene, MapCamera camera) {

    /// Between a card brought into sight and what would cover it, in pixels.
    private static final double AIR = 16;

    /// Where a chunk's card is; null where it has none.
    public @Nullable Box card(ChunkId chunk) {
        Box card = scene.layout().cards().get(chunk);
        return card == null ? null : camera.box(card);
    }

    /// The chunk whose card is at a point; null where there is none.
    public @Nullable ChunkId cardAt(double x, double y) {
        return isOnMap(y) ? scene.layout().cardAt(camera, x, y) : null;
    }

    /// The chunk whose card has a sign of findings at a point; null where there is none.
    public @Nullable ChunkId signAt(double x, double y) {
        return isOnMap(y) ? scene.signAt(camera, x, y) : null;
    }

    /// The line at a point, or near it; null where there is none.
    public @Nullable DependencyLine lineAt(double x, double y) {
        return isOnMap(y) ? scene.layout().lineAt(camera, x, y) : null;
    }

    private boolean isOnMap(double y) {
        return y >= camera.head();
    }

    /// Moved as little as it takes to see all of a card, with air around it, beside what covers the map.
    ///
    /// @param cover what lies over the map; null for nothing
    public MapCamera reaching(Box card, @Nullable Box cover) {
        MapCamera there = camera.reaching(card);
        Box at = there.box(card);
        return cover == null || !cover.meets(at) ? there : there.moved(at.right() + AIR - cover.x(), 0);
    }

    /// Where another map of the plan is looked at so that a chunk's card stays where it is seen.
    ///
    /// @param anchor null for none
    public MapCamera onto(MapScene made, @Nullable ChunkId anchor) {
        Box was = anchor == null ? null : scene.layout().cards().get(anchor);
        Box is = anchor == null ? null : made.layout().cards().get(anchor);
        return was == null || is == null
                ? camera
                : camera.moved((is.x() - was.x()) * camera.scale(), (is.y() - was.y()) * camera.scale());
    }
}
