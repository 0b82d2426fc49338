package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The lines that cross the whole timeline: the status date and the plan's finish, each with its flag in the head.
final class DateLines {

    private DateLines() {}

    /// The flags of the days in sight. They stand beside their lines, the status date's after it and the finish's
    /// before it, turn round where the window ends, and give way to one another by stepping down into the months.
    static List<Flag> flags(RoadmapLayout layout) {
        List<Flag> flags = new ArrayList<>();
        LocalDate finish = layout.outlook().schedule().finish();
        if (finish != null && layout.scale().covers(finish)) {
            double line = Math.rint(layout.scale().end(finish));
            flags.add(flag(layout, finish, layout.words().finishFlag(finish), line, true, Token.INK));
        }
        LocalDate status = layout.outlook().plan().settings().statusDate();
        if (status != null && layout.scale().covers(status)) {
            double line = Math.rint(layout.scale().x(status));
            Flag flag = flag(layout, status, layout.words().statusFlag(status), line, false, Token.ACCENT);
            if (flags.stream().anyMatch(flag::overlaps)) {
                flag = flag(layout, status, layout.words().statusFlag(status), line, true, Token.ACCENT);
            }
            flags.add(flags.stream().anyMatch(flag::overlaps) ? lower(layout, flag) : flag);
        }
        return flags;
    }

    private static Flag flag(
            RoadmapLayout layout, LocalDate day, String text, double line, boolean before, Token ground) {
        RoadmapSizes sizes = layout.sizes();
        double width = Math.rint(type(sizes).width(text) + sizes.px(10));
        double height = Math.rint(sizes.px(16));
        boolean fitsBefore = line - width >= layout.scale().left();
        boolean fitsAfter = line + width <= layout.scale().right();
        double left = (before && fitsBefore) || !fitsAfter ? line + 1 - width : line;
        left = Math.max(left, layout.scale().left());
        double rowTop = layout.frame().headTop();
        double top = Math.rint((rowTop + layout.frame().monthTop() - height) / 2) + 1;
        return new Flag(day, text, line, left, top, width, height, ground);
    }

    private static Flag lower(RoadmapLayout layout, Flag flag) {
        double top = layout.frame().monthTop() + 1;
        return new Flag(
                flag.day(), flag.text(), flag.line(), flag.left(), top, flag.width(), flag.height(), flag.ground());
    }

    private static Lettering type(RoadmapSizes sizes) {
        return new Lettering(Typeface.CONDENSED_SEMIBOLD, sizes.caption());
    }

    /// The lines, from the flags down to the last row.
    static void lines(RoadmapLayout layout, Drawing out, List<Flag> flags) {
        for (Flag flag : flags) {
            Stroke stroke = flag.ground() == Token.ACCENT
                    ? out.stroke(Token.ACCENT, 1.5 * layout.sizes().unit())
                    : out.dashed(Token.INK, 1.2 * layout.sizes().unit(), 1, 2);
            out.vertical(flag.line(), flag.top() + flag.height(), layout.contentBottom(), stroke, null);
        }
    }

    static void draw(RoadmapLayout layout, Drawing out, List<Flag> flags) {
        for (Flag flag : flags) {
            out.box(
                    flag.left(),
                    flag.top(),
                    flag.width(),
                    flag.height(),
                    layout.sizes().px(2),
                    out.colour(flag.ground()),
                    null,
                    null);
            Token ink = flag.ground() == Token.ACCENT ? Token.ON_ACCENT : Token.CANVAS;
            out.text(
                    flag.left() + flag.width() / 2,
                    flag.top() + flag.height() / 2,
                    flag.text(),
                    type(layout.sizes()),
                    ink,
                    Anchor.MIDDLE,
                    null);
        }
    }
}
