package dev.trajectory.calendar;

import dev.trajectory.model.Freeze;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// An organisation's freezes laid out over the years, as windows of days that do not overlap. A day of several freezes
/// is that of the one that began first.
public final class FreezeWindows {

    /// The first and the last year laid out.
    private static final int FIRST_YEAR = 1899;

    private static final int LAST_YEAR = Horizon.LAST_YEAR + 1;

    private final int[] from;
    private final int[] to;
    private final String[] reason;

    private FreezeWindows(Layout windows) {
        from = Arrays.copyOf(windows.from, windows.size);
        to = Arrays.copyOf(windows.to, windows.size);
        reason = Arrays.copyOf(windows.reason, windows.size);
    }

    public static FreezeWindows of(List<Freeze> freezes) {
        List<Yearly> byStart = freezes.stream()
                .sorted(Comparator.comparing(Freeze::from))
                .map(Yearly::of)
                .toList();
        Layout windows = new Layout(byStart.size() * (LAST_YEAR - FIRST_YEAR + 1));
        int newYear = WorkingCalendar.day(LocalDate.of(FIRST_YEAR, Month.JANUARY, 1));
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            int next = newYear + Year.of(year).length();
            for (Yearly each : byStart) {
                boolean isOver = each.to < each.from;
                windows.add(
                        each.begins(newYear, Year.isLeap(year)),
                        each.ends(isOver ? next : newYear, Year.isLeap(isOver ? year + 1 : year)),
                        each.reason);
            }
            newYear = next;
        }
        return new FreezeWindows(windows);
    }

    public boolean isEmpty() {
        return from.length == 0;
    }

    public boolean isFrozen(int day) {
        return indexOf(day) >= 0;
    }

    /// The first day on or after this one that is not frozen.
    public int firstClear(int day) {
        int at = indexOf(day);
        if (at < 0) {
            return day;
        }
        while (at + 1 < from.length && from[at + 1] == to[at]) {
            at++;
        }
        return to[at];
    }

    /// The last day on or before this one that is not frozen.
    public int lastClear(int day) {
        int at = indexOf(day);
        if (at < 0) {
            return day;
        }
        while (at > 0 && to[at - 1] == from[at]) {
            at--;
        }
        return from[at] - 1;
    }

    /// Why this day is frozen, in the plan's own words; empty when it is not.
    public String reason(int day) {
        int at = indexOf(day);
        return at < 0 ? "" : reason[at];
    }

    /// The windows that touch the days from `first` to `last`, both included.
    public List<Window> between(int first, int last) {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            if (from[i] <= last && to[i] > first) {
                windows.add(new Window(from[i], to[i], reason[i]));
            }
        }
        return windows;
    }

    private int indexOf(int day) {
        int at = Arrays.binarySearch(from, day);
        if (at < 0) {
            at = -at - 2;
        }
        return at >= 0 && day < to[at] ? at : -1;
    }

    /// Days on which nothing goes live.
    ///
    /// @param from the first, as a day number
    /// @param to the day after the last
    /// @param reason of the freeze, in the plan's own words
    public record Window(int from, int to, String reason) {}

    /// A freeze by days of the year, the first and the last, counted as in a leap year.
    ///
    /// From 29 February on means from 1 March in most years, and up to it means up to the 28th.
    private record Yearly(int from, int to, String reason) {

        private static final int LEAP_YEAR = 2000;
        private static final int LEAP_DAY = 60;

        static Yearly of(Freeze freeze) {
            return new Yearly(
                    freeze.from().atYear(LEAP_YEAR).getDayOfYear(),
                    freeze.to().atYear(LEAP_YEAR).getDayOfYear(),
                    freeze.reason());
        }

        /// The first day in a year.
        ///
        /// @param newYear the year's first day
        int begins(int newYear, boolean isLeap) {
            return newYear + from - (isLeap || from <= LEAP_DAY ? 1 : 2);
        }

        /// The day after the last in a year.
        int ends(int newYear, boolean isLeap) {
            return newYear + to - (isLeap || to < LEAP_DAY ? 0 : 1);
        }
    }

    /// Windows while they are laid out.
    private static final class Layout {

        private final int[] from;
        private final int[] to;
        private final String[] reason;
        private int size;

        Layout(int most) {
            from = new int[most];
            to = new int[most];
            reason = new String[most];
        }

        /// Adds days, as far as they come after those that are there, to the last window where they go on for
        /// the same reason; they come in the order of their first days.
        void add(int begins, int ends, String why) {
            int free = size == 0 ? begins : Math.max(begins, to[size - 1]);
            if (free >= ends) {
                return;
            }
            if (size > 0 && free == to[size - 1] && why.equals(reason[size - 1])) {
                to[size - 1] = ends;
            } else {
                from[size] = free;
                to[size] = ends;
                reason[size] = why;
                size++;
            }
        }
    }
}
