package dev.trajectory.draw.money;

import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Money;
import java.util.ArrayList;
import java.util.List;

/// The financial years that a card shows side by side: one by one, those at the end that are all alike as one column,
/// and what there is no room for as one sum.
record YearColumns(List<Column> columns) {

    /// So many years alike are shown as one.
    private static final int LEAST_ALIKE = 3;

    /// Years in one column.
    ///
    /// @param first the calendar year the first of them starts in
    /// @param end that of the year after the last
    /// @param each whether amounts are of each of these years, and not of all of them together
    record Column(int first, int end, boolean each) {

        /// The amount of the column.
        Money of(ByYear amounts) {
            return each
                    ? new Money(amounts.pence(first))
                    : amounts.within(first, end).total();
        }

        boolean isOneYear() {
            return end - first == 1;
        }
    }

    YearColumns {
        columns = List.copyOf(columns);
    }

    /// Columns for these amounts.
    ///
    /// @param first the first year shown
    /// @param end the year after the last, later than the first
    /// @param most how many columns there is room for, 2 or more
    static YearColumns of(List<ByYear> amounts, int first, int end, int most) {
        int alike = alikeFrom(amounts, first, end);
        boolean ends = end - alike >= LEAST_ALIKE;
        int single = ends ? alike : end;
        int room = ends || single - first > most ? most - 1 : most;
        List<Column> columns = new ArrayList<>();
        int year = first;
        for (; year < single && columns.size() < room; year++) {
            columns.add(new Column(year, year + 1, true));
        }
        if (year < end) {
            columns.add(new Column(year, end, ends && year == alike));
        }
        return new YearColumns(columns);
    }

    /// The first year from which on every amount is the same each year.
    private static int alikeFrom(List<ByYear> amounts, int first, int end) {
        int from = end - 1;
        while (from > first && isAlike(amounts, from - 1, end - 1)) {
            from--;
        }
        return from;
    }

    private static boolean isAlike(List<ByYear> amounts, int one, int two) {
        return amounts.stream().allMatch(each -> each.pence(one) == each.pence(two));
    }

    /// Whether any column is a sum of several years.
    boolean hasSum() {
        return columns.stream().anyMatch(column -> !column.each());
    }
}
