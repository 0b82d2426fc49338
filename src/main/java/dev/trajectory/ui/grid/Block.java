package dev.trajectory.ui.grid;

import java.util.ArrayList;
import java.util.List;

/// The cells between two of them, both included.
///
/// @param bottom the last row, not before the first
/// @param right the last column, not before the first
public record Block(int top, int left, int bottom, int right) {

    /// The smallest block that holds both.
    static Block of(At one, At other) {
        return new Block(
                Math.min(one.row(), other.row()),
                Math.min(one.column(), other.column()),
                Math.max(one.row(), other.row()),
                Math.max(one.column(), other.column()));
    }

    boolean has(At at) {
        return at.row() >= top && at.row() <= bottom && at.column() >= left && at.column() <= right;
    }

    boolean isOneCell() {
        return top == bottom && left == right;
    }

    /// Its cells, row by row.
    public List<At> cells() {
        List<At> cells = new ArrayList<>();
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                cells.add(new At(row, column));
            }
        }
        return cells;
    }
}
