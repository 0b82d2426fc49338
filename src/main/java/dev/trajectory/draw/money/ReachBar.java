package dev.trajectory.draw.money;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import java.util.List;

/// All there is to pay for of one kind of money: filled as far as it is paid for, hatched as far as it would be if all
/// that is asked for were agreed, hollow for the rest.
final class ReachBar {

    private final MoneyScene scene;
    private final Sheet out;
    private final FundKind kind;

    ReachBar(MoneyScene scene, FundKind kind) {
        this.scene = scene;
        this.out = scene.out();
        this.kind = kind;
    }

    void draw(Box box) {
        MoneyFigures figures = scene.figures();
        String row = scene.words().say("reach.row");
        Subject.Figure paid = figures.paid(row, kind);
        Subject.Figure asked = figures.paidIfAsked(scene.words().say("legend.asked.short"), kind);
        YearColumns.Column all = new YearColumns.Column(scene.first(), scene.end(), false);
        Subject.Figure none = figures.gapIfAsked(scene.words().say("legend.noSource"), kind, all);
        double whole = scene.counted(kind).spend().pence();
        double x = box.x();
        x += piece(Legend.Mark.PAID, paid, "reach.paid", new Box(x, box.y(), wide(paid, whole, box), box.height()));
        x += piece(Legend.Mark.ASKED, asked, "reach.asked", new Box(x, box.y(), wide(asked, whole, box), box.height()));
        piece(Legend.Mark.NO_SOURCE, none, "reach.noSource", new Box(x, box.y(), wide(none, whole, box), box.height()));
    }

    private static double wide(Subject.Figure figure, double whole, Box box) {
        Money amount = figure.amount();
        return amount == null ? 0 : Math.max(0, box.width() * amount.pence() / Math.max(1, whole));
    }

    /// @return how wide it is
    private double piece(Legend.Mark mark, Subject.Figure figure, String key, Box box) {
        if (box.width() <= 0) {
            return 0;
        }
        Token ink = ground(mark, box);
        Lettering type = out.lettering(TextRole.CONTROL);
        for (String text : List.of(scene.words().say(key, figure.value()), figure.value())) {
            double wide = type.width(text);
            if (wide + out.px(16) <= box.width()) {
                label(mark, box, type, text, ink);
                break;
            }
        }
        out.spot(box, figure);
        return box.width();
    }

    private void label(Legend.Mark mark, Box box, Lettering type, String text, Token ink) {
        if (mark == Legend.Mark.ASKED) {
            double wide = type.width(text) + out.px(10);
            double high = type.size() * 1.4;
            out.box(
                    new Box(box.middle() - wide / 2, box.centre() - high / 2, wide, high),
                    Measures.BAR_RADIUS,
                    out.drawing().colour(Token.CANVAS),
                    null);
        }
        out.drawing().text(box.middle(), box.centre(), text, type, ink, Anchor.MIDDLE, null);
    }

    /// @return what is written on it in
    private Token ground(Legend.Mark mark, Box box) {
        Box seen = new Box(box.x(), box.y(), Math.max(1, box.width()), box.height());
        Box line = seen.inset(out.px(0.5), out.px(0.5));
        return switch (mark) {
            case ASKED -> {
                out.hatch(seen, Token.LINE_STRONG);
                out.box(line, 0, null, out.dashed(Token.ASKED, 1, 3, 2));
                yield Token.INK;
            }
            case NO_SOURCE -> {
                out.box(seen, 0, out.drawing().colour(Token.DANGER_SOFT), null);
                out.box(line, 0, null, out.dashed(Token.DANGER, 1.3, 4, 2.5));
                yield Token.DANGER;
            }
            default -> {
                out.box(seen, 0, out.drawing().colour(Token.OK_FILL), null);
                yield out.inkOn(out.drawing().colour(Token.OK_FILL));
            }
        };
    }
}
