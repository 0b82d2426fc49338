package dev.trajectory.draw.capacity;

import dev.trajectory.draw.capacity.CapacitySwitches.Grain;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// The columns of a band of the heat map: months, quarters or years in a row.
///
/// Where they do not all fit beside each other there are several bands, of about as many columns each. These are cut
/// where a financial year begins as far as whole years fit, else where a quarter does.
///
/// @param width of one, in pixels; the same in every band
record HeatColumns(Grain grain, List<Column> columns, double width) {

    /// One column: the months from one up to, not including, another.
    record Column(YearMonth from, YearMonth end) {}

    HeatColumns {
        columns = List.copyOf(columns);
    }

    /// The bands of columns over some months, the earliest first; at least one of at least one column.
    ///
    /// @param first the first month, and `last` the last one, that must be seen
    /// @param yearStart the first month of financial years
    /// @param room in pixels
    /// @param narrowest the least width of a column that can be read
    /// @param widest the width that is wide enough
    static List<HeatColumns> bands(
            YearMonth first,
            YearMonth last,
            Month yearStart,
            Grain grain,
            double room,
            double narrowest,
            double widest) {
        List<Column> all = columns(first, last, yearStart, grain);
        int most = Math.max(1, (int) Math.floor(room / narrowest));
        int before = all.size() <= most ? 0 : sinceYearStart(all.getFirst().from(), yearStart) / grain.months();
        int whole = all.size() + before;
        int each = whole <= most ? whole : rounded(Math.ceilDiv(whole, Math.ceilDiv(whole, most)), most, grain);
        double width = Math.floor(Math.min(widest, room / Math.min(each, all.size())));
        List<HeatColumns> bands = new ArrayList<>();
        for (int from = -(before % each); from < all.size(); from += each) {
            bands.add(new HeatColumns(grain, all.subList(Math.max(0, from), Math.min(all.size(), from + each)), width));
        }
        return bands;
    }

    /// So many columns, or a few more so that they are whole years or quarters.
    private static int rounded(int columns, int most, Grain grain) {
        for (Grain whole : List.of(Grain.YEARS, Grain.QUARTERS)) {
            int together = Math.max(1, whole.months() / grain.months());
            int rounded = Math.ceilDiv(columns, together) * together;
            if (rounded <= most) {
                return rounded;
            }
        }
        return columns;
    }

    private static int sinceYearStart(YearMonth month, Month yearStart) {
        return Math.floorMod(month.getMonthValue() - yearStart.getValue(), Grain.YEARS.months());
    }

    private static List<Column> columns(YearMonth first, YearMonth last, Month yearStart, Grain grain) {
        int into = Math.floorMod(first.getMonthValue() - yearStart.getValue(), grain.months());
        List<Column> columns = new ArrayList<>();
        YearMonth from = first.minusMonths(into);
        while (!from.isAfter(last)) {
            YearMonth end = from.plusMonths(grain.months());
            columns.add(new Column(from, end));
            from = end;
        }
        return columns;
    }

    /// The first month.
    YearMonth from() {
        return columns.getFirst().from();
    }

    /// The month after the last.
    YearMonth end() {
        return columns.getLast().end();
    }
}
