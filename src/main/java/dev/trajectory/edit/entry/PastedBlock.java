package dev.trajectory.edit.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A block of cells as spreadsheets copy it: lines end rows, tabs part cells, and a cell with either in it stands in
/// quotation marks.
public record PastedBlock(List<List<String>> rows) {

    public PastedBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// Reads a copied text; all of it is one block, however ragged.
    public static PastedBlock of(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        List<List<String>> rows = new ArrayList<>();
        Cells.of(plain, '\t').forEach(line -> rows.add(line.cells()));
        return new PastedBlock(rows);
    }

    /// The text that spreadsheets read as this block.
    public String text() {
        return rows.stream()
                .map(row -> row.stream().map(PastedBlock::quoted).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        boolean needsMarks = cell.startsWith("\"") || cell.contains("\t") || cell.contains("\n");
        return needsMarks ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /// Whether it is one cell, to be put wherever one likes.
    public boolean isOneCell() {
        return rows.size() == 1 && rows.getFirst().size() == 1;
    }
}
