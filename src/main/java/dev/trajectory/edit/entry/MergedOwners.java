package dev.trajectory.edit.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Fills in who leads where a spreadsheet has one cell beside several rows, which it copies with the first of them: no
/// organisation comes twice there, and below each are rows without one. A dash says that there is none on purpose.
///
/// @param column which names who leads; -1 where no cells were merged
/// @param rows the numbers of the rows that have what stands above them filled in
record MergedOwners(int column, Set<Integer> rows) {

    static final MergedOwners NONE = new MergedOwners(-1, Set.of());

    private static final Pattern DASH = Pattern.compile("[\\s\u00a0]*[-\u2013\u2014]+[\\s\u00a0]*");

    MergedOwners {
        rows = Set.copyOf(rows);
    }

    /// Those of a column; none where no cells of it were merged.
    static MergedOwners of(List<Cells.Line> lines, int column) {
        return areMerged(lines, column)
                ? new MergedOwners(
                        column,
                        lines.stream()
                                .filter(row -> Table.isBlank(cell(row, column)))
                                .map(Cells.Line::number)
                                .collect(Collectors.toSet()))
                : NONE;
    }

    private static String cell(Cells.Line row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    /// Whether a cell says that there is nothing in it.
    private static boolean isDash(String cell) {
        return DASH.matcher(cell).matches();
    }

    private static boolean areMerged(List<Cells.Line> rows, int column) {
        Set<String> seen = new HashSet<>();
        boolean hasBlank = false;
        for (Cells.Line row : rows) {
            String cell = cell(row, column);
            if (Table.isBlank(cell)) {
                hasBlank = true;
            } else if (!isDash(cell) && !seen.add(Lookup.plain(cell))) {
                return false;
            }
        }
        String first = rows.isEmpty() ? "" : cell(rows.getFirst(), column);
        return hasBlank && !Table.isBlank(first) && !isDash(first);
    }

    /// The rows with the cells filled in; as they are where none were merged.
    List<Cells.Line> filled(List<Cells.Line> lines) {
        if (column < 0) {
            return lines;
        }
        List<Cells.Line> filled = new ArrayList<>();
        String above = "";
        for (Cells.Line row : lines) {
            String cell = cell(row, column);
            above = Table.isBlank(cell) || isDash(cell) ? above : cell;
            filled.add(with(row, isDash(cell) ? "" : above));
        }
        return filled;
    }

    boolean isFilled(Cells.Line row) {
        return rows.contains(row.number());
    }

    /// A row without what was filled in: it says itself who leads.
    Cells.Line bare(Cells.Line row) {
        return with(row, "");
    }

    private Cells.Line with(Cells.Line row, String owner) {
        List<String> cells = new ArrayList<>(row.cells());
        if (column < cells.size()) {
            cells.set(column, owner);
        }
        return new Cells.Line(row.number(), cells);
    }
}
