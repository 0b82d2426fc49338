package dev.trajectory.draw.money;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Ticks;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import java.util.List;

/// One kind of money by year: a bar for what is spent, filled as far as it is paid for, hatched as far as it would be
/// if all that is asked for were agreed, hollow for the rest; and a line for what money there is.
final class SpendChart {

    private static final double WIDEST_BAR = 64;
    private static final double BAR_SHARE = 0.62;
    private static final double LINE_SHARE = 0.92;
    private static final double ABOVE = 12;

    private final MoneyScene scene;
    private final Sheet out;
    private final KindOfMoney counted;
    private final KindOfMoney asked;
    private final YearColumns years;
    private final Token fill;

    SpendChart(MoneyScene scene, FundKind kind, YearColumns years) {
        this.scene = scene;
        this.out = scene.out();
        this.counted = scene.counted(kind);
        this.asked = scene.asked(kind);
        this.years = years;
        this.fill = kind == FundKind.CAPITAL ? Token.CAPITAL : Token.REVENUE;
    }

    /// Draws the chart.
    ///
    /// @param columns of the table below, that of the names first
    void draw(Box box, List<Box> columns) {
        Box plot = new Box(
                columns.get(1).x(),
                box.y() + out.px(ABOVE),
                columns.get(years.columns().size()).right() - columns.get(1).x(),
                box.height() - out.px(ABOVE) - 1);
        Ticks ticks = Ticks.of(0, highest(), 4);
        new AmountAxis(out, scene.amounts()).draw(plot, ticks);
        for (int i = 0; i < years.columns().size(); i++) {
            YearColumns.Column column = years.columns().get(i);
            if (column.each()) {
                column(columns.get(i + 1), column, plot, ticks);
            }
        }
    }

    private double highest() {
        long highest = 0;
        for (YearColumns.Column column : years.columns()) {
            if (column.each()) {
                highest = Math.max(highest, column.of(counted.spend()).pence());
                highest = Math.max(highest, column.of(counted.there()).pence());
                highest = Math.max(highest, column.of(asked.there()).pence());
            }
        }
        return highest;
    }

    private void column(Box place, YearColumns.Column column, Box plot, Ticks ticks) {
        double wide = Math.min(out.px(WIDEST_BAR), place.width() * BAR_SHARE);
        Money paid = column.of(counted.paid());
        Money gap = column.of(counted.gap());
        Money none = new Money(Math.min(gap.pence(), column.of(asked.gap()).pence()));
        double level = paid.pence();
        double top = paid.pence() + gap.pence();
        Box bar = new Box(place.middle() - wide / 2, plot.y(), wide, plot.height());
        Box hollow = segment(bar, ticks, top - none.pence(), top);
        Box asked = segment(bar, ticks, level, top - none.pence());
        Box filled = segment(bar, ticks, 0, level);
        hollow(hollow, none);
        asked(asked, gap.minus(none));
        paid(filled, paid);
        line(place, ticks, plot, column);
        label(hollow, none, Token.DANGER, Token.CANVAS);
        label(asked, gap.minus(none), Token.INK, Token.CANVAS);
        label(filled, paid, out.inkOn(out.drawing().colour(fill)), fill);
        MoneyFigures figures = scene.figures();
        ask(hollow, none, figures.gapIfAsked(say("legend.noSource"), counted.kind(), column));
        ask(asked, gap.minus(none), figures.paidIfAsked(say("legend.asked"), counted.kind(), column));
        ask(filled, paid, figures.paid(say("legend.paid"), counted.kind(), column));
    }

    private String say(String key) {
        return scene.words().say(key);
    }

    /// A part that can be asked why it is so much. Where all that is asked for would widen a gap, the part drawn
    /// is less than its figure and is none to ask about.
    private void ask(Box box, Money amount, Subject.Figure figure) {
        if (amount.pence() > 0 && amount.equals(figure.amount())) {
            out.spot(box, figure);
        }
    }

    private static Box segment(Box bar, Ticks ticks, double from, double to) {
        double bottom = ticks.y(from, bar.bottom(), bar.y());
        double top = ticks.y(to, bar.bottom(), bar.y());
        return new Box(bar.x(), top, bar.width(), bottom - top);
    }

    private void paid(Box box, Money amount) {
        if (amount.pence() > 0) {
            Box seen = new Box(box.x(), box.y(), box.width(), Math.max(1, box.height()));
            out.box(seen, 0, out.drawing().colour(fill), null);
        }
    }

    private void asked(Box box, Money amount) {
        if (amount.pence() > 0) {
            out.box(box, 0, out.drawing().colour(Token.CANVAS), null);
            out.hatch(box, Token.LINE_STRONG);
            out.box(box.inset(out.px(0.5), out.px(0.5)), 0, null, out.dashed(Token.ASKED, 1, 3, 2));
        }
    }

    private void hollow(Box box, Money amount) {
        if (amount.pence() > 0) {
            out.box(box.inset(out.px(0.5), out.px(0.5)), 0, null, out.dashed(Token.DANGER, 1.3, 4, 2.5));
        }
    }

    /// Says how much a part is where there is room.
    private void label(Box box, Money amount, Token ink, Token ground) {
        Lettering type = out.lettering(TextRole.AXIS).in(Typeface.SEMIBOLD);
        String text = scene.amounts().millions(amount);
        double wide = type.width(text);
        if (amount.pence() == 0 || wide + out.px(6) > box.width() || type.size() * 1.25 > box.height()) {
            return;
        }
        double high = type.size() * 1.2;
        out.box(
                new Box(box.middle() - wide / 2 - out.px(2), box.centre() - high / 2, wide + out.px(4), high),
                Measures.BAR_RADIUS,
                out.drawing().colour(ground),
                null);
        out.drawing().text(box.middle(), box.centre(), text, type, ink, Anchor.MIDDLE, null);
    }

    private void line(Box place, Ticks ticks, Box plot, YearColumns.Column column) {
        double there = column.of(counted.there()).pence();
        double all = column.of(asked.there()).pence();
        double wide = Math.min(out.px(WIDEST_BAR) / BAR_SHARE, place.width()) * LINE_SHARE;
        double x = place.middle() - wide / 2;
        if (all > there) {
            out.mark(x, ticks.y(all, plot.bottom(), plot.y()), wide, out.dashed(Token.ASKED, 2, 3, 2));
        }
        if (there > 0) {
            out.mark(x, ticks.y(there, plot.bottom(), plot.y()), wide, out.stroke(Token.OK, 2.5));
        }
    }
}
