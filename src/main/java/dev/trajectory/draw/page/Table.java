package dev.trajectory.draw.page;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Rows of figures under heads: the first column names the row and stands at the left, the others hold numbers and
/// stand at the right, each as wide as its widest figure asks or wider.
///
/// @param heads one for each column
/// @param rows each with a cell for each column, or with one cell alone: a heading over the rows below it
/// @param even whether columns of figures are all equally wide, with heads and figures in their middle, as under a
///     chart
public record Table(List<Cell> heads, List<List<Cell>> rows, boolean even) {

    private static final double GAP = 12;

    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != heads.size() && row.size() != 1) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " cells under " + heads.size() + " heads");
            }
        }
    }

    public Table(List<Cell> heads, List<List<Cell>> rows) {
        this(heads, rows, false);
    }

    /// How high the table is.
    public double height(PageStyle style) {
        return style.row() * (rows.size() + 1);
    }

    /// How wide the table is when no name is shortened and no figure crowded.
    public double width(PageStyle style) {
        return nameWidth(style)
                + figureWidths(style).stream().mapToDouble(Double::doubleValue).sum();
    }

    /// Draws the table from the top of a box. Names give way where the box is narrow.
    public void draw(Sheet out, Box box) {
        PageStyle style = out.style();
        double row = style.row();
        List<Box> columns = columns(style, box);
        double y = box.y();
        draw(out, heads, box, columns, y, true);
        y += row;
        for (List<Cell> cells : rows) {
            out.rule(box.x(), y, box.width(), cells.size() == 1 ? Token.LINE : Token.LINE_SOFT);
            draw(out, cells, box, columns, y, false);
            y += row;
        }
    }

    private void draw(Sheet out, List<Cell> cells, Box box, List<Box> columns, double top, boolean head) {
        double row = out.style().row();
        double middle = top + row / 2;
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            Lettering type = type(out.style(), cell, head);
            Box room = cells.size() == 1 ? box : columns.get(column);
            String text = type.fit(cell.text(), room.width());
            double wide = type.width(text);
            double left = column == 0 ? box.x() : right(out.style(), column, room, wide, head) - wide;
            if (cell.ground() != null && !text.isEmpty()) {
                out.pill(new Box(left - out.px(5), top + out.px(2), wide + out.px(10), row - out.px(4)), cell.ground());
            }
            out.drawing().text(left, middle, text, type, head ? Token.INK_3 : cell.ink(), Anchor.START, null);
            out.spot(new Box(left - out.px(4), top, wide + out.px(8), row), cell.subject(), cell.said());
        }
    }

    private static Lettering type(PageStyle style, Cell cell, boolean head) {
        Lettering type = style.lettering(head ? TextRole.AXIS : TextRole.TABLE_ROW);
        return cell.strong() ? type.in(Typeface.SEMIBOLD) : type;
    }

    /// Where the words of a column end: at its right, or where its widest figure ends when that stands in the
    /// middle.
    private double right(PageStyle style, int column, Box room, double wide, boolean head) {
        if (!even) {
            return room.right();
        }
        double widest = head ? wide : Math.min(room.width(), figureWidth(style, column, false));
        return room.middle() + Math.max(wide, widest) / 2;
    }

    /// The room of each column, that of the names first.
    public List<Box> columns(PageStyle style, Box box) {
        double gap = style.px(GAP);
        List<Double> wide = figureWidths(style);
        double figures = wide.stream().mapToDouble(Double::doubleValue).sum();
        double name = Math.min(nameWidth(style), Math.max(box.width() - figures, box.width() * 0.25));
        double spare = Math.max(0, box.width() - name - figures) / Math.max(1, wide.size());
        double squeeze = figures > 0 ? Math.min(1, (box.width() - name) / figures) : 1;
        List<Box> columns = new ArrayList<>();
        columns.add(box.left(name));
        double x = box.x() + name;
        for (double each : wide) {
            double right = x + each * squeeze + spare;
            columns.add(new Box(x + gap / 2, box.y(), right - x - gap / 2, box.height()));
            x = right;
        }
        return columns;
    }

    private List<Double> figureWidths(PageStyle style) {
        List<Double> wide = new ArrayList<>();
        for (int column = 1; column < heads.size(); column++) {
            wide.add(figureWidth(style, column, true) + style.px(GAP));
        }
        return even && !wide.isEmpty() ? Collections.nCopies(wide.size(), Collections.max(wide)) : wide;
    }

    private double nameWidth(PageStyle style) {
        double wide = type(style, heads.getFirst(), true).width(heads.getFirst().text());
        for (List<Cell> row : rows) {
            if (row.size() > 1) {
                wide = Math.max(
                        wide,
                        type(style, row.getFirst(), false).width(row.getFirst().text()));
            }
        }
        return wide + 1;
    }

    private double figureWidth(PageStyle style, int column, boolean withHead) {
        Cell head = heads.get(column);
        double wide = withHead ? type(style, head, true).width(head.text()) : 0;
        for (List<Cell> row : rows) {
            if (row.size() > 1) {
                Cell cell = row.get(column);
                wide = Math.max(wide, type(style, cell, false).width(cell.text()));
            }
        }
        return wide + 1;
    }
}
