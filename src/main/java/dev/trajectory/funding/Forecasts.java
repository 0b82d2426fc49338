package dev.trajectory.funding;

import dev.trajectory.calendar.Months;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// How cost lines are now expected to be spent, by what is recorded of them.
///
/// What is left of a one-off cost, its forecast less what was spent, is expected evenly on the days of its chunk
/// from the status date on; where none of them is left, at once. What recurs is expected at its forecast rate
/// from the status date on, and not before the month after the last one paid. A line of which nothing is
/// recorded is expected as planned.
///
/// What was paid is in the money of the year of its month; what is on order and what is forecast are in the
/// prices of the line. All are brought to the plan's prices.
///
/// In cash, what was paid bears the tax that is not recovered, and what is left bears contingency besides.
///
/// @param status the status date, as a day number; the least integer where there is none
record Forecasts(CostSpreads spreads, int status) {

    static Forecasts of(Plan plan) {
        LocalDate status = plan.settings().statusDate();
        return new Forecasts(CostSpreads.of(plan), status == null ? Integer.MIN_VALUE : WorkingCalendar.day(status));
    }

    /// Whether nothing but the plan is known of a line.
    static boolean isPlanned(CostLine line) {
        return line.outturn().equals(Outturn.NONE);
    }

    /// The line as its amount, without tax and contingency.
    Expected amount(CostLine line) {
        return expected(line, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /// The cash the line takes.
    Outlay cash(CostLine line) {
        return isPlanned(line) ? spreads.outlay(line) : recordedCash(line);
    }

    /// The cash a line takes of which something is recorded.
    Expected recordedCash(CostLine line) {
        return expected(
                line, paid -> CostSpreads.taxed(paid, line.pricing()), left -> CostSpreads.cash(left, line.pricing()));
    }

    /// What is now expected in the end: all of it when one-off, a year's when recurrent.
    Money total(CostLine line) {
        Money forecast = line.outturn().forecast();
        return spreads.real(forecast == null ? line.amount() : forecast, line.pricing());
    }

    /// What is ordered and not yet paid.
    Money committed(CostLine line) {
        return spreads.real(line.outturn().committed(), line.pricing());
    }

    /// An outlay by year.
    ByYear byYear(Outlay outlay, int start, int finish) {
        ByYear.Sum sum = new ByYear.Sum();
        int last = spreads.years().of(outlay.last(finish));
        long before = 0;
        for (int year = spreads.years().of(outlay.first(start)); year <= last; year++) {
            long upTo = outlay.upTo(spreads.years().firstDay(year + 1) - 1, start, finish);
            sum.add(year, upTo - before);
            before = upTo;
        }
        return sum.amounts();
    }

    /// What was paid, by year.
    ByYear spent(Expected expected) {
        ByYear.Sum sum = new ByYear.Sum();
        expected.paid().forEach(payment -> sum.add(spreads.years().of(payment.day()), payment.pence()));
        return sum.amounts();
    }

    /// What of a line was paid before the status date, and what is ahead.
    CostAhead ahead(LineCost line) {
        ByYear sunk = isPlanned(line.line()) ? ByYear.NIL : sunk(line.line());
        boolean isForecast =
                status != Integer.MIN_VALUE && line.line().outturn().forecast() != null;
        if (sunk.isNil() && !isForecast) {
            return CostAhead.planned(line);
        }
        Money total = total(line.line());
        if (line.line().isRecurrent()) {
            int from = Math.max(line.finish() + 1, paidBefore(line.line()));
            return new CostAhead(line, sunk, Spread.recurring(spreads.years(), from, spreads.end()), total);
        }
        Spread left = status <= line.start()
                ? line.spread()
                : Spread.even(spreads.years(), status, Math.max(status, line.finish()));
        return new CostAhead(line, sunk, left, new Money(left(total.pence(), sunk.pence())));
    }

    /// The day after the last month paid of those before the status date; the least integer where there is none.
    private int paidBefore(CostLine line) {
        return line.outturn().spent().keySet().stream()
                .filter(month -> firstDay(month) < status)
                .mapToInt(month -> firstDay(month.plusMonths(1)))
                .max()
                .orElse(Integer.MIN_VALUE);
    }

    private ByYear sunk(CostLine line) {
        ByYear.Sum sum = new ByYear.Sum();
        line.outturn().spent().forEach((month, paid) -> {
            int day = firstDay(month);
            if (day < status) {
                int year = spreads.years().of(day);
                sum.add(spreads.prices().real(ByYear.of(year, paid.pence())));
            }
        });
        return sum.amounts();
    }

    private Expected expected(CostLine line, UnaryOperator<Money> paid, UnaryOperator<Money> left) {
        List<Expected.Payment> payments = new ArrayList<>();
        long spent = 0;
        for (var month : line.outturn().spent().entrySet()) {
            int day = firstDay(month.getKey());
            ByYear nominal = ByYear.of(spreads.years().of(day), month.getValue().pence());
            Money real = spreads.prices().real(nominal).total();
            spent += real.pence();
            payments.add(new Expected.Payment(day, paid.apply(real).pence()));
        }
        Money total = total(line);
        if (line.isRecurrent()) {
            Outlay yearly = new Outlay.Yearly(left.apply(total).pence(), spreads.years(), spreads.end());
            return new Expected(payments, new Expected.From(paidUpTo(line), yearly));
        }
        long rest = left(total.pence(), spent);
        long pence = left.apply(new Money(rest)).pence();
        return new Expected(payments, new Expected.Left(pence, Outlay.once(line, pence), status));
    }

    /// What is left of a one-off cost; nothing where as much was spent as is forecast, or more.
    private static long left(long total, long spent) {
        long left = total - spent;
        return (left < 0) == (total < 0) ? left : 0;
    }

    private int paidUpTo(CostLine line) {
        return line.outturn().spent().isEmpty()
                ? status
                : Math.max(
                        status,
                        firstDay(line.outturn().spent().lastEntry().getKey().plusMonths(1)));
    }

    private static int firstDay(YearMonth month) {
        return Months.firstDay(Months.of(month));
    }
}
