package dev.trajectory.funding;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.calendar.Months;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.SpendProfile;
import java.util.List;

/// How one cost line is spent day by day, wherever its chunk is put.
///
/// Running totals are rounded, as those of [Spread] are, so that years add up to the
/// same pence. The later a chunk starts, the less of an amount above nil is spent up to any day, and the more
/// of one below nil has still to come back: a search may rely on that.
interface Outlay {

    /// What is spent up to the end of a day, when the chunk runs from its start to its finish; in pence.
    long upTo(int day, int start, int finish);

    /// The first day on which any of it is spent.
    default int first(int start) {
        return start;
    }

    /// The last day on which any of it is spent.
    default int last(int finish) {
        return finish;
    }

    /// How a line is spent once.
    ///
    /// @param pence all of it
    static Outlay once(CostLine line, long pence) {
        Stated stated = Stated.of(line.profile(), pence);
        return switch (line.profile()) {
            case SpendProfile.Even _ -> new Evenly(pence);
            case SpendProfile.AtStart _ -> (day, start, _) -> day >= start ? pence : 0;
            case SpendProfile.AtFinish _ -> (day, _, finish) -> day >= finish ? pence : 0;
            case SpendProfile.Monthly _ -> stated.isNothing() ? new Evenly(pence) : new Monthly(stated);
            case SpendProfile.Dated dated -> stated.isNothing() ? new Evenly(pence) : new Dated(stated, days(dated));
        };
    }

    private static List<Integer> days(SpendProfile.Dated profile) {
        return profile.payments().keySet().stream().map(WorkingCalendar::day).toList();
    }

    /// As much on every day.
    record Evenly(long pence) implements Outlay {
        @Override
        public long upTo(int day, int start, int finish) {
            if (day >= finish) {
                return pence;
            }
            return day < start ? 0 : Money.proportion(pence, day - start + 1L, finish - start + 1L);
        }
    }

    /// A part in each month from that of the start, on its first day or on the start.
    record Monthly(Stated stated) implements Outlay {
        @Override
        public long upTo(int day, int start, int finish) {
            return day < start ? 0 : stated.upTo(Months.of(day) - Months.of(start) + 1);
        }

        @Override
        public int last(int finish) {
            return Math.max(finish, Months.firstDay(Months.of(finish) + stated.size() - 1));
        }
    }

    /// Parts on days that do not move.
    ///
    /// @param days in their order
    record Dated(Stated stated, List<Integer> days) implements Outlay {
        @Override
        public long upTo(int day, int start, int finish) {
            int passed = 0;
            while (passed < days.size() && days.get(passed) <= day) {
                passed++;
            }
            return stated.upTo(passed);
        }

        @Override
        public int first(int start) {
            return Math.min(start, days.getFirst());
        }

        @Override
        public int last(int finish) {
            return Math.max(finish, days.getLast());
        }
    }

    /// The same amount every year from the day after the finish.
    ///
    /// @param end the day on which it stops
    record Yearly(long pence, FinancialYears years, int end) implements Outlay {
        @Override
        public long upTo(int day, int start, int finish) {
            int from = finish + 1;
            int until = Math.min(day + 1, end);
            if (until <= from) {
                return 0;
            }
            int first = years.of(from);
            int last = years.of(until - 1);
            if (first == last) {
                return part(first, until - from);
            }
            long whole = last - first - 1L;
            return part(first, years.firstDay(first + 1) - from)
                    + whole * pence
                    + part(last, until - years.firstDay(last));
        }

        private long part(int year, int days) {
            return Money.proportion(pence, days, years.days(year));
        }

        @Override
        public int last(int finish) {
            return Math.max(finish, end - 1);
        }
    }
}
