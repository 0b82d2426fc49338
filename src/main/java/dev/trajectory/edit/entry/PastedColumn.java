package dev.trajectory.edit.entry;

import org.jspecify.annotations.Nullable;

/// A column of a pasted table, and what was made of it.
///
/// @param heading what the first line calls it; empty for nothing
/// @param example what its first cell that is not blank says; empty for none
/// @param column what it holds; null where each cell is taken for what it looks like
public record PastedColumn(
        String heading, String example, @Nullable Column column) {}
