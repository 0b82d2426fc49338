package dev.trajectory.draw.page;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.model.Id;
import java.util.List;

/// The name of a row: in narrower letters where it does not fit, and where it does not fit then, in small ones on two
/// lines, so that names that begin alike are told apart.
public record RowName(Sheet out) {

    private static final int LINES = 2;

    /// How far one of two lines is from the other, in times the size of the text.
    private static final double LEADING = 1.05;

    private Lettering wide() {
        return out.lettering(TextRole.TABLE_ROW).in(Typeface.MEDIUM);
    }

    /// How wide a name is that has all the room it needs.
    public double width(String name) {
        return wide().width(name);
    }

    /// Draws a name.
    ///
    /// @param middle of the row, in pixels from the top
    /// @param room in pixels
    /// @param id whose name it is
    public void draw(double x, double middle, double room, String name, Id id) {
        Lettering type = wide();
        if (type.width(name) > room) {
            type = type.in(Typeface.CONDENSED_MEDIUM);
        }
        List<String> lines = List.of(name);
        if (type.width(name) > room) {
            type = out.lettering(TextRole.SMALLEST_CONDENSED);
            lines = type.typeface().wrap(name, type.size(), room, LINES);
        }
        double leading = type.size() * LEADING;
        double at = middle - leading * (lines.size() - 1) / 2;
        for (String line : lines) {
            out.drawing().text(x, at, line, type, Token.INK, Anchor.START, id);
            at += leading;
        }
    }
}
