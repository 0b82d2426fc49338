package dev.trajectory.draw.roadmap;

/// A chunk's row, laid out.
record RowBand(LaneRow row, double top, double height) {

    double bottom() {
        return top + height;
    }

    double middle() {
        return top + height / 2;
    }
}
