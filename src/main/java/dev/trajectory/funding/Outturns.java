package dev.trajectory.funding;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.calendar.Months;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Money;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// What has become of a plan's costs: spent, committed and forecast, beside what was planned.
///
/// What is left of a one-off cost, its forecast less what was spent, is expected evenly on the days of its chunk
/// from the status date on; where none of them is left, at once. What recurs is expected at its forecast rate
/// from the status date on, and not before the month after the last one paid. A line of which nothing is
/// recorded is expected as planned.
///
/// @param lines as [Costs#lines]
public record Outturns(List<LineOutturn> lines) {

    public Outturns {
        lines = List.copyOf(lines);
    }

    public static Outturns of(Plan plan, Costs costs) {
        CostSpreads spreads = CostSpreads.of(plan);
        LocalDate status = plan.settings().statusDate();
        int from = status == null ? Integer.MIN_VALUE : WorkingCalendar.day(status);
        List<LineOutturn> lines = new ArrayList<>(costs.lines().size());
        for (LineCost line : costs.lines()) {
            lines.add(of(line, spreads, from));
        }
        return new Outturns(lines);
    }

    private static LineOutturn of(LineCost line, CostSpreads spreads, int status) {
        Outturn outturn = line.line().outturn();
        if (outturn.equals(Outturn.NONE)) {
            return new LineOutturn(line, ByYear.NIL, Money.ZERO, line.planned());
        }
        FinancialYears years = spreads.years();
        ByYear.Sum sum = new ByYear.Sum();
        int paidUpTo = status;
        for (var month : outturn.spent().entrySet()) {
            int number = Months.of(month.getKey());
            sum.add(years.of(Months.firstDay(number)), month.getValue().pence());
            paidUpTo = Math.max(paidUpTo, Months.firstDay(number + 1));
        }
        ByYear spent = sum.amounts();
        long total = outturn.forecast() == null
                ? line.amount().pence()
                : spreads.real(outturn.forecast(), line.line().pricing()).pence();
        ByYear ahead = line.line().isRecurrent()
                ? Spread.recurring(years, Math.max(line.finish() + 1, paidUpTo), spreads.end())
                        .of(total)
                : left(line, years, total - spent.pence(), total, status);
        return new LineOutturn(line, spent, outturn.committed(), spent.plus(ahead));
    }

    /// What is left of a one-off cost; nothing where as much was spent as is forecast, or more.
    private static ByYear left(LineCost line, FinancialYears years, long left, long total, int status) {
        if (left == 0 || (left < 0) != (total < 0)) {
            return ByYear.NIL;
        }
        if (status <= line.start()) {
            return line.spread().of(left);
        }
        return Spread.even(years, status, Math.max(status, line.finish())).of(left);
    }

    /// Whether anything but the plan is known of one of the lines chosen.
    public boolean isRecorded(Predicate<LineCost> chosen) {
        return lines.stream()
                .map(LineOutturn::line)
                .anyMatch(line -> chosen.test(line) && !line.line().outturn().equals(Outturn.NONE));
    }

    /// What the lines chosen were planned to cost, by year.
    public ByYear planned(Predicate<LineCost> chosen) {
        return sum(chosen, outturn -> outturn.line().planned());
    }

    /// What was spent on the lines chosen, by year.
    public ByYear spent(Predicate<LineCost> chosen) {
        return sum(chosen, LineOutturn::spent);
    }

    /// What the lines chosen are expected to cost, by year.
    public ByYear forecast(Predicate<LineCost> chosen) {
        return sum(chosen, LineOutturn::forecast);
    }

    /// What is ordered and not yet paid on the lines chosen.
    public Money committed(Predicate<LineCost> chosen) {
        return lines.stream()
                .filter(line -> chosen.test(line.line()))
                .map(LineOutturn::committed)
                .reduce(Money.ZERO, Money::plus);
    }

    private ByYear sum(Predicate<LineCost> chosen, Function<LineOutturn, ByYear> amounts) {
        ByYear.Sum sum = new ByYear.Sum();
        for (LineOutturn line : lines) {
            if (chosen.test(line.line())) {
                sum.add(amounts.apply(line));
            }
        }
        return sum.amounts();
    }
}
