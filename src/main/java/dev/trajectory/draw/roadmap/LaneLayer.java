package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Glyphs;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.schedule.Load.PointsInMonth;
import java.util.List;

/// Each lane's stripe, name and worst month.
final class LaneLayer {

    private LaneLayer() {}

    static void draw(RoadmapLayout layout, Drawing out) {
        for (LaneBand band : layout.bands()) {
            stripe(layout, band, out);
            name(layout, band, out);
        }
    }

    private static void stripe(RoadmapLayout layout, LaneBand band, Drawing out) {
        double width = layout.sizes().px(OutlineColumns.STRIPE);
        double height = band.bottom() - band.top() - 1;
        if (band.lane().id() instanceof OrganisationId organisation) {
            Livery livery = layout.livery(organisation);
            out.add(new Shape.Texture(
                    0, band.top(), width, height, livery.texture(), livery.solid(), livery.mark(), organisation));
        } else {
            out.fill(
                    0,
                    band.top(),
                    width,
                    height,
                    out.colour(Token.LINE_STRONG),
                    band.lane().id());
        }
    }

    private static void name(RoadmapLayout layout, LaneBand band, Drawing out) {
        RoadmapSizes sizes = layout.sizes();
        Lane lane = band.lane();
        double middle = band.top() + band.header() / 2;
        double right = layout.frame().outline() - sizes.px(8);
        Lettering small = new Lettering(Typeface.REGULAR, Math.max(10.5 * sizes.unit(), sizes.rowText() - 0.5));
        String note = "";
        boolean over = false;
        if (lane.id() instanceof OrganisationId organisation) {
            List<PointsInMonth> months = months(layout, organisation);
            over = months.stream().anyMatch(PointsInMonth::isOver);
            note = peak(layout, months, over);
        }
        if (over) {
            small = small.in(Typeface.SEMIBOLD);
        }
        out.text(right, middle, note, small, over ? Token.DANGER : Token.INK_3, Anchor.END, lane.id());
        Lettering large = new Lettering(Typeface.SEMIBOLD, sizes.rowText() + sizes.px(0.5));
        double x = sizes.px(layout.shows(Viewport.Part.FOLDS) ? 23 : 14);
        double room = right - small.width(note) - sizes.px(12) - x;
        if (large.width(lane.name()) > room) {
            large = large.in(Typeface.CONDENSED_SEMIBOLD);
        }
        out.text(x, middle, large.fit(lane.name(), room), large, Token.INK, Anchor.START, lane.id());
        if (layout.shows(Viewport.Part.FOLDS)) {
            Glyphs.chevron(
                    out, sizes.px(14), middle, sizes.px(3.5), lane.folded(), out.stroke(Token.INK_3, 1.2), lane.id());
        }
    }

    static List<PointsInMonth> months(RoadmapLayout layout, OrganisationId organisation) {
        return layout.outlook().load().organisations().getOrDefault(organisation, List.of());
    }

    private static String peak(RoadmapLayout layout, List<PointsInMonth> months, boolean over) {
        Integer worst = null;
        for (PointsInMonth month : months) {
            Integer percent = month.percent();
            if (percent != null && (worst == null || percent > worst)) {
                worst = percent;
            }
        }
        return worst == null && !over ? "" : layout.words().peak(worst);
    }
}
