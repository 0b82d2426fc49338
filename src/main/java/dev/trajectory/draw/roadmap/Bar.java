package dev.trajectory.draw.roadmap;

/// Where a chunk's bar lies; for a milestone, its diamond.
///
/// @param left where it begins; of a milestone, its middle
/// @param right where it ends; of a milestone, its middle
/// @param reach how far its diamond stands out beyond its right end, and, of a milestone, its left one
record Bar(LaneRow row, double left, double right, double top, double height, double reach) {

    double bottom() {
        return top + height;
    }

    double middle() {
        return top + height / 2;
    }

    double width() {
        return right - left;
    }

    /// The right end of all that is drawn of it.
    double farRight() {
        return right + reach;
    }

    /// The left end of all that is drawn of it.
    double farLeft() {
        return row.isMilestone() ? left - reach : left;
    }
}
