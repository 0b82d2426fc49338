package dev.trajectory.draw.roadmap;

import java.util.List;

/// A lane, laid out.
///
/// @param index its place among the lanes, from 0
/// @param header height of its header row, which is all there is of a folded one
/// @param rows those of its rows that are seen
record LaneBand(Lane lane, int index, double top, double header, double bottom, List<RowBand> rows) {
    LaneBand {
        rows = List.copyOf(rows);
    }

    /// Where its rows begin.
    double rowsTop() {
        return top + header;
    }
}
