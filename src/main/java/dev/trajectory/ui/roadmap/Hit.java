package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.ChunkId;
import org.jspecify.annotations.Nullable;

/// What lies under the pointer on the roadmap: what a press, a drag and the right button mean follows from it.
sealed interface Hit {

    /// The chunk it belongs to; null where it belongs to none.
    default @Nullable ChunkId chunk() {
        return null;
    }

    /// The line between the outline and the timeline.
    record OutlineEdge() implements Hit {}

    /// The left edge of a column's head: columns stand at the right, so that is the side that moves.
    record ColumnEdge(Column column) implements Hit {}

    record ColumnHead(Column column) implements Hit {}

    /// Above the lanes, where the years and months stand.
    record TimeHead() implements Hit {}

    /// A dot at the end of the bar the pointer is on.
    record Handle(ChunkId chunk, boolean isFinish) implements Hit {}

    /// The right edge of a bar.
    record BarEdge(ChunkId chunk) implements Hit {}

    record Bar(ChunkId chunk) implements Hit {}

    /// A lane's header row.
    ///
    /// @param isOutline whether it is its name, and not what is drawn above its bars
    record LaneHead(RoadmapChart.LaneBox lane, boolean isOutline) implements Hit {}

    /// The arrow before a parent's name.
    record Fold(ChunkId chunk) implements Hit {}

    /// The sign that says that something is the matter with a chunk.
    record Sign(ChunkId chunk) implements Hit {}

    record Cell(ChunkId chunk, Column column) implements Hit {}

    /// Where the outline has no rows.
    record Margin() implements Hit {}

    /// The timeline where no bar is.
    record Sheet() implements Hit {}
}
