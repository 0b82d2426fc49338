package dev.trajectory.draw.roadmap;

import dev.trajectory.model.ChunkId;
import dev.trajectory.schedule.Placement;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the bars of chunks lie, seen or not, since dependencies lead out of sight. Each is worked out when it is
/// first asked for: of ten thousand, a frame needs a few hundred.
final class Bars {

    private final RoadmapRows rows;
    private final LaneStack stack;
    private final RoadmapSizes sizes;
    private final TimeScale scale;
    private final Slide slide;
    private final Map<ChunkId, Bar> made = new HashMap<>();

    Bars(RoadmapRows rows, LaneStack stack, RoadmapSizes sizes, TimeScale scale, Slide slide) {
        this.rows = rows;
        this.stack = stack;
        this.sizes = sizes;
        this.scale = scale;
        this.slide = slide;
    }

    /// The bar of a chunk; null where it has no dates or no row.
    @Nullable
    Bar get(ChunkId chunk) {
        Bar bar = made.get(chunk);
        if (bar == null) {
            Bar settled = make(chunk);
            if (settled != null) {
                bar = slide.bar(settled, scale.perDay());
                made.put(chunk, bar);
            }
        }
        return bar;
    }

    private @Nullable Bar make(ChunkId chunk) {
        RoadmapRows.Place place = rows.place(chunk);
        if (place == null) {
            return null;
        }
        LaneRow row = rows.row(place);
        Placement placement = row.placement();
        if (placement == null) {
            return null;
        }
        if (rows.lanes().get(place.lane()).folded()) {
            return row.parent() ? null : folded(row, placement, stack.top(place.lane()));
        }
        double top = Math.floor(stack.top(place) + (sizes.row() - sizes.bar()) / 2);
        return bar(row, placement, top, sizes.bar(), sizes.diamond());
    }

    private Bar folded(LaneRow row, Placement placement, double laneTop) {
        double top = FoldedLane.stripBottom(laneTop, sizes.foldedLane()) + 2;
        double height = Math.max(4, Math.floor(laneTop + sizes.foldedLane() - top - sizes.px(4)));
        return bar(row, placement, top, height, height / 2);
    }

    /// The bar of a row: on whole pixels, and never so short that it cannot be seen.
    private Bar bar(LaneRow row, Placement placement, double top, double height, double diamond) {
        double left = Math.rint(scale.x(placement.start()));
        if (row.isMilestone()) {
            return new Bar(row, left, left, top, height, diamond);
        }
        double right = Math.max(left + 2, Math.rint(scale.end(placement.finish())));
        return new Bar(
                row, left, right, top, height, !row.parent() && row.chunk().goLive() ? diamond : 0);
    }
}
