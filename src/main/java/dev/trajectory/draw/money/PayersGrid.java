package dev.trajectory.draw.money;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;

/// Where the columns of [PayersCard] stand, one for each party: names before them, what each pays behind.
///
/// @param box all of it
/// @param left where the first column begins
/// @param cell how wide a column is
/// @param right where the last column ends
record PayersGrid(Sheet out, Box box, double left, double cell, double right) {

    private static final double NAMES = 150;
    private static final double MOST_NAMES = 260;
    private static final double PAYS = 104;
    private static final double WIDEST_CELL = 72;
    private static final double NARROWEST_CELL = 32;

    /// The grid in a box.
    ///
    /// @param behind how wide the words behind the columns are
    static PayersGrid of(Sheet out, Box box, int columns, double behind) {
        double pays = Math.max(out.px(PAYS), behind + out.px(11));
        double least = Math.min(out.px(NAMES), box.width() * 0.25);
        double cell = Math.min(out.px(WIDEST_CELL), (box.width() - least - pays) / Math.max(1, columns));
        double names = Math.min(out.px(MOST_NAMES), box.width() - cell * columns - pays);
        double left = box.x() + names;
        return new PayersGrid(out, box, left, cell, left + cell * columns);
    }

    /// Whether figures can be read in the columns.
    boolean isWideEnough() {
        return cell >= out.px(NARROWEST_CELL);
    }

    /// The room for names.
    double names() {
        return left - box.x() - out.px(8);
    }

    double x(int column) {
        return left + column * cell;
    }

    double middle(int column) {
        return x(column) + cell / 2;
    }

    /// What stands behind the columns begins here.
    double behind() {
        return right + out.px(10);
    }

    /// A figure, in condensed type where the usual one is too wide.
    void figure(double x, double middle, double room, String text, Lettering type, Token ink) {
        Lettering narrow =
                type.in(type.typeface() == Typeface.SEMIBOLD ? Typeface.CONDENSED_SEMIBOLD : Typeface.CONDENSED);
        Lettering fitting = type.width(text) <= room ? type : narrow;
        out.drawing().text(x, middle, fitting.fit(text, room), fitting, ink, Anchor.MIDDLE, null);
    }

    /// The place of a figure.
    Box spot(double middle, double centre, Lettering type, String text) {
        double wide = type.width(text) + out.px(8);
        return new Box(middle - wide / 2, centre - out.px(10), wide, out.px(20));
    }
}
