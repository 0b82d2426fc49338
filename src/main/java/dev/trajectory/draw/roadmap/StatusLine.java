package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.model.Plan;

/// The line at the bottom: the answers, in words. Where there is no room for all, the last ones are left out.
final class StatusLine {

    private StatusLine() {}

    static void draw(RoadmapLayout layout, Drawing out) {
        double height = layout.frame().height() - layout.frame().bodyBottom();
        if (height <= 0 || !layout.shows(Viewport.Part.STATUS_LINE)) {
            return;
        }
        RoadmapSizes sizes = layout.sizes();
        double top = layout.frame().bodyBottom();
        double width = layout.frame().width();
        out.fill(0, top, width, height, out.colour(Token.HEAD), null);
        out.horizontal(top, 0, width, out.stroke(Token.LINE, 1), null);
        Lettering plain = new Lettering(Typeface.REGULAR, Math.max(11.5 * sizes.unit(), sizes.caption()));
        Lettering strong = plain.in(Typeface.SEMIBOLD);
        double middle = top + height / 2;
        Plan plan = layout.outlook().plan();
        String counts = StatusFigures.counts(plan, layout.words());
        double end = width - sizes.px(14);
        double room = end - plain.width(counts) - sizes.px(24);
        double x = sizes.px(14);
        boolean first = true;
        for (StatusFigures.Figure figure : StatusFigures.of(layout.outlook(), layout.path(), layout.words())) {
            double next = x + plain.width(figure.label()) + sizes.px(6) + strong.width(figure.value());
            if (next > room) {
                continue;
            }
            if (!first) {
                out.vertical(
                        x - sizes.px(13),
                        top + sizes.px(8),
                        top + height - sizes.px(7),
                        out.stroke(Token.LINE, 1),
                        null);
            }
            out.text(x, middle, figure.label(), plain, Token.INK_3, Anchor.START, null);
            if (!figure.value().isEmpty()) {
                out.text(
                        x + plain.width(figure.label()) + sizes.px(6),
                        middle,
                        figure.value(),
                        strong,
                        figure.trouble() ? Token.DANGER : Token.INK,
                        Anchor.START,
                        null);
            }
            x = next + sizes.px(25);
            first = false;
        }
        if (end - plain.width(counts) > sizes.px(14)) {
            out.text(end, middle, counts, plain, Token.INK_3, Anchor.END, null);
        }
    }
}
