package dev.trajectory.finance.reach;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.finance.Finances;
import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Dates;
import dev.trajectory.funding.Funded;
import dev.trajectory.funding.Ledger;
import dev.trajectory.funding.LineCost;
import dev.trajectory.funding.Need;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the day on which money first falls short of each need.
final class Shortfalls {

    private final Finances finances;
    private final FinancialYears years;

    Shortfalls(Finances finances) {
        this.finances = finances;
        years = new FinancialYears(finances.plan().settings().firstMonthOfFinancialYear());
    }

    /// What of a ledger is short in the years appraised, the earliest first.
    List<Shortfall> of(Ledger ledger) {
        AppraisedYears appraised = finances.appraised();
        List<Shortfall> shortfalls = new ArrayList<>();
        for (Funded funded : ledger.needs()) {
            ByYear gap = funded.gap().within(appraised.first(), appraised.end());
            Dates.Span at =
                    gap.isNil() ? null : finances.dates().of(funded.need().chunk());
            if (at != null) {
                shortfalls.add(shortfall(funded, gap.first(), at.start()));
            }
        }
        shortfalls.sort(Comparator.comparing(Shortfall::from));
        return shortfalls;
    }

    private Shortfall shortfall(Funded funded, int year, LocalDate start) {
        return new Shortfall(
                funded.need(),
                new FinancialYear(year),
                WorkingCalendar.date(from(funded, year, WorkingCalendar.day(start))),
                new Money(funded.gap().pence(year)),
                isHalfBuilt(funded));
    }

    /// The first day of a year on which the cost so far is more than what is paid of it.
    private int from(Funded funded, int year, int start) {
        Need need = funded.need();
        List<Accrual> accruals = new ArrayList<>();
        for (LineCost line : finances.costs().of(need.chunk())) {
            boolean isOfNeed = line.fundKind() == need.kind() && line.payer().equals(need.payer());
            if (isOfNeed && line.paid().pence(year) != 0) {
                accruals.add(Accrual.of(line, start, years, year));
            }
        }
        long paid = funded.drawn().pence(year);
        int low = years.firstDay(year);
        int high = years.firstDay(year + 1) - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cost(accruals, year, middle) > paid + 0.5) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static double cost(List<Accrual> accruals, int year, int day) {
        double cost = 0;
        for (Accrual accrual : accruals) {
            cost += accrual.by(day) * accrual.line().paid().pence(year);
        }
        return cost;
    }

    /// Whether some of what is paid once is paid for, and some not.
    private static boolean isHalfBuilt(Funded funded) {
        long unpaid = 0;
        long paid = 0;
        ByYear oneOff = funded.need().oneOff();
        for (int year = oneOff.first(); !oneOff.isNil() && year < oneOff.end(); year++) {
            long cost = Math.max(0, oneOff.pence(year));
            long drawn = Math.min(cost, funded.drawn().pence(year));
            paid += drawn;
            unpaid += cost - drawn;
        }
        return paid > 0 && unpaid > 0;
    }
}
