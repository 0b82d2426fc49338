package dev.trajectory.edit.entry;

import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table that is a board: each of its columns, or each of its rows, is the lane of an organisation, named at its
/// head.
///
/// @param above lines with one cell above the heads: titles of the board
/// @param lines the heads, and what stands below them; columns are lanes
record Board(List<Cells.Line> above, List<Cells.Line> lines) {

    /// The line that names the organisations.
    Cells.Line head() {
        return lines.getFirst();
    }

    /// The board that a table is; null where it is none.
    ///
    /// @param table none of its lines blank
    static @Nullable Board of(List<Cells.Line> table, Lookup lookup, Vocabulary vocabulary) {
        int at = 0;
        while (at + 2 < table.size() && filled(table.get(at)).size() == 1) {
            at++;
        }
        List<Cells.Line> lines = table.subList(at, table.size());
        if (areHeads(lines, lookup)) {
            return new Board(table.subList(0, at), lines);
        }
        List<Cells.Line> turned = lines.isEmpty() ? List.of() : turned(lines, vocabulary);
        return areHeads(turned, lookup) ? new Board(table.subList(0, at), turned) : null;
    }

    private static List<String> filled(Cells.Line line) {
        return line.cells().stream().filter(cell -> !Table.isBlank(cell)).toList();
    }

    /// Whether a table has a lane in each column that has a heading: two or more, of one organisation each.
    private static boolean areHeads(List<Cells.Line> lines, Lookup lookup) {
        if (lines.size() < 2) {
            return false;
        }
        List<String> heads = filled(lines.getFirst());
        Set<@Nullable OrganisationId> organisations = new LinkedHashSet<>();
        heads.forEach(cell -> organisations.add(Lanes.named(cell, lookup)));
        return heads.size() > 1 && organisations.size() == heads.size() && !organisations.contains(null);
    }

    /// A table whose columns are rows and whose rows are columns, where its first column has a lane in each row
    /// below an empty cell, and headings beside that; else none.
    private static List<Cells.Line> turned(List<Cells.Line> lines, Vocabulary vocabulary) {
        List<String> head = lines.getFirst().cells();
        boolean isGrid = head.size() > 2
                && Table.isBlank(head.getFirst())
                && head.stream()
                        .skip(1)
                        .allMatch(cell -> !Table.isBlank(cell) && vocabulary.column(cell) == Column.OTHER);
        List<Cells.Line> turned = new ArrayList<>();
        for (int column = 0; isGrid && column < head.size(); column++) {
            int at = column;
            List<String> cells = lines.stream()
                    .map(line -> at < line.cells().size() ? line.cells().get(at) : "")
                    .toList();
            turned.add(new Cells.Line(lines.getFirst().number(), cells));
        }
        return turned;
    }

    /// The cells of a table of lanes, with the numbers of the rows with which cells begin.
    record Apart(List<Cells.Line> rows, Set<Integer> begins) {}

    /// Takes a table of lanes apart, lane by lane, a row for each line of a cell: the organisation, what the line
    /// says, and what stands in the columns without a heading beside it. The rows are numbered as if each stood on
    /// a line of its own.
    Apart apart(Lookup lookup) {
        List<Cells.Line> rows = new ArrayList<>();
        Set<Integer> begins = new LinkedHashSet<>();
        List<String> heads = lines.getFirst().cells();
        int number = lines.getFirst().number();
        for (int column = 0; column < heads.size(); column++) {
            OrganisationId organisation = Lanes.named(heads.get(column), lookup);
            if (organisation == null) {
                continue;
            }
            for (Cells.Line line : lines.subList(1, lines.size())) {
                String cell = column < line.cells().size() ? line.cells().get(column) : "";
                begins.add(number + 1);
                for (String said : cell.lines().toList()) {
                    if (!Table.isBlank(said)) {
                        number++;
                        rows.add(new Cells.Line(
                                number, List.of(Lanes.bare(heads.get(column)), said, beside(heads, line))));
                    }
                }
            }
        }
        return new Apart(rows, begins);
    }

    private static String beside(List<String> heads, Cells.Line line) {
        List<String> beside = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cells().get(i).strip();
            boolean isHeaded = i < heads.size() && !Table.isBlank(heads.get(i));
            if (!isHeaded && !cell.isEmpty()) {
                beside.add(cell);
            }
        }
        return String.join(" · ", beside);
    }
}
