package dev.trajectory.draw.money;

import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Ticks;
import dev.trajectory.model.Money;
import dev.trajectory.words.AmountWords;

/// The marks of amounts at the left of a chart, and a line across at each; that of nil is the heaviest.
record AmountAxis(Sheet out, AmountWords amounts) {

    void draw(Box plot, Ticks ticks) {
        for (double value : ticks.values()) {
            double y = ticks.y(value, plot.bottom(), plot.y());
            out.rule(plot.x(), y, plot.width(), Math.abs(value) < 0.5 ? Token.LINE_STRONG : Token.LINE_SOFT);
            out.text(
                    plot.x() - out.px(8),
                    y,
                    out.px(60),
                    amounts.mark(new Money(Math.round(value))),
                    TextRole.AXIS,
                    Token.INK_3,
                    Anchor.END);
        }
    }
}
