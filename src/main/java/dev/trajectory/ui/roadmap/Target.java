package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.ChunkId;
import org.jspecify.annotations.Nullable;

/// A bar that the hand has come upon, where it was then: what the hand would do there may move it away in the preview,
/// and it must not be lost by that.
record Target(ChunkId chunk, Grip corner, double width, double height) {

    /// Bars shorter than this have no halves, in pixels.
    private static final double LEAST_WIDTH = 12;

    /// The bar at a point; null where there is none.
    static @Nullable Target at(RoadmapSurface surface, double x, double y) {
        ChunkId chunk = surface.at(x, y);
        RoadmapChart.Box span = chunk == null ? null : surface.chart().span(chunk);
        return chunk == null || span == null
                ? null
                : new Target(chunk, Grip.at(surface, span.x(), span.y()), span.width(), span.height());
    }

    /// Whether a point is where the bar was.
    boolean isAt(double x, double y) {
        return new RoadmapChart.Box(corner.x(), corner.y(), width, height).contains(x, y);
    }

    /// Whether its finish is meant by an x on it, and not its start.
    ///
    /// @param unless what is meant where it is too short to tell
    boolean isFinish(double x, boolean unless) {
        return width < LEAST_WIDTH ? unless : x > corner.x() + width / 2;
    }
}
