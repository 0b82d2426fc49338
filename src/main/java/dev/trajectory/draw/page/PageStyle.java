package dev.trajectory.draw.page;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Theme;

/// How large a page is drawn, in which theme, and under which heading.
///
/// @param textFactor a user's own text size, 0.9 to 1.5
/// @param heading what stands over the page: the option it is of; empty for the plan itself
public record PageStyle(Theme theme, double textFactor, String heading) {

    private static final double PROJECTOR = 2;
    private static final double USUAL_WIDTH = 1_376;
    private static final double PROJECTOR_WIDTH = 1_920;

    /// On a projector, in pixels.
    private static final double LEAST_LINE = 2.5;

    public PageStyle(Theme theme) {
        this(theme, 1);
    }

    public PageStyle(Theme theme, double textFactor) {
        this(theme, textFactor, "");
    }

    /// The same under a heading.
    public PageStyle under(String changed) {
        return new PageStyle(theme, textFactor, changed);
    }

    /// The same with larger text.
    public PageStyle times(double factor) {
        return new PageStyle(theme, textFactor * factor, heading);
    }

    public Lettering lettering(TextRole role) {
        return theme.lettering(role).times(textFactor);
    }

    /// So many pixels on a desktop, more on a projector or in larger text.
    public double px(double desktop) {
        return desktop * (theme == Theme.PROJECTOR ? PROJECTOR * textFactor : textFactor);
    }

    /// How wide a line is drawn: on a projector wide enough to be seen from the back of a room.
    public double line(double desktop) {
        return theme == Theme.PROJECTOR ? Math.max(px(desktop), LEAST_LINE * textFactor) : px(desktop);
    }

    /// How wide a page is, in pixels, where nothing else says so.
    public double usualWidth() {
        return theme == Theme.PROJECTOR ? PROJECTOR_WIDTH : USUAL_WIDTH;
    }

    /// Between cards.
    public double gap() {
        return px(14);
    }

    /// Between a card's edge and what is on it.
    public double padding() {
        return px(16);
    }

    /// Around the page.
    public double margin() {
        return px(20);
    }

    /// The height of a table's row.
    public double row() {
        return Math.rint(lettering(TextRole.TABLE_ROW).size() * 2.1);
    }
}
