package dev.trajectory.finance.reach;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.calendar.Months;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.Money;
import dev.trajectory.model.SpendProfile;
import java.time.LocalDate;
import java.util.Map;

/// How what a cost line costs in one year arises day by day.
///
/// @param line whose chunk runs on these days
/// @param start the chunk's first day, as a day number
/// @param first the year's first day
/// @param end the day after its last
record Accrual(LineCost line, int start, int first, int end) {

    static Accrual of(LineCost line, int start, FinancialYears years, int year) {
        return new Accrual(line, start, years.firstDay(year), years.firstDay(year + 1));
    }

    /// What share of the year's cost has arisen by the end of a day of the year: 0 to 1.
    double by(int day) {
        if (line.line().isRecurrent()) {
            return evenly(line.finish() + 1, end, day);
        }
        return switch (line.line().profile()) {
            case SpendProfile.Even _ -> evenly(start, line.finish() + 1, day);
            case SpendProfile.AtStart _ -> day >= start ? 1 : 0;
            case SpendProfile.AtFinish _ -> day >= line.finish() ? 1 : 0;
            case SpendProfile.Monthly monthly -> monthly(monthly, day);
            case SpendProfile.Dated dated -> dated(dated, day);
        };
    }

    private double evenly(int from, int to, int day) {
        int begins = Math.max(from, first);
        int ends = Math.min(to, end);
        return ends <= begins ? 1 : Math.clamp((double) (day + 1 - begins) / (ends - begins), 0, 1);
    }

    private double monthly(SpendProfile.Monthly profile, int day) {
        long sofar = 0;
        long whole = 0;
        int month = Months.of(start);
        for (Money stated : profile.months()) {
            int falls = Math.max(start, Months.firstDay(month));
            if (Months.firstDay(month) >= first && Months.firstDay(month) < end) {
                whole += Math.abs(stated.pence());
                sofar += falls <= day ? Math.abs(stated.pence()) : 0;
            }
            month++;
        }
        return whole == 0 ? evenly(start, line.finish() + 1, day) : (double) sofar / whole;
    }

    private double dated(SpendProfile.Dated profile, int day) {
        long sofar = 0;
        long whole = 0;
        for (Map.Entry<LocalDate, Money> payment : profile.payments().entrySet()) {
            int falls = WorkingCalendar.day(payment.getKey());
            if (falls >= first && falls < end) {
                whole += Math.abs(payment.getValue().pence());
                sofar += falls <= day ? Math.abs(payment.getValue().pence()) : 0;
            }
        }
        return whole == 0 ? evenly(start, line.finish() + 1, day) : (double) sofar / whole;
    }
}
