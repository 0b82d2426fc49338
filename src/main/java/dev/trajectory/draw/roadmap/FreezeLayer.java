package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Token;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.Organisation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The days on which an organisation takes no go-live, hatched across its own lane and no other.
final class FreezeLayer {

    /// One freeze in one year, across a lane's rows.
    record Band(LaneBand lane, Freeze freeze, double left, double right) {}

    private FreezeLayer() {}

    static List<Band> bands(RoadmapLayout layout) {
        List<Band> bands = new ArrayList<>();
        if (!layout.shows(Viewport.Part.FREEZES)) {
            return bands;
        }
        for (LaneBand lane : layout.bands()) {
            Organisation organisation = lane.lane().organisation();
            if (organisation != null && !lane.rows().isEmpty()) {
                organisation.freezes().forEach(freeze -> addYears(layout, lane, freeze, bands));
            }
        }
        return bands;
    }

    private static void addYears(RoadmapLayout layout, LaneBand lane, Freeze freeze, List<Band> bands) {
        TimeScale scale = layout.scale();
        int last = scale.range().to().getYear();
        for (int year = scale.range().from().getYear() - 1; year <= last; year++) {
            LocalDate from = freeze.from().atYear(year);
            LocalDate to = freeze.to().atYear(freeze.to().isBefore(freeze.from()) ? year + 1 : year);
            double left = Math.max(scale.left(), Math.rint(scale.x(from)));
            double right = Math.min(scale.right(), Math.rint(scale.end(to)));
            if (right - left >= 1) {
                bands.add(new Band(lane, freeze, left, right));
            }
        }
    }

    static void draw(RoadmapLayout layout, Drawing out, List<Band> bands) {
        for (Band band : bands) {
            double top = band.lane().rowsTop();
            double height = band.lane().bottom() - top - 1;
            double width = band.right() - band.left();
            out.fill(band.left(), top, width, height, out.colour(Token.FREEZE_SOFT), null);
            out.add(new Shape.Hatch(
                    band.left(),
                    top,
                    width,
                    height,
                    layout.sizes().px(6),
                    out.stroke(Token.FREEZE_LINE, layout.sizes().px(1)),
                    null));
        }
    }
}
