package dev.trajectory.draw.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lanes one below the other.
final class LaneStack {

    private final List<Lane> lanes;
    private final RoadmapSizes sizes;
    private final Slide slide;
    private final double[] tops;
    private final List<LaneBand> seen = new ArrayList<>();
    private final double bottom;
    private int hidden;

    private LaneStack(List<Lane> lanes, RoadmapSizes sizes, RoadmapFrame frame, Viewport viewport, Slide slide) {
        this.slide = slide;
        this.lanes = lanes;
        this.sizes = sizes;
        this.tops = new double[lanes.size() + 1];
        tops[0] = frame.bodyTop() - viewport.scroll();
        for (int i = 0; i < lanes.size(); i++) {
            tops[i + 1] = tops[i] + sizes.heightOf(lanes.get(i));
        }
        boolean cut = viewport.shows(Viewport.Part.MORE_ROWS) && tops[lanes.size()] > frame.bodyBottom();
        double limit = cut ? frame.bodyBottom() - sizes.row() : frame.bodyBottom();
        for (int i = 0; i < lanes.size(); i++) {
            LaneBand part = cut ? wholeRows(i, frame.bodyTop(), limit) : partRows(i, frame.bodyTop(), limit);
            if (part != null) {
                seen.add(part);
            }
            hidden += cut ? below(i, part, limit) : 0;
        }
        bottom = seen.isEmpty()
                ? frame.bodyTop()
                : Math.min(limit, seen.getLast().bottom());
    }

    static LaneStack of(List<Lane> lanes, RoadmapSizes sizes, RoadmapFrame frame, Viewport viewport, Slide slide) {
        return new LaneStack(lanes, sizes, frame, viewport, slide);
    }

    /// The lanes in sight, with their rows in sight.
    List<LaneBand> seen() {
        return seen;
    }

    /// Where the last lane in sight ends.
    double bottom() {
        return bottom;
    }

    /// How many chunks lie below it, for want of room.
    int hidden() {
        return hidden;
    }

    /// Where a lane begins.
    double top(int lane) {
        return tops[lane];
    }

    /// Where a row begins, of a lane that is not folded.
    double top(RoadmapRows.Place place) {
        return rowsTop(place.lane()) + place.row() * sizes.row();
    }

    private double rowsTop(int lane) {
        return tops[lane] + header(lane);
    }

    private double header(int lane) {
        return lanes.get(lane).folded() ? sizes.foldedLane() : sizes.lane();
    }

    private int rowsIn(int lane) {
        return lanes.get(lane).folded() ? 0 : lanes.get(lane).rows().size();
    }

    /// What of a lane lies wholly above the limit: a header stands only over a row, unless it has none.
    private @Nullable LaneBand wholeRows(int lane, double from, double limit) {
        int count = rowsIn(lane);
        int first = firstBelow(lane, from);
        int end = Math.clamp((long) Math.floor((limit - rowsTop(lane)) / sizes.row()), 0, count);
        if (tops[lane + 1] <= from || rowsTop(lane) > limit || (end <= first && count > 0)) {
            return null;
        }
        double below = count == 0 ? rowsTop(lane) : rowsTop(lane) + end * sizes.row();
        return band(lane, below, first, end);
    }

    /// What of a lane lies at all between two heights.
    private @Nullable LaneBand partRows(int lane, double from, double to) {
        if (tops[lane + 1] <= from || tops[lane] >= to) {
            return null;
        }
        int end = Math.clamp((long) Math.ceil((to - rowsTop(lane)) / sizes.row()), 0, rowsIn(lane));
        return band(lane, tops[lane + 1], firstBelow(lane, from), end);
    }

    /// The first row of a lane of which something lies below a height.
    private int firstBelow(int lane, double from) {
        return Math.clamp((long) Math.floor((from - rowsTop(lane)) / sizes.row()), 0, rowsIn(lane));
    }

    private LaneBand band(int lane, double below, int first, int end) {
        List<RowBand> rows = new ArrayList<>(Math.max(0, end - first));
        for (int row = first; row < end; row++) {
            LaneRow each = lanes.get(lane).rows().get(row);
            double top = slide.top(each.id(), rowsTop(lane) + row * sizes.row());
            rows.add(new RowBand(each, top, sizes.row()));
        }
        return new LaneBand(lanes.get(lane), lane, tops[lane], header(lane), below, rows);
    }

    private int below(int lane, @Nullable LaneBand part, double limit) {
        if (lanes.get(lane).folded()) {
            return part == null && tops[lane] > 0 && tops[lane + 1] > limit
                    ? lanes.get(lane).rows().size()
                    : 0;
        }
        int whole = Math.clamp((long) Math.floor((limit - rowsTop(lane)) / sizes.row()), 0, rowsIn(lane));
        return rowsIn(lane) - whole;
    }
}
