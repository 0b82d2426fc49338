package dev.trajectory.draw.board;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Glyphs;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.model.Organisation;
import dev.trajectory.words.BoardWords;
import java.util.List;

/// The names of rows, which stay in sight, also as one goes down a long row: the organisation, how many chunks it
/// leads and what it can take.
final class RowLayer {

    private static final int LINES = 4;
    private static final double ABOVE = 8;

    /// Left of the text of names, in pixels on a desktop.
    static final double BEFORE = 14;

    private static final double BELOW = 6;

    /// For rounding.
    private static final double HAIR = 0.5;

    /// Kept free for what folds a row, on the right.
    private static final double FOLD = 18;

    private final BoardLayout board;
    private final BoardCamera camera;
    private final BoardWords words;
    private final Drawing out;
    private final PageStyle style;

    RowLayer(BoardLayout board, BoardCamera camera, BoardWords words, Drawing out) {
        this.board = board;
        this.camera = camera;
        this.words = words;
        this.out = out;
        this.style = board.style();
    }

    /// How high the row of an organisation is at least, so that all of its name and its numbers stand in it.
    static double least(PageStyle style, Organisation organisation) {
        Lettering type = style.lettering(TextRole.LANE_NAME);
        boolean hasCode = style.theme() == Theme.PROJECTOR;
        double code = hasCode ? style.lettering(TextRole.LANE_CODE).lineHeight() : 0;
        int lines = type.typeface()
                .wrap(organisation.name(), type.size(), room(style), LINES)
                .size();
        double numbers = (type.lineHeight()
                        + 3 * style.lettering(TextRole.SMALLEST_CONDENSED).lineHeight())
                / 2;
        return Math.ceil(style.px(ABOVE) + code + lines * type.lineHeight() + numbers + style.px(BELOW));
    }

    /// How wide names may be.
    private static double room(PageStyle style) {
        return Math.rint(style.px(BoardCamera.NAMES)) - style.px(BEFORE) - style.px(FOLD);
    }

    void draw() {
        out.within(0, camera.head(), camera.names(), camera.roomDown(), inner -> {
            inner.fill(0, camera.head(), camera.names(), camera.roomDown(), inner.colour(Token.HEAD), null);
            int index = 0;
            for (BoardGrid.Row row : board.grid().rows()) {
                row(inner, row, index++);
            }
        });
        out.vertical(camera.names() - 1, 0, camera.height(), out.stroke(Token.LINE, style.line(1)), null);
    }

    private void row(Drawing inner, BoardGrid.Row row, int index) {
        double top = camera.y(row.top());
        Organisation organisation = row.organisation();
        if (organisation != null) {
            Livery livery = style.theme().livery(index);
            inner.add(new Shape.Texture(
                    0,
                    top,
                    style.px(5),
                    row.height() - 1,
                    livery.texture(),
                    livery.solid(),
                    livery.mark(),
                    organisation.id()));
        }
        inner.horizontal(top + row.height() - 1, 0, camera.names(), inner.stroke(Token.LINE, 1), null);
        Lettering name = style.lettering(TextRole.LANE_NAME);
        Lettering small = style.lettering(TextRole.SMALLEST_CONDENSED);
        double x = style.px(BEFORE);
        double written = written(row, top);
        if (organisation != null) {
            fold(inner, row, written);
            if (row.folded()) {
                Lettering folded = style.lettering(TextRole.LANE_NAME);
                String code = style.theme() == Theme.PROJECTOR ? organisation.code() : organisation.name();
                double most = camera.names() - x - style.px(FOLD);
                double middle = top + style.px(4) + folded.lineHeight() / 2;
                inner.text(x, middle, folded.fit(code, most), folded, Token.INK, Anchor.START, organisation.id());
                String count = small.fit(words.chunks(row.chunks()), most);
                double below = middle + (folded.lineHeight() + small.lineHeight()) / 2;
                inner.text(x, below, count, small, Token.INK_3, Anchor.START, organisation.id());
                return;
            }
        }
        double room = room(style);
        double y = written + style.px(ABOVE) + name.lineHeight() / 2;
        if (style.theme() == Theme.PROJECTOR && organisation != null) {
            Lettering code = style.lettering(TextRole.LANE_CODE);
            inner.text(x, y + style.px(2), organisation.code(), code, Token.INK, Anchor.START, organisation.id());
            y += code.lineHeight();
        }
        List<String> lines = name.typeface().wrap(words.name(organisation), name.size(), room, LINES);
        for (String line : lines) {
            inner.text(x, y, line, name, Token.INK, Anchor.START, row.id());
            y += name.lineHeight();
        }
        double bottom = top + row.height() - style.px(BELOW);
        y = line(inner, x, y, room, bottom, small, words.chunks(row.chunks()));
        if (organisation != null) {
            line(inner, x, y, room, bottom, small, words.capacity(organisation));
        }
    }

    /// From where a row's name is written: its top, or that of what is seen of it, as far as the name has room
    /// below.
    private double written(BoardGrid.Row row, double top) {
        double room = row.organisation() == null ? 0 : least(style, row.organisation());
        return Math.max(top, Math.min(camera.head(), top + row.height() - room));
    }

    /// What is pressed to put its cards away and to take them out.
    private void fold(Drawing inner, BoardGrid.Row row, double top) {
        double middle = top
                + Math.min(
                        row.height() / 2,
                        style.px(8) + style.lettering(TextRole.LANE_NAME).lineHeight() / 2);
        Stroke stroke = inner.stroke(Token.INK_3, style.line(1.2));
        Glyphs.chevron(inner, camera.names() - style.px(10), middle, style.px(3.5), row.folded(), stroke, row.id());
    }

    private static double line(
            Drawing inner, double x, double y, double room, double bottom, Lettering type, String text) {
        if (y + type.lineHeight() / 2 > bottom + HAIR) {
            return y;
        }
        inner.text(x, y, type.fit(text, room), type, Token.INK_3, Anchor.START, null);
        return y + type.lineHeight();
    }
}
