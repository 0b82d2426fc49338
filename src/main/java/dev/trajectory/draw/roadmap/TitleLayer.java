package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.model.Plan;

/// The header by which an exported picture stands on its own: whose plan it is, which option, as of when.
final class TitleLayer {

    private TitleLayer() {}

    static void draw(RoadmapLayout layout, Drawing out) {
        double height = layout.frame().headTop();
        if (height == 0) {
            return;
        }
        RoadmapSizes sizes = layout.sizes();
        Plan plan = layout.outlook().plan();
        double width = layout.frame().width();
        out.fill(0, 0, width, height, out.colour(Token.CANVAS), null);
        Lettering small = new Lettering(Typeface.REGULAR, Math.max(12 * sizes.unit(), sizes.caption()));
        String when = layout.words().statusDate(plan.settings().statusDate());
        double right = width - sizes.px(14);
        double whenStart = right - small.width(when);
        if (whenStart > width / 2) {
            out.text(right, height / 2, when, small, Token.INK_2, Anchor.END, null);
        } else {
            whenStart = right;
        }
        Lettering large = new Lettering(Typeface.SEMIBOLD, 15 * sizes.unit());
        double x = sizes.px(14);
        String name = large.fit(plan.programme().name(), whenStart - sizes.px(24) - x);
        out.text(x, height / 2, name, large, Token.INK, Anchor.START, null);
        x += large.width(name) + sizes.px(14);
        String option = layout.viewport().optionName();
        if (!option.isEmpty()) {
            Lettering medium = small.in(Typeface.MEDIUM);
            String text = medium.fit(layout.words().option(option), whenStart - sizes.px(24) - x);
            out.text(x, height / 2, text, medium, Token.INK_2, Anchor.START, null);
        }
    }
}
