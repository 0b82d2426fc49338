package dev.trajectory.ui.grid;

/// A column of a grid.
///
/// @param width in pixels
/// @param isNumber whether what it holds stands at the right
public record GridColumn(String title, double width, boolean isNumber) {}
