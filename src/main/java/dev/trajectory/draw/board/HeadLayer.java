package dev.trajectory.draw.board;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.AwardRows;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.words.BoardWords;
import dev.trajectory.words.PictureWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What stands above the columns and stays in sight: their names, awards, and the flag of the status date. In the
/// corner stands whose board it is or what its rows and the numbers in its cells are, and how many chunks have no
/// place on it.
final class HeadLayer {

    private final BoardLayout board;
    private final BoardCamera camera;
    private final BoardWords words;
    private final PictureWords phrases;
    private final Drawing out;
    private final PageStyle style;

    HeadLayer(BoardLayout board, BoardCamera camera, BoardWords words, Locale locale, Drawing out) {
        this.board = board;
        this.camera = camera;
        this.words = words;
        this.phrases = new PictureWords(locale);
        this.out = out;
        this.style = board.style();
    }

    /// @param isNamed whether the plan and the option looked at stand in the corner
    void draw(boolean isNamed) {
        double thin = style.line(1);
        out.fill(0, 0, camera.width(), camera.head(), out.colour(Token.HEAD), null);
        out.horizontal(camera.head() - thin, 0, camera.width(), out.stroke(Token.LINE, thin), null);
        out.within(camera.names(), 0, camera.room(), camera.head(), inner -> {
            names(inner);
            awards(inner);
            flag(inner);
        });
        corner(isNamed);
    }

    private void names(Drawing inner) {
        Lettering large = style.lettering(TextRole.BODY).in(Typeface.SEMIBOLD);
        Lettering small = style.lettering(TextRole.CAPTION);
        double middle = BoardCamera.titles(style) / 2;
        for (BoardGrid.Column column : board.grid().columns()) {
            double x = camera.x(column.x()) + style.px(8);
            double right = x + column.width() - style.px(16);
            String name = words.column(column.from(), column.end());
            inner.text(x, middle, name, large, Token.INK, Anchor.START, null);
            double beside = x + large.width(name) + style.px(6);
            String year = words.year(column.from());
            inner.text(beside, middle, year, small, Token.INK_2, Anchor.START, null);
            String months = words.months(column.from(), column.end());
            if (beside + small.width(year) + style.px(8) + small.width(months) <= right) {
                inner.text(right, middle, months, small, Token.INK_3, Anchor.END, null);
            }
        }
    }

    private void awards(Drawing inner) {
        double caption = style.lettering(TextRole.CAPTION).size();
        AwardRows.Size size = new AwardRows.Size(style.px(1), caption, style.line(1));
        BoardTime time = new BoardTime(board, camera);
        new AwardRows(board.outlook().plan(), phrases, time, size, inner)
                .draw(board.awards(), BoardCamera.titles(style));
    }

    /// Beside its line, which goes down through the cells; on the other side of it at the edge.
    private void flag(Drawing inner) {
        LocalDate status = board.outlook().plan().settings().statusDate();
        if (status == null || !board.grid().holds(status)) {
            return;
        }
        Lettering type = style.lettering(TextRole.SMALLEST_CONDENSED).in(Typeface.CONDENSED_SEMIBOLD);
        String text = phrases.statusFlag(status);
        double wide = Math.rint(type.width(text) + style.px(10));
        double high = AwardRows.height(1, style.px(1)) - style.px(1);
        double x = camera.x(board.grid().x(status));
        double left = x + wide > camera.width() ? x - wide : x;
        double top = camera.head() - style.px(1) - high;
        inner.box(left, top, wide, high, style.px(2), inner.colour(Token.ACCENT), null, null);
        inner.text(left + wide / 2, top + high / 2, text, type, Token.ON_ACCENT, Anchor.MIDDLE, null);
    }

    private record Line(String text, Lettering type, Token ink) {}

    private void corner(boolean isNamed) {
        Lettering small = style.lettering(TextRole.SMALLEST_CONDENSED);
        double x = style.px(RowLayer.BEFORE);
        double room = camera.names() - x - style.px(4);
        List<Line> lines = new ArrayList<>(isNamed ? names(small, room) : titles(small, room));
        if (!board.undated().isEmpty()) {
            lines.add(new Line(words.undatedShort(board.undated().size()), small, Token.DANGER));
        }
        double step = Math.min(small.lineHeight() + 1, camera.head() / Math.max(1, lines.size()));
        double y = Math.min(BoardCamera.titles(style), camera.head() - (lines.size() - 1) * step) / 2;
        for (Line line : lines) {
            out.text(x, y, line.type().fit(line.text(), room), line.type(), line.ink(), Anchor.START, null);
            y += step;
        }
    }

    private List<Line> names(Lettering type, double room) {
        int others = (style.heading().isEmpty() ? 0 : 1) + (board.undated().isEmpty() ? 0 : 1);
        int most = Math.max(1, (int) (camera.head() / type.lineHeight()) - others);
        String name = board.outlook().plan().programme().name();
        List<String> lines = new ArrayList<>(type.typeface().wrap(name, type.size(), room, most));
        if (!style.heading().isEmpty()) {
            lines.add(style.heading());
        }
        return lines.stream().map(line -> new Line(line, type, Token.INK)).toList();
    }

    /// What rows are, and what the numbers in their cells count.
    private List<Line> titles(Lettering small, double room) {
        List<Line> lines = new ArrayList<>();
        Lettering bold = style.lettering(TextRole.SMALLEST).in(Typeface.SEMIBOLD);
        lines.add(new Line(words.rows(), bold, Token.INK_2));
        if (board.switches().load()) {
            small.wrap(words.cells(board.switches().months()), room)
                    .forEach(line -> lines.add(new Line(line, small, Token.INK_3)));
        }
        return lines;
    }
}
