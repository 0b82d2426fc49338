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
        return switch (line.profile()) {
            case SpendProfile.Even _ -> new Evenly(pence);
            case SpendProfile.AtStart _ -> (day, start, _) -> day >= start ? pence : 0;
            case SpendProfile.AtFinish _ -> (day, _, finish) -> day >= finish ? pence : 0;
            case SpendProfile.Monthly monthly ->
                Stated.isNothing(monthly)
                        ? new Evenly(pence)
                        : new Monthly(pence, Stated.of(monthly), Stated.runningTotals(monthly));
            case SpendProfile.Dated dated ->
                Stated.isNothing(dated)
                        ? new Evenly(pence)
                        : new Dated(
                                pence,
                                dated.payments().keySet().stream()
                                        .mapToInt(WorkingCalendar::day)
                                        .toArray(),
                                Stated.runningTotals(dated));
        };
    }

    /// As much on every day.
    record Evenly(long pence) implements Outlay {
        @Override
        public long upTo(int day, int start, int finish) {
            if (day >= finish) {
                return pence;
            }
            return day < start ? 0 : Proportion.of(pence, day - start + 1L, finish - start + 1L);
        }
    }

    /// A part in each month from that of the start, on its first day or on the start.
    record Monthly(long pence, int months, long[] totals) implements Outlay {
        @Override
        public long upTo(int day, int start, int finish) {
            if (day < start) {
                return 0;
            }
            int passed = Math.min(Months.of(day) - Months.of(start) + 1, months);
            return Proportion.of(pence, totals[passed - 1], totals[months - 1]);
        }

        @Override
        public int last(int finish) {
            return Math.max(finish, Months.firstDay(Months.of(finish) + months - 1));
        }
    }

    /// Parts on days that do not move.
    record Dated(long pence, int[] days, long[] totals) implements Outlay {
        @Override
        public long upTo(int day, int start, int finish) {
            int passed = 0;
            while (passed < days.length && days[passed] <= day) {
                passed++;
            }
            return passed == 0 ? 0 : Proportion.of(pence, totals[passed - 1], totals[days.length - 1]);
        }

        @Override
        public int first(int start) {
            return Math.min(start, days[0]);
        }

        @Override
        public int last(int finish) {
            return Math.max(finish, days[days.length - 1]);
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
            return Proportion.of(pence, days, years.days(year));
        }

        @Override
        public int last(int finish) {
            return Math.max(finish, end - 1);
        }
    }

    /// What a profile states.
    final class Stated {
        private Stated() {}

        static int of(SpendProfile profile) {
            return profile.stated().size();
        }

        static boolean isNothing(SpendProfile profile) {
            return profile.stated().stream().allMatch(part -> part.pence() == 0);
        }

        static long[] runningTotals(SpendProfile profile) {
            List<Money> stated = profile.stated();
            long[] totals = new long[stated.size()];
            long sum = 0;
            for (int i = 0; i < totals.length; i++) {
                sum = Math.addExact(sum, Math.abs(stated.get(i).pence()));
                totals[i] = sum;
            }
            return totals;
        }
    }
}
