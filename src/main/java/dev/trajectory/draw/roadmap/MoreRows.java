package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;

/// Says that rows were left out below, and how many: a picture never hides chunks in silence.
final class MoreRows {

    private MoreRows() {}

    static void draw(RoadmapLayout layout, Drawing out) {
        if (layout.hidden() == 0) {
            return;
        }
        RoadmapSizes sizes = layout.sizes();
        double top = layout.contentBottom();
        double height = Math.min(layout.frame().bodyBottom() - top, sizes.row());
        Lettering type = new Lettering(Typeface.MEDIUM, sizes.rowText());
        String text = layout.words().moreRows(layout.hidden());
        out.text(
                layout.columns().name(),
                top + height / 2,
                type.fit(text, layout.frame().width() - layout.columns().name()),
                type,
                Token.INK_2,
                Anchor.START,
                null);
    }
}
