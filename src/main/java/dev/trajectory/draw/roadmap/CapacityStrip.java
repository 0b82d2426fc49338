package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Token;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.schedule.Load.PointsInMonth;
import java.time.LocalDate;
import java.util.List;

/// What each month asks of an organisation, in its lane's header: columns as high as the share of its capacity, with a
/// dotted line at 100 %; what is asked beyond it stands red above the line.
final class CapacityStrip {

    /// Above this share of capacity a month is drawn darker.
    private static final int HIGH = 90;

    /// Columns are cut off at this share of capacity: the red is seen, the number stands beside the name.
    private static final int HIGHEST = 140;

    private CapacityStrip() {}

    static void draw(RoadmapLayout layout, Drawing out) {
        if (!layout.shows(Viewport.Part.CAPACITY)) {
            return;
        }
        for (LaneBand band : layout.bands()) {
            if (band.lane().id() instanceof OrganisationId organisation) {
                List<PointsInMonth> months = LaneLayer.months(layout, organisation);
                double bottom = band.lane().folded() ? FoldedLane.stripBottom(band) : band.rowsTop() - 1;
                double height = bottom - band.top() - layout.sizes().px(2);
                strip(layout, out, organisation, months, bottom, height);
            }
        }
    }

    private static void strip(
            RoadmapLayout layout,
            Drawing out,
            OrganisationId organisation,
            List<PointsInMonth> months,
            double bottom,
            double height) {
        double full = Math.floor(height * 100 / HIGHEST);
        int most = months.stream().mapToInt(PointsInMonth::total).max().orElse(0);
        for (PointsInMonth month : months) {
            if (month.total() > 0) {
                column(layout, out, organisation, month, bottom, full, most);
            }
        }
        if (months.stream().anyMatch(month -> month.percent() != null)) {
            double y = bottom - full - 1;
            out.horizontal(
                    y, layout.scale().left(), layout.scale().right(), out.dashed(Token.INK_3, 1, 1, 2), organisation);
        }
    }

    private static void column(
            RoadmapLayout layout,
            Drawing out,
            OrganisationId organisation,
            PointsInMonth month,
            double bottom,
            double full,
            int most) {
        double left = Math.rint(layout.scale().x(month.month().atDay(1)));
        double right = Math.rint(layout.scale().end(month.month().atEndOfMonth()));
        double width = Math.max(1, right - left - (right - left >= 4 ? 1 : 0));
        Integer percent = month.percent();
        double share = percent != null
                ? Math.min(percent, HIGHEST) / 100.0
                : month.isOver() ? HIGHEST / 100.0 : month.total() / (double) Math.max(1, most);
        double within = Math.max(1, Math.rint(Math.min(share, 1) * full));
        boolean high = percent == null ? month.isOver() : percent > HIGH;
        Colour colour = out.colour(high ? Token.LOAD_HIGH : Token.LOAD);
        if (isPast(layout, month)) {
            colour = colour.withOpacity(0.5);
        }
        out.fill(left, bottom - within, width, within, colour, organisation);
        if (share > 1) {
            double beyond = Math.max(2, Math.rint((share - 1) * full));
            out.fill(left, bottom - within - beyond, width, beyond, out.colour(Token.DANGER), organisation);
        }
    }

    private static boolean isPast(RoadmapLayout layout, PointsInMonth month) {
        LocalDate status = layout.outlook().plan().settings().statusDate();
        return status != null && month.month().atEndOfMonth().isBefore(status);
    }
}
