package dev.trajectory.draw.capacity;

import dev.trajectory.draw.Heat;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.Stretch;
import dev.trajectory.words.LoadWords;

/// One cell of the heat map: the number in it, in the colour of how near it comes to what there is.
record HeatCell(Sheet out, LoadWords words, CapacitySwitches.Measure measure) {

    /// A month, or the worst of several.
    ///
    /// @param freezes whether nothing goes live on some of its days, and that is to be seen
    void draw(LoadRow.Month month, Box box, boolean freezes) {
        draw(month, box);
        if (freezes) {
            out.box(box.top(out.px(3)), 0, out.drawing().colour(Token.FREEZE), null);
        }
    }

    /// A month in which nothing is asked and nothing goes live.
    static void frozen(Sheet out, Box box) {
        out.box(box, 3, out.drawing().colour(Token.FREEZE_SOFT), null);
        out.hatch(box, Token.FREEZE_LINE);
    }

    private void draw(LoadRow.Month month, Box box) {
        Stretch stretch = month.stretch();
        Integer percent = stretch.percent();
        String text = text(month.cell(), stretch);
        boolean known = percent != null || stretch.isOver();
        Heat heat = out.style().theme().heat(percent != null ? percent : stretch.isOver() ? 101 : 0);
        out.box(box, 3, known ? heat.fill() : null, known ? null : out.dashed(Token.LINE_STRONG, 1, 2, 2));
        Lettering type = out.lettering(TextRole.SMALLEST)
                .in(
                        heat.typeface() == Typeface.REGULAR
                                ? Typeface.CONDENSED
                                : heat.typeface() == Typeface.BOLD
                                        ? Typeface.CONDENSED_BOLD
                                        : Typeface.CONDENSED_SEMIBOLD);
        out.drawing()
                .text(
                        box.middle(),
                        box.centre(),
                        type.fit(text, box.width() + out.px(2)),
                        type,
                        known ? heat.ink() : out.drawing().colour(Token.INK_2),
                        Anchor.MIDDLE,
                        null,
                        month.cell().subject());
        out.spot(box, new Subject.InMonth(month.cell()), words.said(month.cell(), stretch));
    }

    private String text(LoadCell cell, Stretch stretch) {
        Integer percent = stretch.percent();
        Long room = stretch.room();
        return switch (measure) {
            case PERCENT -> percent == null ? words.amount(cell, stretch.asked()) : words.percent(percent);
            case ASKED -> words.amount(cell, stretch.asked());
            case LEFT -> room == null ? "" : words.amount(cell, room - stretch.asked());
        };
    }
}
