package dev.trajectory.ui.grid;

/// The place of a cell in a grid, from 0.
public record At(int row, int column) {

    At plus(int rows, int columns) {
        return new At(row + rows, column + columns);
    }
}
