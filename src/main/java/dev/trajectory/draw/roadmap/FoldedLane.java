package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A lane on one line: thin bars below its capacity strip, with their names where there is room between them.
final class FoldedLane {

    private static final double STRIP = 0.48;

    private FoldedLane() {}

    static double stripBottom(LaneBand band) {
        return stripBottom(band.top(), band.header());
    }

    static double stripBottom(double top, double height) {
        return Math.floor(top + height * STRIP);
    }

    /// Names between the bars, as many as do not touch anything.
    static void names(RoadmapLayout layout, Drawing out) {
        for (LaneBand band : layout.bands()) {
            if (band.lane().folded()) {
                names(layout, band, out);
            }
        }
    }

    private static void names(RoadmapLayout layout, LaneBand band, Drawing out) {
        Lettering type = new Lettering(Typeface.CONDENSED, 10 * layout.sizes().unit());
        double gap = layout.sizes().px(5);
        List<Bar> bars = new ArrayList<>();
        for (LaneRow row : band.lane().rows()) {
            Bar bar = layout.bars().get(row.id());
            if (bar != null) {
                bars.add(bar);
            }
        }
        bars.sort(Comparator.comparingDouble(Bar::left));
        double reached = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            reached = Math.max(reached, bar.farRight());
            String name = bar.row().chunk().title();
            double next = i + 1 < bars.size()
                    ? bars.get(i + 1).farLeft()
                    : layout.scale().right();
            double x = Math.max(bar.farRight(), layout.scale().left()) + gap;
            if (bar.farRight() >= reached && x + type.width(name) <= next - gap) {
                out.text(
                        x,
                        bar.middle(),
                        name,
                        type,
                        Token.INK_3,
                        Anchor.START,
                        bar.row().id());
            }
        }
    }
}
