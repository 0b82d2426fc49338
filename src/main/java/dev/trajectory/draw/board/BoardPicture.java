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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The board as a display list.
public final class BoardPicture {

    private final BoardLayout board;
    private final BoardCamera camera;
    private final BoardLook look;
    private final BoardWords words;
    private final PageStyle style;
    private final Drawing out;

    /// Whether the plan and the option looked at stand in the corner.
    private final boolean isNamed;

    private BoardPicture(BoardLayout board, BoardCamera camera, BoardLook look, boolean isNamed, Locale locale) {
        this.isNamed = isNamed;
        this.board = board;
        this.camera = camera;
        this.look = look;
        this.words = new BoardWords(board.outlook().plan(), locale);
        this.style = board.style();
        this.out = new Drawing(style.theme());
    }

    /// What a camera sees of a board: the same for the same arguments. Only what is in sight is made.
    public static Picture of(BoardLayout board, BoardCamera camera, BoardLook look, Locale locale) {
        return new BoardPicture(board, camera, look, false, locale).picture();
    }

    /// A whole board as a picture of its own, which says of which plan and, by the heading of its style, of which
    /// option it is.
    public static Picture whole(BoardLayout board, Locale locale) {
        return whole(board, BoardCamera.around(board), locale);
    }

    /// The same as far as a camera sees it.
    public static Picture whole(BoardLayout board, BoardCamera camera, Locale locale) {
        return new BoardPicture(board, camera, BoardLook.PLAIN, true, locale).picture();
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
        corner();
    }

    /// In the corner stands whose board it is, and how many chunks have no place on it.
    private void corner() {
        List<String> lines = new ArrayList<>();
        if (isNamed) {
            lines.add(board.outlook().plan().programme().name());
            if (!style.heading().isEmpty()) {
                lines.add(style.heading());
            }
        }
        int names = lines.size();
        if (!board.undated().isEmpty()) {
            lines.add(words.undated(board.undated().size()));
        }
        Lettering type = style.lettering(TextRole.SMALLEST_CONDENSED);
        double step = Math.min(type.lineHeight(), camera.head() / Math.max(1, lines.size()));
        double middle = camera.head() / 2 - (lines.size() - 1) * step / 2;
        for (int i = 0; i < lines.size(); i++) {
            String text = type.fit(lines.get(i), camera.names() - style.px(12));
            Token ink = i < names ? Token.INK : Token.DANGER;
            out.text(style.px(8), middle + i * step, text, type, ink, Anchor.START, null);
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
