package dev.trajectory.calendar;

import dev.trajectory.model.Freeze;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// An organisation's freezes laid out over the years, as runs of days that do not touch each other.
public final class FreezeWindows {

    /// The first and the last year laid out.
    private static final int FIRST_YEAR = 1899;

    private static final int LAST_YEAR = Horizon.LAST_YEAR + 1;

    private final int[] from;
    private final int[] to;
    private final String[] reason;

    private FreezeWindows(List<Window> runs) {
        from = runs.stream().mapToInt(Window::from).toArray();
        to = runs.stream().mapToInt(Window::to).toArray();
        reason = runs.stream().map(Window::reason).toArray(String[]::new);
    }

    public static FreezeWindows of(List<Freeze> freezes) {
        List<Window> windows = new ArrayList<>();
        for (Freeze freeze : freezes) {
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                Window window = Window.of(freeze, year);
                if (window.from < window.to) {
                    windows.add(window);
                }
            }
        }
        windows.sort(Comparator.comparingInt(Window::from));
        return new FreezeWindows(joined(windows));
    }

    private static List<Window> joined(List<Window> ascending) {
        List<Window> runs = new ArrayList<>();
        for (Window window : ascending) {
            Window last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && window.from <= last.to) {
                runs.set(runs.size() - 1, new Window(last.from, Math.max(last.to, window.to), last.reason));
            } else {
                runs.add(window);
            }
        }
        return runs;
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
        return at < 0 ? day : to[at];
    }

    /// The last day on or before this one that is not frozen.
    public int lastClear(int day) {
        int at = indexOf(day);
        return at < 0 ? day : from[at] - 1;
    }

    /// Why this day is frozen, in the plan's own words; empty when it is not.
    public String reason(int day) {
        int at = indexOf(day);
        return at < 0 ? "" : reason[at];
    }

    /// The runs of frozen days that touch the days from `first` to `last`, both included.
    public List<Window> between(int first, int last) {
        List<Window> runs = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            if (from[i] <= last && to[i] > first) {
                runs.add(new Window(from[i], to[i], reason[i]));
            }
        }
        return runs;
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
    /// @param reason of the first freeze of the run
    public record Window(int from, int to, String reason) {

        private static Window of(Freeze freeze, int year) {
            // From 29 February on means from 1 March in most years, and up to it means up to the 28th.
            LocalDate first =
                    freeze.from().isValidYear(year) ? freeze.from().atYear(year) : LocalDate.of(year, Month.MARCH, 1);
            LocalDate last = freeze.to().atYear(freeze.to().isBefore(freeze.from()) ? year + 1 : year);
            return new Window(WorkingCalendar.day(first), WorkingCalendar.day(last) + 1, freeze.reason());
        }
    }
}
