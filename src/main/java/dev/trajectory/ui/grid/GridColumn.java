package dev.trajectory.ui.grid;

/// A column of a grid.
///
/// @param width in pixels
/// @param isNumber whether what it holds stands at the right
/// @param isCentred whether its head stands in the middle, as single letters do
public record GridColumn(String title, double width, boolean isNumber, boolean isCentred) {

    public GridColumn(String title, double width, boolean isNumber) {
        this(title, width, isNumber, false);
    }
}
