package dev.trajectory.draw.money;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import java.util.List;

/// What the marks of a chart mean, in as many rows as they need.
record Legend(Sheet out, List<Entry> entries) {

    private static final double SWATCH = 12;

    /// A mark and its meaning.
    record Entry(Mark mark, String text) {}

    /// How things are drawn.
    enum Mark {
        PAID,
        ASKED,
        NO_SOURCE,
        MONEY,
        BENEFIT,
        PLANNED,
        FORECAST,
        COST,
        SO_FAR
    }

    double height(double width) {
        return place(new Box(0, 0, width, 0), false);
    }

    void draw(Box box) {
        place(box, true);
    }

    private double place(Box box, boolean draws) {
        Lettering type = out.lettering(TextRole.AXIS);
        double line = Math.rint(type.lineHeight() + out.px(3));
        double x = box.x();
        double y = box.y();
        for (Entry entry : entries) {
            double wide = out.px(SWATCH + 6) + type.width(entry.text());
            if (x > box.x() && x + wide > box.right()) {
                x = box.x();
                y += line;
            }
            if (draws) {
                mark(entry.mark(), new Box(x, y + (line - out.px(SWATCH)) / 2, out.px(SWATCH), out.px(SWATCH)));
                out.drawing()
                        .text(
                                x + out.px(SWATCH + 6),
                                y + line / 2,
                                entry.text(),
                                type,
                                Token.INK_2,
                                Anchor.START,
                                null);
            }
            x += wide + out.px(16);
        }
        return y + line - box.y();
    }

    private void mark(Mark mark, Box box) {
        switch (mark) {
            case PAID -> {
                out.box(box.left(box.width() / 2), 0, out.drawing().colour(Token.CAPITAL), null);
                out.box(box.beside(box.width() / 2), 0, out.drawing().colour(Token.REVENUE), null);
            }
            case ASKED -> {
                out.hatch(box, Token.LINE_STRONG);
                out.box(box.inset(out.px(0.5), out.px(0.5)), 0, null, out.dashed(Token.ASKED, 1, 3, 2));
            }
            case NO_SOURCE ->
                out.box(box.inset(out.px(0.5), out.px(0.5)), 0, null, out.dashed(Token.DANGER, 1.3, 4, 2.5));
            case BENEFIT -> out.box(box, 0, out.drawing().colour(Token.OK_FILL), null);
            case PLANNED -> {
                out.hatch(box, Token.LINE);
                out.box(box.inset(out.px(0.5), out.px(0.5)), 0, null, out.stroke(Token.LINE_STRONG, 1));
            }
            case FORECAST -> out.mark(box.x(), box.centre(), box.width(), out.dashed(Token.ACCENT, 2.5, 5, 3));
            case COST -> out.box(box, 0, out.drawing().colour(Token.LOAD_HIGH), null);
            case SO_FAR -> out.mark(box.x(), box.centre(), box.width(), out.stroke(Token.INK, 1.6));
            case MONEY -> out.mark(box.x(), box.centre(), box.width(), out.stroke(Token.OK, 2.5));
        }
    }
}
