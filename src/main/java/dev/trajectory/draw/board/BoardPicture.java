package dev.trajectory.draw.board;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.words.BoardWords;
import java.time.LocalDate;
import java.util.Locale;

/// The board as a display list.
public final class BoardPicture {

    private final BoardLayout board;
    private final BoardCamera camera;
    private final BoardLook look;
    private final BoardWords words;
    private final PageStyle style;
    private final Drawing out;

    private BoardPicture(BoardLayout board, BoardCamera camera, BoardLook look, Locale locale) {
        this.board = board;
        this.camera = camera;
        this.look = look;
        this.words = new BoardWords(board.outlook().plan(), locale);
        this.style = board.style();
        this.out = new Drawing(style.theme());
    }

    /// What a camera sees of a board: the same for the same arguments. Only what is in sight is made.
    public static Picture of(BoardLayout board, BoardCamera camera, BoardLook look, Locale locale) {
        return new BoardPicture(board, camera, look, locale).picture();
    }

    private Picture picture() {
        out.within(camera.names(), camera.head(), camera.room(), camera.roomDown(), inner -> {
            new CellLayer(board, camera, look, words, inner).draw();
            today(inner);
            StringLayer strings = new StringLayer(board, camera, look, words, inner);
            strings.draw();
            new CardLayer(board, camera, look, words, inner).draw();
            strings.drawNames();
        });
        new RowLayer(board, camera, words, out).draw();
        heads();
        return new Picture(words.title(), camera.width(), camera.height(), out.colour(Token.CANVAS), out.shapes());
    }

    private void heads() {
        out.fill(0, 0, camera.width(), camera.head(), out.colour(Token.HEAD), null);
        out.horizontal(camera.head() - 1, 0, camera.width(), out.stroke(Token.LINE, 1), null);
        Lettering large = style.lettering(TextRole.BODY).in(Typeface.SEMIBOLD);
        Lettering small = style.lettering(TextRole.CAPTION);
        out.within(camera.names(), 0, camera.room(), camera.head(), inner -> {
            for (BoardLayout.Column column : board.columns()) {
                double x = camera.x(column.x()) + style.px(8);
                double right = x + column.width() - style.px(16);
                String name = words.column(column.from(), column.end());
                inner.text(x, camera.head() / 2, name, large, Token.INK, Anchor.START, null);
                double beside = x + large.width(name) + style.px(6);
                String year = words.year(column.from());
                inner.text(beside, camera.head() / 2, year, small, Token.INK_2, Anchor.START, null);
                String months = words.months(column.from(), column.end());
                if (beside + small.width(year) + style.px(8) + small.width(months) <= right) {
                    inner.text(right, camera.head() / 2, months, small, Token.INK_3, Anchor.END, null);
                }
            }
        });
        if (!board.undated().isEmpty()) {
            Lettering note = style.lettering(TextRole.SMALLEST_CONDENSED);
            out.text(
                    style.px(8),
                    camera.head() / 2,
                    note.fit(words.undated(board.undated().size()), camera.names() - style.px(12)),
                    note,
                    Token.DANGER,
                    Anchor.START,
                    null);
        }
    }

    private void today(Drawing inner) {
        LocalDate today = board.outlook().plan().settings().statusDate();
        if (today == null) {
            return;
        }
        for (BoardLayout.Column column : board.columns()) {
            if (column.holds(today)) {
                double first = column.from().atDay(1).toEpochDay();
                double days = column.end().atDay(1).toEpochDay() - first;
                double x = camera.x(column.x() + (today.toEpochDay() - first) / days * column.width());
                Stroke line = inner.stroke(Token.ACCENT, style.px(1.5));
                inner.add(new Shape.Line(x, camera.head(), x, camera.height(), line, null));
            }
        }
    }
}
