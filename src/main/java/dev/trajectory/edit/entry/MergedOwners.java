package dev.trajectory.edit.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Fills in who leads where a spreadsheet has one cell beside several rows, which it copies with the first of them: no
/// organisation comes twice there, and below each are rows without one. A dash says that there is none on purpose.
record MergedOwners(int column) {

    private static final Pattern DASH = Pattern.compile("[\\s\u00a0]*[-\u2013\u2014]+[\\s\u00a0]*");

    /// The rows with the cells filled in; as they are where none were merged.
    List<Cells.Line> filled(List<Cells.Line> rows) {
        return areMerged(rows) ? fill(rows) : rows;
    }

    /// The numbers of the rows that have what stands above them filled in.
    Set<Integer> numbers(List<Cells.Line> rows) {
        return areMerged(rows)
                ? rows.stream()
                        .filter(row -> Table.isBlank(cell(row)))
                        .map(Cells.Line::number)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private String cell(Cells.Line row) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    /// Whether a cell says that there is nothing in it.
    private static boolean isDash(String cell) {
        return DASH.matcher(cell).matches();
    }

    private boolean areMerged(List<Cells.Line> rows) {
        Set<String> seen = new HashSet<>();
        boolean hasBlank = false;
        for (Cells.Line row : rows) {
            String cell = cell(row);
            if (Table.isBlank(cell)) {
                hasBlank = true;
            } else if (!isDash(cell) && !seen.add(Lookup.plain(cell))) {
                return false;
            }
        }
        return hasBlank && !rows.isEmpty() && !Table.isBlank(cell(rows.getFirst())) && !isDash(cell(rows.getFirst()));
    }

    private List<Cells.Line> fill(List<Cells.Line> rows) {
        List<Cells.Line> filled = new ArrayList<>();
        String above = "";
        for (Cells.Line row : rows) {
            above = Table.isBlank(cell(row)) || isDash(cell(row)) ? above : cell(row);
            List<String> cells = new ArrayList<>(row.cells());
            if (column < cells.size()) {
                cells.set(column, isDash(cell(row)) ? "" : above);
            }
            filled.add(new Cells.Line(row.number(), cells));
        }
        return filled;
    }
}
