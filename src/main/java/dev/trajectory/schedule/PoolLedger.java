package dev.trajectory.schedule;

import dev.trajectory.calendar.Months;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.RoleId;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The people one pool has given away, day by day, in hundredths of a full-time equivalent.
final class PoolLedger {

    private final RoleId role;
    private final int usual;
    private final int most;
    private final Map<Integer, Integer> exceptions = new HashMap<>();
    private int firstDay;
    private int[] taken = new int[0];

    PoolLedger(RoleId role, ByMonth pool) {
        this.role = role;
        usual = pool.usual();
        int largest = usual;
        for (Map.Entry<YearMonth, Integer> exception : pool.exceptions().entrySet()) {
            exceptions.put(Months.of(exception.getKey()), exception.getValue());
            largest = Math.max(largest, exception.getValue());
        }
        most = largest;
    }

    RoleId role() {
        return role;
    }

    /// The most people there are on any day, in hundredths.
    int most() {
        return most;
    }

    /// The earliest start, this day or later, from which the pool has so many people left on each day of the work.
    ///
    /// Runs back from the last day to the first; where a day has too few, work can start no earlier than the day
    /// after, and days already found free need no second look.
    ///
    /// @return the start, or a day after `latest` when there is none up to it
    int earliestStart(Leaf leaf, int start, int hundredths, int latest) {
        int from = start;
        int known = start - 1;
        while (from <= latest) {
            int finish = leaf.finish(from);
            int lacking = lastLacking(Math.max(from, known + 1), finish, hundredths);
            if (lacking == Integer.MIN_VALUE) {
                return from;
            }
            from = leaf.calendar().next(lacking + 1);
            known = finish;
        }
        return from;
    }

    /// Takes (or, below nil, gives back) people on each day from the first to the last.
    void take(int first, int last, int hundredths) {
        reserve(first, last);
        for (int day = first; day <= last; day++) {
            taken[day - firstDay] += hundredths;
        }
    }

    private int lastLacking(int first, int last, int hundredths) {
        for (int day = last; day >= first; day--) {
            if (takenOn(day) + hundredths > poolOn(day)) {
                return day;
            }
        }
        return Integer.MIN_VALUE;
    }

    private int poolOn(int day) {
        return exceptions.isEmpty() ? usual : exceptions.getOrDefault(Months.of(day), usual);
    }

    private int takenOn(int day) {
        int at = day - firstDay;
        return at >= 0 && at < taken.length ? taken[at] : 0;
    }

    private void reserve(int first, int last) {
        if (taken.length == 0) {
            firstDay = first;
        }
        if (first < firstDay) {
            int more = firstDay - first;
            int[] moved = new int[taken.length + more];
            System.arraycopy(taken, 0, moved, more, taken.length);
            taken = moved;
            firstDay = first;
        }
        if (last - firstDay >= taken.length) {
            taken = Arrays.copyOf(taken, Math.max(last - firstDay + 1, taken.length * 2));
        }
    }
}
