package dev.trajectory.draw.capacity;

import dev.trajectory.draw.Heat;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.words.LoadWords;

/// What the colours of cells mean.
///
/// @param freezes whether months without go-lives are marked
record HeatLegend(Sheet out, LoadWords words, boolean freezes) {

    /// The shares of what there is at which colours change, and one beyond the last.
    private static final int[] STEPS = {25, 50, 75, 90, 100, 101};

    void draw(Box inside) {
        double middle = inside.y() + out.px(8);
        double x = inside.x();
        for (int step : STEPS) {
            Heat heat = out.style().theme().heat(step);
            Box cell = new Box(x, middle - out.px(8), out.px(34), out.px(16));
            out.box(cell, 0, heat.fill(), null);
            String text = step > 100 ? words.say("legend.over") : Integer.toString(step);
            Lettering type = out.lettering(TextRole.SMALLEST).in(heat.typeface());
            out.drawing().text(cell.middle(), middle, text, type, heat.ink(), Anchor.MIDDLE, null, null);
            x = cell.right();
        }
        x += out.px(8);
        x += out.text(
                x,
                middle,
                inside.right() - x,
                words.say("legend.percent"),
                TextRole.CAPTION,
                Token.INK_3,
                Anchor.START);
        if (freezes) {
            x += out.px(20);
            Box mark = new Box(x, middle - out.px(8), out.px(24), out.px(16));
            HeatCell.frozen(out, mark);
            x = said(mark, inside, "legend.freeze") + out.px(14);
            Box asked = new Box(x, mark.y(), mark.width(), mark.height());
            out.box(asked, 3, out.style().theme().heat(STEPS[0]).fill(), null);
            HeatCell.asked(out, asked);
            said(asked, inside, "legend.freeze.asked");
        }
    }

    /// Says behind a mark what it means.
    ///
    /// @return where the words end
    private double said(Box mark, Box inside, String key) {
        double x = mark.right() + out.px(6);
        return x
                + out.text(
                        x,
                        mark.centre(),
                        inside.right() - x,
                        words.say(key),
                        TextRole.CAPTION,
                        Token.INK_3,
                        Anchor.START);
    }
}
