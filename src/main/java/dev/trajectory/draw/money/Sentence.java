package dev.trajectory.draw.money;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import org.jspecify.annotations.Nullable;

/// A sentence on a card, and the figure in it that can be asked.
///
/// @param figure null where there is none
record Sentence(String text, Subject.@Nullable Figure figure) {

    Sentence(String text) {
        this(text, null);
    }

    /// Draws it from a y on, if it is to be drawn.
    ///
    /// @return how high it is
    double at(Sheet out, Box box, double y, boolean draws) {
        Lettering type = out.lettering(TextRole.BODY);
        double high = type.wrap(text, box.width()).size() * type.lineHeight();
        if (draws) {
            out.paragraph(box.x(), y, box.width(), text, TextRole.BODY, Token.INK);
            out.spot(new Box(box.x(), y, box.width(), high), figure, text);
        }
        return high;
    }
}
