package dev.trajectory.draw.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which columns the outline has, how wide they are, and by which one rows are sorted. A value.
///
/// @param shown from left to right; the number, where it is shown, stands before the name, and the name is always
/// there
/// @param widths in pixels, of those a user made wider or narrower; the others are as wide as they need
/// @param sort rows of a lane follow each other by this; null for the viewport's own order
/// @param descending whether the largest comes first
public record Columns(
        List<Column> shown,
        Map<Column, Double> widths,
        @Nullable Column sort,
        boolean descending) {

    /// What pictures show.
    public static final Columns USUAL =
            new Columns(List.of(Column.LEAD, Column.WEEKS, Column.STATUS), Map.of(), null, false);

    private static final double LEAST = 28;
    private static final double MOST = 400;

    public Columns {
        shown = shown.stream().filter(each -> each != Column.NAME).distinct().toList();
        widths = widths.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(widths));
    }

    public boolean shows(Column column) {
        return column == Column.NAME || shown.contains(column);
    }

    /// These with a column more, in the place it usually has, or less.
    public Columns toggled(Column column) {
        List<Column> changed = new ArrayList<>(shown);
        if (!changed.remove(column)) {
            int at = 0;
            while (at < changed.size() && changed.get(at).compareTo(column) < 0) {
                at++;
            }
            changed.add(at, column);
        }
        return new Columns(changed, widths, sort, descending);
    }

    /// These with a column as wide as that, within what is useful.
    public Columns withWidth(Column column, double width) {
        Map<Column, Double> changed = new EnumMap<>(Column.class);
        changed.putAll(widths);
        changed.put(column, Math.clamp(width, LEAST, MOST));
        return new Columns(shown, changed, sort, descending);
    }

    /// These with every column as wide as it needs.
    public Columns withUsualWidths() {
        return new Columns(shown, Map.of(), sort, descending);
    }

    /// These with rows in the viewport's own order.
    public Columns unsorted() {
        return new Columns(shown, widths, null, false);
    }

    /// These sorted by a column: first ascending, then descending, then no more.
    public Columns sortedBy(Column column) {
        if (sort != column) {
            return new Columns(shown, widths, column, false);
        }
        return descending ? new Columns(shown, widths, null, false) : new Columns(shown, widths, column, true);
    }
}
