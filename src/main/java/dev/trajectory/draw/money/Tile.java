package dev.trajectory.draw.money;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.draw.page.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One answer in large figures, with what it is of.
///
/// @param figures one, or two that are not to be added up
/// @param basis which years and prices, and whether cash or present value
record Tile(String title, List<Figure> figures, String basis) {

    private static final double FIGURE_GAP = 14;
    private static final double BAR = 5;

    /// A figure and what it is.
    ///
    /// @param share how much of it is paid for, or null where that is no question
    record Figure(
            Subject.Figure figure, String what, @Nullable Share share) {

        Figure(Subject.Figure figure, String what) {
            this(figure, what, null);
        }

        private String value() {
            return figure.value();
        }
    }

    /// Parts of a whole, from 0 to 1: what is paid, and what would be besides if all that is asked were agreed.
    record Share(double paid, double asked) {}

    Tile {
        figures = List.copyOf(figures);
    }

    /// How many times smaller figures must be than usual for the tile to hold them; 1 where they fit.
    double squeeze(Sheet out, double width) {
        Lettering type = out.lettering(TextRole.FIGURE);
        double room = room(out, width);
        return figures.stream()
                .mapToDouble(figure -> Math.min(1, room / type.width(figure.value())))
                .min()
                .orElse(1);
    }

    private double room(Sheet out, double width) {
        double inside = width - 2 * out.style().padding();
        return (inside - (figures.size() - 1) * out.px(FIGURE_GAP)) / figures.size();
    }

    double height(Sheet out, double width) {
        double lines = 0;
        for (Figure figure : figures) {
            lines = Math.max(lines, what(out, width, figure).size());
        }
        double inside = width - 2 * out.style().padding();
        return 2 * out.px(12)
                + titleHeight(out, width)
                + out.lettering(TextRole.FIGURE).size() * 1.25
                + lines * out.lettering(TextRole.CAPTION).lineHeight()
                + (hasBar() ? out.px(BAR + 6) : 0)
                + out.px(4)
                + basis(out).wrap(basis, inside).size() * basis(out).lineHeight();
    }

    private double titleHeight(Sheet out, double width) {
        Lettering type = out.lettering(TextRole.CONTROL);
        return type.wrap(title, width - 2 * out.style().padding()).size() * type.lineHeight();
    }

    private boolean hasBar() {
        return figures.stream().anyMatch(figure -> figure.share() != null);
    }

    private static Lettering basis(Sheet out) {
        return out.lettering(TextRole.AXIS);
    }

    private List<String> what(Sheet out, double width, Figure figure) {
        return out.lettering(TextRole.CAPTION).wrap(figure.what(), room(out, width));
    }

    /// @param factor of the usual size of figures
    void draw(Sheet out, Box box, double factor) {
        out.surface(box);
        double left = box.x() + out.style().padding();
        double inside = box.width() - 2 * out.style().padding();
        double y = box.y() + out.px(12);
        y += out.paragraph(left, y, inside, title, TextRole.CONTROL, Token.INK_2);
        double room = room(out, box.width());
        double x = left;
        for (Figure figure : figures) {
            draw(out, figure, new Box(x, y, room, box.bottom() - y), factor, box.width());
            x += room + out.px(FIGURE_GAP);
        }
        double high = basis(out).wrap(basis, inside).size() * basis(out).lineHeight();
        out.paragraph(left, box.bottom() - out.px(12) - high, inside, basis, TextRole.AXIS, Token.INK_3);
    }

    private void draw(Sheet out, Figure figure, Box box, double factor, double width) {
        Lettering type = out.lettering(TextRole.FIGURE).times(factor);
        double high = out.lettering(TextRole.FIGURE).size() * 1.25;
        out.drawing().text(box.x(), box.y() + high / 2, figure.value(), type, Token.INK, Anchor.START, null);
        out.spot(new Box(box.x() - out.px(3), box.y(), type.width(figure.value()) + out.px(6), high), figure.figure());
        double y = box.y() + high;
        Lettering caption = out.lettering(TextRole.CAPTION);
        for (String words : what(out, width, figure)) {
            out.drawing().text(box.x(), y + caption.lineHeight() / 2, words, caption, Token.INK_2, Anchor.START, null);
            y += caption.lineHeight();
        }
        Share share = figure.share();
        if (share != null) {
            bar(out, share, new Box(box.x(), y + out.px(4), box.width(), out.px(BAR)));
        }
    }

    private static void bar(Sheet out, Share share, Box box) {
        double radius = box.height() / 2;
        out.box(box, radius, out.drawing().colour(Token.SUNKEN), null);
        Box asked = new Box(box.x(), box.y(), box.width() * Math.min(1, share.paid() + share.asked()), box.height());
        if (share.asked() > 0) {
            out.box(asked, radius, out.drawing().colour(Token.CANVAS), out.stroke(Token.ASKED, 1));
            out.hatch(asked.inset(radius / 2, 0), Token.ASKED);
        }
        out.box(
                box.left(box.width() * Math.min(1, share.paid())),
                radius,
                out.drawing().colour(Token.OK_FILL),
                null);
    }
}
