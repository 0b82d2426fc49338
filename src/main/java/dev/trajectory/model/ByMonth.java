package dev.trajectory.model;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A number that is the same every month but for the months listed.
///
/// @param usual the number in every month not listed, 0 to 10,000,000
/// @param exceptions the other months
public record ByMonth(int usual, SortedMap<YearMonth, Integer> exceptions) {

    public ByMonth {
        InvalidValue.requireRange("usual", usual, 0, 10_000_000);
        exceptions = Collections.unmodifiableSortedMap(new TreeMap<>(exceptions));
        exceptions.forEach((month, number) -> {
            InvalidValue.requireDate("month", month.atDay(1));
            InvalidValue.requireRange(month.toString(), number, 0, 10_000_000);
        });
    }

    public static ByMonth always(int usual) {
        return new ByMonth(usual, new TreeMap<>());
    }

    /// The number in that month.
    public int in(YearMonth month) {
        return exceptions.getOrDefault(month, usual);
    }

    /// The same, but for another number in that month.
    public ByMonth with(YearMonth month, int number) {
        return with(month, month, number);
    }

    /// The same, but for another number in all months from one to another.
    ///
    /// @param last the last of them; where it is before the first there are none
    public ByMonth with(YearMonth first, YearMonth last, int number) {
        SortedMap<YearMonth, Integer> changed = new TreeMap<>(exceptions);
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            if (number == usual) {
                changed.remove(month);
            } else {
                changed.put(month, number);
            }
        }
        return new ByMonth(usual, changed);
    }
}
