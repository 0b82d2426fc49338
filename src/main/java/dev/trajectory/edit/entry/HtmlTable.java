package dev.trajectory.edit.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts the cells of an HTML table in their columns: a cell that takes several columns or rows has its text in the
/// first of them, and the others are empty, as spreadsheets copy cells that were merged.
final class HtmlTable {

    /// By column, for how many rows more a cell above reaches down.
    private final Map<Integer, Integer> reach = new HashMap<>();

    private final Map<Integer, Integer> begun = new HashMap<>();
    private @Nullable List<String> row;

    boolean hasRow() {
        return row != null;
    }

    void beginRow() {
        row = new ArrayList<>();
    }

    /// Adds a cell to the row that is open.
    ///
    /// @param columns how many it takes, from 1
    /// @param rows how many it takes, from 1
    void add(String cell, int columns, int rows) {
        List<String> cells = row();
        passReached(cells);
        for (int i = 0; i < columns; i++) {
            begun.put(cells.size(), rows - 1);
            cells.add(i == 0 ? cell : "");
        }
    }

    /// Ends the row that is open; empty where it has no cells of its own.
    List<String> endRow() {
        List<String> cells = row();
        boolean hasOwn = !begun.isEmpty();
        passReached(cells);
        reach.replaceAll((_, rows) -> rows - 1);
        reach.putAll(begun);
        reach.values().removeIf(rows -> rows <= 0);
        begun.clear();
        row = null;
        return hasOwn ? cells : List.of();
    }

    private void passReached(List<String> cells) {
        while (reach.containsKey(cells.size())) {
            cells.add("");
        }
    }

    private List<String> row() {
        List<String> cells = row;
        if (cells == null) {
            throw new IllegalStateException("No row is open");
        }
        return cells;
    }
}
