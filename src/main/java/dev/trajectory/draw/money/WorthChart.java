package dev.trajectory.draw.money;

import dev.trajectory.draw.Shape.Step;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Ticks;
import dev.trajectory.funding.ByYear;
import java.util.ArrayList;
import java.util.List;

/// Present values by year: benefits up, costs down, and a line for what all years so far add up to.
final class WorthChart {

    private static final double WIDEST_BAR = 40;
    private static final double BAR_SHARE = 0.5;
    private static final double ABOVE = 34;
    private static final double DOT = 3;

    private final MoneyScene scene;
    private final Sheet out;
    private final ByYear benefits;
    private final ByYear costs;
    private final YearColumns years;

    WorthChart(MoneyScene scene, WorthFigures figures, YearColumns years) {
        this.scene = scene;
        this.out = scene.out();
        this.benefits = figures.benefits();
        this.costs = figures.costs().plus(figures.sunk());
        this.years = years;
    }

    /// Draws the chart.
    ///
    /// @param columns of the table below, that of the names first
    void draw(Box box, List<Box> columns) {
        new Legend(
                        out,
                        List.of(
                                new Legend.Entry(
                                        Legend.Mark.BENEFIT, scene.words().say("worth.legend.benefits")),
                                new Legend.Entry(Legend.Mark.COST, scene.words().say("worth.costs")),
                                new Legend.Entry(
                                        Legend.Mark.SO_FAR, scene.words().say("worth.legend.sofar"))))
                .draw(box);
        Box plot = new Box(
                columns.get(1).x(),
                box.y() + out.px(ABOVE),
                columns.get(years.columns().size()).right() - columns.get(1).x(),
                box.height() - out.px(ABOVE) - out.px(6));
        Ticks ticks = ticks();
        new AmountAxis(out, scene.amounts()).draw(plot, ticks);
        List<Step> line = new ArrayList<>();
        for (int i = 0; i < years.columns().size(); i++) {
            YearColumns.Column column = years.columns().get(i);
            if (column.each()) {
                Box place = columns.get(i + 1);
                bars(place, column, plot, ticks);
                double y = ticks.y(sofar(column.first()), plot.bottom(), plot.y());
                line.add(line.isEmpty() ? new Step.Move(place.middle(), y) : new Step.To(place.middle(), y));
            }
        }
        line(line);
    }

    private double gained(int year) {
        return benefits.pence(year);
    }

    private double paid(int year) {
        return costs.pence(year);
    }

    private double sofar(int year) {
        return benefits.minus(costs).within(Integer.MIN_VALUE, year + 1).pence();
    }

    private Ticks ticks() {
        double least = 0;
        double largest = 0;
        for (YearColumns.Column column : years.columns()) {
            if (column.each()) {
                int year = column.first();
                least = Math.min(least, Math.min(-paid(year), sofar(year)));
                largest = Math.max(largest, Math.max(gained(year), sofar(year)));
            }
        }
        return Ticks.of(least, largest, 6);
    }

    private void bars(Box place, YearColumns.Column column, Box plot, Ticks ticks) {
        double wide = Math.min(out.px(WIDEST_BAR), place.width() * BAR_SHARE);
        double base = ticks.y(0, plot.bottom(), plot.y());
        double up = ticks.y(gained(column.first()), plot.bottom(), plot.y());
        double down = ticks.y(-paid(column.first()), plot.bottom(), plot.y());
        double x = place.middle() - wide / 2;
        bar(new Box(x, Math.min(up, base), wide, Math.abs(base - up)), Token.OK_FILL);
        bar(new Box(x, Math.min(down, base), wide, Math.abs(down - base)), Token.LOAD_HIGH);
    }

    private void bar(Box box, Token fill) {
        out.box(box, 0, out.drawing().colour(fill), null);
    }

    private void line(List<Step> steps) {
        if (steps.size() > 1) {
            out.drawing().path(steps, null, out.stroke(Token.INK, 1.6), null);
        }
        for (Step step : steps) {
            double x = step instanceof Step.Move move ? move.x() : ((Step.To) step).x();
            double y = step instanceof Step.Move move ? move.y() : ((Step.To) step).y();
            out.drawing()
                    .circle(x, y, out.px(DOT), out.drawing().colour(Token.CANVAS), out.stroke(Token.INK, 1.6), null);
        }
    }
}
