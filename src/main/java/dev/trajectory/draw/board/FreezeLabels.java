package dev.trajectory.draw.board;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Glyphs;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.board.BoardGrid.Column;
import dev.trajectory.draw.board.BoardGrid.Row;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.schedule.Load.PointsInMonth;
import dev.trajectory.words.BoardWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Why nothing goes live on the days that are hatched, in words beside a snowflake: under the cards of a cell that the
/// freeze touches, where it hides nothing, for paper and a room have no pointer to ask with.
final class FreezeLabels {

    private static final double AROUND = 8;
    private static final double FLAKE = 4.2;
    private static final double BESIDE = 4;

    /// Between what stands above it and it, and below it.
    private static final double AIR = 4;

    /// A reason that needs more lines is told where one asks.
    private static final int LINES = 3;

    private final BoardLayout board;
    private final BoardCamera camera;
    private final BoardWords words;
    private final Drawing out;
    private final PageStyle style;
    private final Lettering type;

    FreezeLabels(BoardLayout board, BoardCamera camera, BoardWords words, Drawing out) {
        this.board = board;
        this.camera = camera;
        this.words = words;
        this.out = out;
        this.style = board.style();
        this.type = style.lettering(TextRole.SMALLEST_CONDENSED).in(Typeface.CONDENSED_MEDIUM);
    }

    void draw() {
        int first = WorkingCalendar.day(board.grid().columns().getFirst().from().atDay(1));
        int last = WorkingCalendar.day(board.grid().columns().getLast().end().atDay(1)) - 1;
        for (Row row : board.grid().rows()) {
            Box whole = new Box(0, row.top(), board.grid().width(), row.height());
            if (!row.folded() && !row.freezes().isEmpty() && camera.sees(whole)) {
                List<Box> labels = new ArrayList<>();
                row.freezes().between(first, last).forEach(window -> label(row, window, labels));
            }
        }
    }

    /// Writes it into the first cell with room of those that the freeze touches, the one of most of its days
    /// first.
    ///
    /// @param labels of the row; gets this one
    private void label(Row row, FreezeWindows.Window window, List<Box> labels) {
        double left = Math.max(0, board.grid().x(WorkingCalendar.date(window.from())));
        double right = Math.min(board.grid().width(), board.grid().x(WorkingCalendar.date(window.to())));
        List<Column> touched = board.grid().columns().stream()
                .filter(column -> column.x() < right && column.x() + column.width() > left)
                .sorted(Comparator.comparingDouble(
                        (Column column) -> Math.max(left, column.x()) - Math.min(right, column.x() + column.width())))
                .toList();
        for (Column column : touched) {
            double from = Math.max(left, column.x());
            double to = Math.min(right, column.x() + column.width());
            if (write(row, column, words.freeze(window.reason()), (from + to) / 2, labels)) {
                return;
            }
        }
    }

    /// @param around the x about which it stands, as far as it stays in its column
    /// @return false where there is no room in the cell
    private boolean write(Row row, Column column, String text, double around, List<Box> labels) {
        double sign = style.px(2 * FLAKE + BESIDE);
        double most = column.width() - style.px(2 * AROUND);
        List<String> lines = type.wrap(text, most - sign);
        double wide = sign + lines.stream().mapToDouble(type::width).max().orElse(0);
        double high = lines.size() * type.lineHeight();
        if (lines.size() > LINES || wide > most) {
            return false;
        }
        double edge = column.x() + style.px(AROUND);
        double x = Math.clamp(around - wide / 2, edge, edge + most - wide);
        double head = row.top() + style.px(board.switches().load() ? BoardMaker.CELL_HEAD : AIR);
        List<Box> taken = new ArrayList<>(labels);
        board.near(new BoardGrid.Cell(row, column).box().inset(1, 1), (_, card) -> taken.add(card));
        double y = taken.stream()
                        .filter(each -> each.right() + style.px(AIR) > x && each.x() - style.px(AIR) < x + wide)
                        .mapToDouble(Box::bottom)
                        .reduce(head, Math::max)
                + style.px(AIR);
        if (y + high + style.px(AIR) > row.top() + row.height()) {
            return false;
        }
        labels.add(new Box(x, y, wide, high));
        PointsInMonth worst = board.worst(row, column);
        Token ground = worst != null && worst.isOver() ? Token.DANGER_SOFT : Token.CANVAS;
        double middle = camera.y(y) + type.lineHeight() / 2;
        Glyphs.snowflake(out, camera.x(x) + style.px(FLAKE), middle, style.px(FLAKE), Token.FREEZE, row.id());
        for (String line : lines) {
            out.text(
                    camera.x(x) + sign,
                    middle,
                    line,
                    type,
                    out.colour(Token.FREEZE),
                    Anchor.START,
                    out.colour(ground),
                    row.id());
            middle += type.lineHeight();
        }
        return true;
    }
}
