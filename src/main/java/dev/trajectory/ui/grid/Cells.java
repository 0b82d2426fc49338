package dev.trajectory.ui.grid;

import java.util.List;
import java.util.SequencedMap;

/// What a grid shows of a plan, and what working in it does.
public interface Cells {

    List<GridColumn> columns();

    int rows();

    /// How many lines of text a row has room for.
    default int linesOfText() {
        return 1;
    }

    Shown at(At at);

    /// What writing texts into cells would do; nothing is changed by asking.
    ///
    /// @param texts by their cells, all of them in the grid
    Change write(SequencedMap<At, String> texts);

    /// A letter pressed over cells, where it means something by itself and does not begin typing.
    ///
    /// @return whether it did
    boolean press(Block chosen, String letter);

    /// Opens what a cell that is not typed into is about.
    void open(At at);

    /// What a cell may be completed with while it is typed into; nothing where anything may be typed.
    default List<String> offers(At at) {
        return List.of();
    }

    /// Sorts the rows by a column whose head was pressed, where they can be sorted.
    default void sort(int column) {}
}
