package dev.trajectory.draw.capacity;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.capacity.CapacitySwitches.Grain;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.words.LoadWords;
import java.time.Month;
import java.time.YearMonth;

/// The heads of columns: financial years above months or quarters.
///
/// @param yearStart the first month of financial years
record HeatHeads(Sheet out, LoadWords words, Month yearStart) {

    /// @param left where the first column begins
    /// @param right where the card ends
    void draw(HeatColumns columns, double left, double right, double top) {
        double years = top + out.px(9);
        double below = top + out.px(27);
        Lettering strong = out.lettering(TextRole.AXIS).in(Typeface.SEMIBOLD);
        double x = left;
        double free = left;
        for (HeatColumns.Column column : columns.columns()) {
            boolean begins = column.from().getMonth() == yearStart;
            if (begins || x == left) {
                String year = words.year(yearOf(column.from()));
                if (x >= free) {
                    out.drawing().text(x + out.px(1), years, year, strong, Token.INK_2, Anchor.START, null);
                    free = x + strong.width(year) + out.px(6);
                }
            }
            if (columns.grain() != Grain.YEARS) {
                out.text(
                        x + columns.width() / 2,
                        below,
                        columns.width(),
                        head(columns.grain(), column),
                        TextRole.AXIS,
                        Token.INK_3,
                        Anchor.MIDDLE);
            }
            x += columns.width();
        }
        out.text(right, below, right - x, words.say("peak"), TextRole.AXIS, Token.INK_3, Anchor.END);
    }

    private YearMonth yearOf(YearMonth month) {
        return month.minusMonths(Math.floorMod(month.getMonthValue() - yearStart.getValue(), 12));
    }

    private String head(Grain grain, HeatColumns.Column column) {
        return grain == Grain.MONTHS
                ? words.letter(column.from().getMonth())
                : words.say("quarter", Math.floorMod(column.from().getMonthValue() - yearStart.getValue(), 12) / 3 + 1);
    }
}
