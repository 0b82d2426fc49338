package dev.trajectory.schedule;

import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.model.SpendProfile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// When cost lines are spent, counted up to a day, in pence.
record PlainSpending(Plan plan) {

    /// The financial year that holds a day, by the calendar year it starts in.
    int year(LocalDate day) {
        return day.getMonth().compareTo(plan.settings().firstMonthOfFinancialYear()) >= 0
                ? day.getYear()
                : day.getYear() - 1;
    }

    LocalDate firstDay(int year) {
        return LocalDate.of(year, plan.settings().firstMonthOfFinancialYear(), 1);
    }

    /// A day before which nothing of a line is spent.
    LocalDate first(CostLine line, PlainDates dates) {
        return line.profile() instanceof SpendProfile.Dated dated
                        && !dated.payments().isEmpty()
                        && dated.payments().firstEntry().getKey().isBefore(dates.start())
                ? dated.payments().firstEntry().getKey()
                : dates.start();
    }

    /// A day after which nothing of a line is spent.
    LocalDate last(CostLine line, PlainDates dates) {
        if (line.isRecurrent()) {
            return later(dates.finish(), end());
        }
        return switch (line.profile()) {
            case SpendProfile.Even _, SpendProfile.AtStart _, SpendProfile.AtFinish _ -> dates.finish();
            case SpendProfile.Monthly monthly ->
                later(dates.finish(), dates.start().plusMonths(monthly.months().size()));
            case SpendProfile.Dated dated ->
                later(dates.finish(), dated.payments().lastEntry().getKey());
        };
    }

    private LocalDate end() {
        return firstDay(plan.settings().appraisal().firstYear().startYear()
                + plan.settings().appraisal().years());
    }

    /// What is spent on lines from one day up to and with another.
    long between(List<CostLine> lines, PlainDates dates, LocalDate from, LocalDate to) {
        long sum = 0;
        for (CostLine line : lines) {
            sum += upTo(line, dates, to) - upTo(line, dates, from.minusDays(1));
        }
        return sum;
    }

    private long upTo(CostLine line, PlainDates dates, LocalDate day) {
        long pence = line.amount().pence();
        if (line.isRecurrent()) {
            return recurring(pence, dates, day);
        }
        return switch (line.profile()) {
            case SpendProfile.Even _ -> evenly(pence, dates, day);
            case SpendProfile.AtStart _ -> day.isBefore(dates.start()) ? 0 : pence;
            case SpendProfile.AtFinish _ -> day.isBefore(dates.finish()) ? 0 : pence;
            case SpendProfile.Monthly monthly -> {
                YearMonth month = YearMonth.from(dates.start());
                BigDecimal stated = BigDecimal.ZERO;
                for (Money part : monthly.months()) {
                    if (!day.isBefore(dates.start()) && !day.isBefore(month.atDay(1))) {
                        stated = stated.add(BigDecimal.valueOf(part.pence()));
                    }
                    month = month.plusMonths(1);
                }
                yield stated.longValueExact();
            }
            case SpendProfile.Dated dated ->
                dated.payments().entrySet().stream()
                        .filter(payment -> !payment.getKey().isAfter(day))
                        .mapToLong(payment -> payment.getValue().pence())
                        .sum();
        };
    }

    private static long evenly(long pence, PlainDates dates, LocalDate day) {
        long all = ChronoUnit.DAYS.between(dates.start(), dates.finish()) + 1;
        long passed = Math.clamp(ChronoUnit.DAYS.between(dates.start(), day) + 1, 0, all);
        return part(pence, passed, all);
    }

    private long recurring(long pence, PlainDates dates, LocalDate day) {
        LocalDate end = end();
        long sum = 0;
        for (int year = year(dates.finish()); year <= year(day); year++) {
            LocalDate from = later(firstDay(year), dates.finish().plusDays(1));
            LocalDate until = earlier(firstDay(year + 1), earlier(end, day.plusDays(1)));
            long days = Math.max(0, ChronoUnit.DAYS.between(from, until));
            sum += part(pence, days, ChronoUnit.DAYS.between(firstDay(year), firstDay(year + 1)));
        }
        return sum;
    }

    private static long part(long pence, long part, long whole) {
        return BigDecimal.valueOf(pence)
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
