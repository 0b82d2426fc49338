package dev.trajectory.draw.promises;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.words.PromiseWords;
import java.util.List;

/// What is written of a promise in its row, in lines: what is handed over, and below it what there is to say of it.
/// Where days and organisations leave little room beside them, that goes on below these too.
///
/// @param what lines of what is handed over
/// @param reasons lines of why it wants looking at
/// @param besides lines of what else there is to say, below these
/// @param aboutTop how far the middle of its first line lies below the top of the row, in pixels
/// @param height of the row, in pixels
record PromiseText(List<String> what, List<String> reasons, List<String> besides, double aboutTop, double height) {

    /// Where the middle of the first line of a row is.
    static final double FIRST = 13;

    /// From there to the second line.
    static final double SECOND = 17;

    /// Below the middle of the last line.
    private static final double BELOW = 12;

    /// Of less than this share of the row, what there is to say makes a tall and narrow column.
    private static final double LITTLE = 0.4;

    PromiseText {
        what = List.copyOf(what);
        reasons = List.copyOf(reasons);
        besides = List.copyOf(besides);
    }

    static Lettering whatType(Sheet out) {
        return out.lettering(TextRole.TABLE_ROW).in(Typeface.MEDIUM);
    }

    static Lettering aboutType(Sheet out) {
        return out.lettering(TextRole.CAPTION);
    }

    /// The text of a promise in a row.
    ///
    /// @param beside how much room what is handed over has
    /// @param row how wide the row is
    static PromiseText of(Sheet out, PromiseWords words, PromiseNow promise, double beside, double row) {
        List<String> what = whatType(out).wrap(words.what(promise), beside);
        Lettering type = aboutType(out);
        String reason = words.reason(promise);
        String further = words.besides(promise);
        boolean isBelow = beside < row * LITTLE && (type.width(reason) > beside || type.width(further) > beside);
        double room = isBelow ? row : beside;
        List<String> reasons = reason.isEmpty() ? List.of() : type.wrap(reason, room);
        List<String> besides = type.wrap(further, room);
        double last = out.px(FIRST) + (what.size() - 1) * whatType(out).lineHeight();
        boolean hasSecond =
                !words.planned(promise).isEmpty() || !words.agreed(promise).isEmpty();
        double above = isBelow && hasSecond ? Math.max(last, out.px(FIRST + SECOND)) : last;
        double top = above + out.px(SECOND);
        int lines = reasons.size() + besides.size();
        return new PromiseText(what, reasons, besides, top, top + (lines - 1) * type.lineHeight() + out.px(BELOW));
    }
}
