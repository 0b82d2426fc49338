package dev.trajectory.draw.board;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Glyphs;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.schedule.Load.PointsInMonth;
import dev.trajectory.words.BoardWords;
import org.jspecify.annotations.Nullable;

/// The cells: freezes, what is asked of an organisation in the worst month, and where that is too much.
final class CellLayer {

    private static final double TRACK = 44;

    private final BoardLayout board;
    private final BoardCamera camera;
    private final BoardLook look;
    private final BoardWords words;
    private final Drawing out;
    private final PageStyle style;

    CellLayer(BoardLayout board, BoardCamera camera, BoardLook look, BoardWords words, Drawing out) {
        this.board = board;
        this.camera = camera;
        this.look = look;
        this.words = words;
        this.out = out;
        this.style = board.style();
    }

    void draw() {
        for (BoardGrid.Row row : board.grid().rows()) {
            for (BoardGrid.Column column : board.grid().columns()) {
                BoardGrid.Cell cell = new BoardGrid.Cell(row, column);
                if (camera.sees(cell.box())) {
                    Box at = camera.box(cell.box());
                    PointsInMonth worst = board.worst(row, column);
                    ground(cell, worst, at);
                    freezes(cell, at);
                    if (worst != null && worst.total() > 0 && board.switches().load()) {
                        load(worst, at);
                    }
                }
            }
        }
        lines();
    }

    private void ground(BoardGrid.Cell cell, @Nullable PointsInMonth worst, Box at) {
        if (worst != null && worst.isOver()) {
            out.fill(at.x(), at.y(), at.width(), at.height(), out.colour(Token.DANGER_SOFT), null);
        }
        BoardGrid.Cell drop = look.drop();
        if (drop != null && drop.is(cell.row(), cell.column())) {
            out.box(
                    at.x() + 2,
                    at.y() + 2,
                    at.width() - 4,
                    at.height() - 4,
                    4,
                    worst != null && worst.isOver() ? null : out.colour(Token.ACCENT_SOFT),
                    out.stroke(Token.ACCENT, style.line(2)),
                    null);
        }
    }

    private void freezes(BoardGrid.Cell cell, Box at) {
        BoardGrid.Column column = cell.column();
        int first = WorkingCalendar.day(column.from().atDay(1));
        int end = WorkingCalendar.day(column.end().atDay(1));
        double perDay = at.width() / (end - first);
        for (FreezeWindows.Window window : cell.freezes()) {
            double left = at.x() + Math.max(0, window.from() - first) * perDay;
            double right = at.x() + Math.min(end - first, window.to() - first) * perDay;
            out.add(new Shape.Hatch(
                    Math.rint(left),
                    at.y(),
                    Math.rint(right) - Math.rint(left),
                    at.height() - 1,
                    style.px(6),
                    out.stroke(Token.FREEZE_LINE, style.line(1)),
                    null));
        }
    }

    private void load(PointsInMonth worst, Box at) {
        if (worst.isOver() && style.theme() == Theme.PROJECTOR) {
            tooMuch(worst, at);
            return;
        }
        double middle = at.y() + style.px(12);
        boolean over = worst.isOver();
        String text = words.load(worst);
        double right = at.right() - style.px(8);
        Integer capacity = worst.capacity();
        double x = at.x() + style.px(8);
        Lettering type = loadType(text, right - x, over);
        double track = Math.min(style.px(TRACK), right - x - type.width(text) - style.px(8));
        if (capacity != null && capacity > 0 && track >= style.px(12)) {
            double share = Math.min(1, worst.total() / (double) capacity);
            double high = style.px(4);
            out.box(x, middle - high / 2, track, high, high / 2, out.colour(Token.SUNKEN), null, null);
            Token fill = over ? Token.DANGER : share > 0.9 ? Token.LOAD_HIGH : Token.LOAD;
            out.box(x, middle - high / 2, Math.max(high, track * share), high, high / 2, out.colour(fill), null, null);
        }
        out.text(
                right,
                middle,
                type.fit(text, right - x),
                type,
                out.colour(over ? Token.DANGER : Token.INK_2),
                Anchor.END,
                out.colour(over ? Token.DANGER_SOFT : Token.CANVAS),
                null);
    }

    /// The letters in which all of the words stand in a cell, the usual ones where they fit.
    private Lettering loadType(String text, double room, boolean over) {
        Lettering usual = style.lettering(TextRole.SMALLEST).in(over ? Typeface.BOLD : Typeface.REGULAR);
        return usual.width(text) <= room
                ? usual
                : style.lettering(TextRole.SMALLEST_CONDENSED).in(over ? Typeface.CONDENSED_BOLD : Typeface.CONDENSED);
    }

    /// Said in words where a room has to see it: beside a sign, with a border around the cell.
    private void tooMuch(PointsInMonth worst, Box at) {
        double line = style.line(1);
        out.box(
                at.x() + line / 2,
                at.y() + line / 2,
                at.width() - 1.5 * line,
                at.height() - 1.5 * line,
                0,
                null,
                out.stroke(Token.DANGER, line),
                null);
        double middle = at.y() + style.px(12);
        double sign = style.px(6);
        double x = at.x() + style.px(8);
        Glyphs.warning(out, x + sign, middle, sign, Token.DANGER, null);
        Lettering bold = style.lettering(TextRole.SMALLEST_CONDENSED).in(Typeface.CONDENSED_SEMIBOLD);
        Lettering small = style.lettering(TextRole.SMALLEST_CONDENSED);
        double right = at.right() - style.px(8);
        String asked = words.asked(worst);
        double left = x + 2 * sign + style.px(4);
        double room = right - small.width(asked) - style.px(4) - left;
        out.text(left, middle, bold.fit(words.tooMuch(), room), bold, Token.DANGER, Anchor.START, null);
        out.text(right, middle, asked, small, Token.INK, Anchor.END, null);
    }

    private double thin() {
        return style.theme() == Theme.PROJECTOR ? style.line(1) : 1;
    }

    private void lines() {
        for (BoardGrid.Column column : board.grid().columns()) {
            double x = camera.x(column.x() + column.width());
            boolean ends =
                    column.end().getMonth() == board.outlook().plan().settings().firstMonthOfFinancialYear();
            out.vertical(
                    x - 1,
                    camera.head(),
                    Math.min(camera.height(), camera.y(board.grid().height())),
                    out.stroke(ends ? Token.LINE_STRONG : Token.LINE_SOFT, thin()),
                    null);
        }
        for (BoardGrid.Row row : board.grid().rows()) {
            double y = camera.y(row.top() + row.height());
            double right = Math.min(camera.width(), camera.x(board.grid().width()));
            out.horizontal(y - 1, camera.names(), right, out.stroke(Token.LINE, thin()), null);
        }
    }
}
