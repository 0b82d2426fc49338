package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The lines that cross the whole timeline: the status date and the plan's finish, each with its flag in the head.
final class DateLines {

    private DateLines() {}

    /// The flags of the days in sight. They stand beside their lines, the status date's after it and the finish's
    /// before it, or on the other side where a year's name, another flag or the picture's edge is in the way;
    /// where both sides are taken, or a year would go without its name, they step down into the months.
    static List<Flag> flags(RoadmapLayout layout) {
        List<Flag> flags = new ArrayList<>();
        LocalDate finish = layout.outlook().schedule().finish();
        Double line = finish(layout);
        if (finish != null && line != null) {
            String text = layout.words()
                    .finishFlag(finish, layout.outlook().schedule().isUnfunded());
            flags.add(place(
                    layout, flags, flag(layout, text, line, Token.INK).turned(), flag(layout, text, line, Token.INK)));
        }
        LocalDate status = layout.outlook().plan().settings().statusDate();
        if (status != null && layout.scale().covers(status)) {
            double day = Math.rint(layout.scale().x(status));
            Flag flag = flag(layout, layout.words().statusFlag(status), day, Token.ACCENT);
            flags.add(place(layout, flags, flag, flag.turned()));
        }
        return flags;
    }

    /// Where the line of the plan's finish is; null where it is not in sight.
    static @Nullable Double finish(RoadmapLayout layout) {
        LocalDate finish = layout.outlook().schedule().finish();
        return finish == null || !layout.settled().covers(finish)
                ? null
                : layout.slide()
                        .finish(
                                Math.rint(layout.settled().end(finish)),
                                layout.settled().perDay());
    }

    private static Flag place(RoadmapLayout layout, List<Flag> others, Flag first, Flag second) {
        List<Flag> sides = Stream.of(first, second)
                .filter(flag -> isInside(layout, flag) && others.stream().noneMatch(flag::overlaps))
                .toList();
        List<TimelineHead.Name> years = TimelineHead.years(layout);
        for (Flag flag : sides) {
            if (years.stream().noneMatch(name -> name.left() < flag.right() && flag.left() < name.right())) {
                return flag;
            }
        }
        return sides.stream()
                .filter(flag -> years.stream().allMatch(name -> name.isKeptBeside(flag, layout)))
                .findFirst()
                .orElseGet(() -> lowered(layout, isInside(layout, first) ? first : second));
    }

    private static boolean isInside(RoadmapLayout layout, Flag flag) {
        return flag.left() >= layout.frame().outline()
                && flag.right() <= layout.frame().width();
    }

    /// A flag after its line.
    private static Flag flag(RoadmapLayout layout, String text, double line, Token ground) {
        RoadmapSizes sizes = layout.sizes();
        double width = Math.rint(type(sizes).width(text) + sizes.px(10));
        double height = Math.rint(sizes.px(16));
        double top = Math.rint((layout.frame().headTop() + layout.frame().monthTop() - height) / 2) + 1;
        return new Flag(text, line, line, top, width, height, ground);
    }

    private static Flag lowered(RoadmapLayout layout, Flag flag) {
        double most = Math.max(layout.frame().outline(), layout.frame().width() - flag.width());
        double left = Math.clamp(flag.left(), layout.frame().outline(), most);
        double top = layout.frame().monthTop() + 1;
        return new Flag(flag.text(), flag.line(), left, top, flag.width(), flag.height(), flag.ground());
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
