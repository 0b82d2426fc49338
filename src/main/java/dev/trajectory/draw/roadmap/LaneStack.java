package dev.trajectory.draw.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lanes one below the other.
///
/// @param all every lane with every row, in sight or out of it
/// @param seen the lanes in sight, with their rows in sight
/// @param bottom where the last lane in sight ends
/// @param hidden how many chunks lie below it, for want of room
record LaneStack(List<LaneBand> all, List<LaneBand> seen, double bottom, int hidden) {

    static LaneStack of(List<Lane> lanes, RoadmapSizes sizes, RoadmapFrame frame, Viewport viewport) {
        double top = frame.bodyTop() - viewport.scroll();
        List<LaneBand> all = new ArrayList<>(lanes.size());
        for (int i = 0; i < lanes.size(); i++) {
            LaneBand band = band(lanes.get(i), i, top, sizes);
            all.add(band);
            top = band.bottom();
        }
        boolean cut = viewport.shows(Viewport.Part.MORE_ROWS) && top > frame.bodyBottom();
        double limit = cut ? frame.bodyBottom() - sizes.row() : frame.bodyBottom();
        List<LaneBand> seen = new ArrayList<>();
        int hidden = 0;
        for (LaneBand band : all) {
            LaneBand part = cut ? wholeRows(band, frame.bodyTop(), limit) : partRows(band, frame.bodyTop(), limit);
            if (part != null) {
                seen.add(part);
            }
            hidden += cut ? below(band, part, limit) : 0;
        }
        double bottom = seen.isEmpty()
                ? frame.bodyTop()
                : Math.min(limit, seen.getLast().bottom());
        return new LaneStack(all, seen, bottom, hidden);
    }

    private static LaneBand band(Lane lane, int index, double top, RoadmapSizes sizes) {
        if (lane.folded()) {
            return new LaneBand(lane, index, top, sizes.foldedLane(), top + sizes.foldedLane(), List.of());
        }
        List<RowBand> rows = new ArrayList<>(lane.rows().size());
        double y = top + sizes.lane();
        for (LaneRow row : lane.rows()) {
            rows.add(new RowBand(row, y, sizes.row()));
            y += sizes.row();
        }
        return new LaneBand(lane, index, top, sizes.lane(), y, rows);
    }

    /// What of a lane lies wholly above the limit: a header stands only over a row, unless it has none.
    private static @Nullable LaneBand wholeRows(LaneBand band, double from, double limit) {
        List<RowBand> rows = band.rows().stream()
                .filter(row -> row.bottom() > from && row.bottom() <= limit)
                .toList();
        if (band.bottom() <= from
                || band.rowsTop() > limit
                || (rows.isEmpty() && !band.rows().isEmpty())) {
            return null;
        }
        double bottom = rows.isEmpty() ? band.rowsTop() : rows.getLast().bottom();
        return new LaneBand(band.lane(), band.index(), band.top(), band.header(), bottom, rows);
    }

    /// What of a lane lies at all between two heights.
    private static @Nullable LaneBand partRows(LaneBand band, double from, double to) {
        if (band.bottom() <= from || band.top() >= to) {
            return null;
        }
        List<RowBand> rows = band.rows().stream()
                .filter(row -> row.bottom() > from && row.top() < to)
                .toList();
        return new LaneBand(band.lane(), band.index(), band.top(), band.header(), band.bottom(), rows);
    }

    private static int below(LaneBand band, @Nullable LaneBand part, double limit) {
        if (band.lane().folded()) {
            return part == null && band.top() > 0 && band.bottom() > limit
                    ? band.lane().rows().size()
                    : 0;
        }
        return (int) band.rows().stream().filter(row -> row.bottom() > limit).count();
    }
}
