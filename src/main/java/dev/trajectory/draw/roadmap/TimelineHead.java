package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// The head over the timeline: years, and quarters or months below them. Names keep clear of the flags.
final class TimelineHead {

    private TimelineHead() {}

    static void ground(RoadmapLayout layout, Drawing out) {
        RoadmapFrame frame = layout.frame();
        out.fill(0, frame.headTop(), frame.width(), frame.bodyTop() - frame.headTop(), out.colour(Token.HEAD), null);
        if (frame.headTop() > 0) {
            out.horizontal(frame.headTop(), 0, frame.width(), out.stroke(Token.LINE, 1), null);
        }
        out.horizontal(frame.bodyTop() - 1, 0, frame.width(), out.stroke(Token.LINE, 1), null);
    }

    static void draw(RoadmapLayout layout, Drawing out, List<Flag> flags) {
        years(layout, out, flags);
        months(layout, out, flags);
    }

    /// A year's name, where it stands when nothing is in its way.
    ///
    /// @param end where the year ends
    record Name(String text, double left, double right, double end) {

        double width() {
            return right - left;
        }

        /// Whether it stands before the year's end when it begins there.
        private boolean fits(double x, RoadmapLayout layout) {
            return x + width() <= end - layout.sizes().px(2);
        }

        /// Whether it is still there when a flag is at its height.
        boolean isKeptBeside(Flag flag, RoadmapLayout layout) {
            double gap = gap(layout);
            boolean isApart = left >= flag.right() + gap || right <= flag.left() - gap;
            return isApart || fits(flag.right() + gap, layout) || !fits(left, layout);
        }
    }

    /// What lies between a year's name and a flag.
    private static double gap(RoadmapLayout layout) {
        return layout.sizes().px(6);
    }

    static List<Name> years(RoadmapLayout layout) {
        Lettering type = yearType(layout);
        List<LocalDate> years = layout.ticks().years();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            String text =
                    layout.words().year(years.get(i).getYear(), layout.ticks().first());
            double left = Math.max(layout.scale().left(), layout.scale().x(years.get(i)))
                    + layout.sizes().px(6);
            double end = i + 1 < years.size()
                    ? layout.scale().x(years.get(i + 1))
                    : layout.scale().right();
            names.add(new Name(text, left, left + type.width(text), end));
        }
        return names;
    }

    private static void years(RoadmapLayout layout, Drawing out, List<Flag> flags) {
        double middle = (layout.frame().headTop() + layout.frame().monthTop()) / 2
                + layout.sizes().px(1);
        for (Name name : years(layout)) {
            double x = clearOf(flags, middle, name.left(), name.width(), gap(layout));
            if (name.fits(x, layout)) {
                out.text(x, middle, name.text(), yearType(layout), Token.INK, Anchor.START, null);
            }
        }
    }

    private static Lettering yearType(RoadmapLayout layout) {
        return new Lettering(Typeface.SEMIBOLD, 12.5 * layout.sizes().unit());
    }

    private static void months(RoadmapLayout layout, Drawing out, List<Flag> flags) {
        RoadmapSizes sizes = layout.sizes();
        Lettering type = monthType(sizes);
        double top = layout.frame().monthTop();
        double bottom = layout.frame().awardTop();
        double middle = (top + bottom) / 2 - sizes.px(1);
        double span = layout.ticks().namesMonths() ? 1 : 3;
        for (YearMonth month : layout.ticks().named()) {
            double start = layout.scale().x(month.atDay(1));
            double x = Math.max(start, layout.scale().left()) + sizes.px(5);
            double end = layout.scale().x(month.plusMonths((long) span).atDay(1));
            String text = layout.words().month(month.getMonth());
            double width = type.width(text);
            if (start > layout.scale().left() && start < layout.scale().right()) {
                out.vertical(Math.rint(start), top + sizes.px(3), bottom, out.stroke(Token.LINE_SOFT, 1), null);
            }
            if (x + width <= Math.min(end, layout.scale().right()) - 1 && clearOf(flags, middle, x, width, 0) == x) {
                out.text(x, middle, text, type, Token.INK_3, Anchor.START, null);
            }
        }
    }

    static Lettering monthType(RoadmapSizes sizes) {
        return new Lettering(Typeface.REGULAR, sizes.caption());
    }

    /// The first x from there on at which a text lies under no flag.
    private static double clearOf(List<Flag> flags, double middle, double from, double width, double gap) {
        double x = from;
        for (int round = 0; round < flags.size(); round++) {
            for (Flag flag : flags) {
                if (flag.covers(middle) && x < flag.right() + gap && x + width > flag.left() - gap) {
                    x = flag.right() + gap;
                }
            }
        }
        return x;
    }
}
