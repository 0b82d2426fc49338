package dev.trajectory.finance.reach;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.calendar.Months;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.finance.Finances;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Dates;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.HashMap;
import java.util.Map;

/// How much of what organisations spend once in a year they spend in its last month.
public final class LastMonth {

    /// What an organisation spends once in a year.
    ///
    /// @param year all of it
    /// @param month what falls in the last month
    public record Share(Money year, Money month) {

        /// The last month's part, rounded; 0 where nothing is spent.
        public long percent() {
            return year.pence() <= 0 ? 0 : Math.round(100.0 * month.pence() / year.pence());
        }
    }

    private record Key(OrganisationId organisation, int year) {}

    private final Map<Key, double[]> sums = new HashMap<>();

    private LastMonth() {}

    public static LastMonth of(Plan plan, Finances finances) {
        FinancialYears years = new FinancialYears(plan.settings().firstMonthOfFinancialYear());
        LastMonth last = new LastMonth();
        for (LineCost line : finances.costs().lines()) {
            Dates.Span span = finances.dates().of(line.chunk());
            ByYear paid = line.paid();
            if (span == null || line.line().isRecurrent() || paid.isNil()) {
                continue;
            }
            int start = WorkingCalendar.day(span.start());
            for (int year = paid.first(); year < paid.end(); year++) {
                int monthBegins = Months.firstDay(Months.of(years.firstDay(year + 1) - 1));
                double before = Accrual.of(line, start, years, year).by(monthBegins - 1);
                double[] sum = last.sums.computeIfAbsent(new Key(line.payer(), year), _ -> new double[2]);
                sum[0] += paid.pence(year);
                sum[1] += (1 - before) * paid.pence(year);
            }
        }
        return last;
    }

    public Share of(OrganisationId organisation, FinancialYear year) {
        double[] sum = sums.getOrDefault(new Key(organisation, year.startYear()), new double[2]);
        return new Share(new Money(Math.round(sum[0])), new Money(Math.round(sum[1])));
    }
}
