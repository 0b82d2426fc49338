package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Token;

/// The word at the top of a line that marks a day.
///
/// @param line where the line is
/// @param left where the flag begins, on one side of the line or the other
/// @param ground its colour, which is the line's too
record Flag(
        String text, double line, double left, double top, double width, double height, Token ground) {

    /// The same flag on the other side of its line.
    Flag turned() {
        return new Flag(text, line, line + 1 - width, top, width, height, ground);
    }

    double right() {
        return left + width;
    }

    boolean covers(double y) {
        return y >= top && y <= top + height;
    }

    boolean overlaps(Flag other) {
        return left < other.right()
                && other.left < right()
                && top < other.top + other.height
                && other.top < top + height;
    }
}
