package dev.trajectory.draw.money;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Ticks;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Quantity.BenefitOutturn.BenefitBasis;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What benefits are worth by financial year, what cannot be valued and transfers left out: a hollow bar for what is
/// planned, a solid one within it for what has come true, and a broken line across for what is now expected. The three
/// differ in shape, so that they can be told without colour, and each can be asked why it is what it is.
record BenefitChart(Finances money, Sheet out, MoneyWords words, List<FinancialYear> years, boolean hasForecasts) {

    private static final double HIGH = 150;
    private static final double ABOVE = 10;
    private static final double WIDEST_BAR = 46;
    private static final double BAR_SHARE = 0.62;
    private static final double INNER_SHARE = 0.5;
    private static final double LEAST_SPOT = 8;

    double height(double width) {
        return legend().height(width) + out.px(HIGH);
    }

    private ByYear amounts(BenefitBasis basis) {
        return amounts(money, basis, BenefitClass::isOwn);
    }

    /// What benefits of these classes are worth by year.
    static ByYear amounts(Finances money, BenefitBasis basis, Predicate<BenefitClass> classes) {
        Predicate<Benefit> chosen = benefit -> classes.test(benefit.benefitClass());
        return switch (basis) {
            case PLANNED -> money.benefits().planned(chosen);
            case FORECAST -> money.benefits().forecast(chosen);
            case REALISED -> money.benefits().realised(chosen);
        };
    }

    private Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(Legend.Mark.PLANNED, words.say("benefits.PLANNED")));
        if (hasForecasts) {
            entries.add(new Legend.Entry(Legend.Mark.FORECAST, words.say("benefits.FORECAST")));
        }
        if (!amounts(BenefitBasis.REALISED).isNil()) {
            entries.add(new Legend.Entry(Legend.Mark.BENEFIT, words.say("benefits.REALISED")));
        }
        return new Legend(out, entries);
    }

    /// Draws the chart.
    ///
    /// @param columns of the table below, that of the names first
    void draw(Box box, List<Box> columns) {
        legend().draw(box);
        Box below = box.below(legend().height(box.width()));
        Box plot = new Box(
                columns.get(1).x(),
                below.y() + out.px(ABOVE),
                columns.get(years.size()).right() - columns.get(1).x(),
                out.px(HIGH - ABOVE) - 1);
        Ticks ticks = ticks();
        new AmountAxis(out, words.amounts()).draw(plot, ticks);
        for (int i = 0; i < years.size(); i++) {
            year(years.get(i), columns.get(i + 1), plot, ticks);
        }
    }

    private Ticks ticks() {
        double least = 0;
        double largest = 0;
        for (BenefitBasis basis : BenefitBasis.values()) {
            for (FinancialYear year : years) {
                double amount = amounts(basis).in(year).pence();
                least = Math.min(least, amount);
                largest = Math.max(largest, amount);
            }
        }
        return Ticks.of(least, largest, 5);
    }

    private void year(FinancialYear year, Box place, Box plot, Ticks ticks) {
        Drawing drawing = out.drawing();
        double wide = Math.min(out.px(WIDEST_BAR), place.width() * BAR_SHARE);
        Money planned = amounts(BenefitBasis.PLANNED).in(year);
        Money realised = amounts(BenefitBasis.REALISED).in(year);
        if (planned.pence() != 0) {
            Box bar = bar(place, wide, planned, plot, ticks);
            out.box(bar, 0, drawing.colour(Token.CANVAS), null);
            out.hatch(bar, Token.LINE);
            out.box(bar.inset(0.5, 0.5), 0, null, out.stroke(Token.LINE_STRONG, 1));
            spot(BenefitBasis.PLANNED, year, planned, bar);
        }
        if (realised.pence() != 0) {
            Box bar = bar(place, wide * INNER_SHARE, realised, plot, ticks);
            out.box(bar, 0, drawing.colour(Token.OK_FILL), null);
            spot(BenefitBasis.REALISED, year, realised, bar);
        }
        Money forecast = amounts(BenefitBasis.FORECAST).in(year);
        if (hasForecasts && forecast.pence() != 0) {
            double expected = forecast.pence();
            double y = ticks.y(expected, plot.bottom(), plot.y());
            double across = Math.min(place.width(), wide * 1.3);
            out.mark(place.middle() - across / 2, y, across, out.dashed(Token.ACCENT, 2.5, 5, 3));
            Box near = new Box(place.middle() - across / 2, y - out.px(LEAST_SPOT) / 2, across, out.px(LEAST_SPOT));
            spot(BenefitBasis.FORECAST, year, forecast, near);
        }
    }

    private static Box bar(Box place, double wide, Money amount, Box plot, Ticks ticks) {
        double base = ticks.y(0, plot.bottom(), plot.y());
        double value = amount.pence();
        double end = ticks.y(value, plot.bottom(), plot.y());
        return new Box(place.middle() - wide / 2, Math.min(base, end), wide, Math.max(1, Math.abs(end - base)));
    }

    private void spot(BenefitBasis basis, FinancialYear year, Money amount, Box at) {
        String name = words.say("benefits.figure." + basis, words.year(year.startYear()));
        double high = Math.max(at.height(), out.px(LEAST_SPOT));
        out.spot(
                new Box(at.x(), at.bottom() - high, at.width(), high),
                new Subject.Figure(
                        name,
                        words.amounts().brief(amount),
                        amount,
                        List.of(new Subject.Term.Of(new Quantity.BenefitOutturn(basis, null, null, year)))));
    }
}
