package dev.trajectory.draw.capacity;

import dev.trajectory.draw.capacity.CapacitySwitches.Grain;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// The columns of the heat map: months, quarters or years in a row, so that whole ones of the financial year stand
/// together.
///
/// @param width of one, in pixels
record HeatColumns(Grain grain, List<Column> columns, double width) {

    /// One column: the months from one up to, not including, another.
    record Column(YearMonth from, YearMonth end) {}

    /// Columns over some months, as fine as wanted or as coarse as the room asks.
    ///
    /// @param first the first month, and `last` the last one, that must be seen
    /// @param yearStart the first month of financial years
    /// @param room in pixels
    /// @param narrowest the least width of a column that can be read
    /// @param widest the width that is wide enough
    static HeatColumns of(
            YearMonth first,
            YearMonth last,
            Month yearStart,
            Grain wanted,
            double room,
            double narrowest,
            double widest) {
        HeatColumns columns = null;
        for (Grain grain : Grain.values()) {
            if (grain.compareTo(wanted) >= 0) {
                List<Column> made = columns(first, last, yearStart, grain);
                double width = Math.floor(Math.min(widest, room / made.size()));
                columns = new HeatColumns(grain, made, width);
                if (width >= narrowest) {
                    return columns;
                }
            }
        }
        if (columns == null) {
            throw new IllegalStateException("No grain from " + wanted + " on");
        }
        return columns;
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

    double wholeWidth() {
        return width * columns.size();
    }
}
