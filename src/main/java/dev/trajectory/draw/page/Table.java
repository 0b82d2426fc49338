package dev.trajectory.draw.page;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import java.util.ArrayList;
import java.util.List;

/// Rows of figures under heads: the first column names the row and stands at the left, the others hold numbers and
/// stand at the right, each as wide as its widest figure asks or wider.
///
/// @param heads one for each column
/// @param rows each with a cell for each column, or with one cell alone: a heading over the rows below it
public record Table(List<Cell> heads, List<List<Cell>> rows) {

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

    /// How high the table is.
    public double height(PageStyle style) {
        return style.row() * (rows.size() + 1);
    }

    /// How wide the table is when no name is shortened and no figure crowded.
    public double width(PageStyle style) {
        double wide = nameWidth(style);
        for (int column = 1; column < heads.size(); column++) {
            wide += figureWidth(style, column) + style.px(GAP);
        }
        return wide;
    }

    /// Draws the table from the top of a box. Names give way where the box is narrow.
    public void draw(Sheet out, Box box) {
        PageStyle style = out.style();
        double row = style.row();
        double[] rights = rights(style, box);
        double y = box.y();
        draw(out, heads, box, rights, y, true);
        y += row;
        for (List<Cell> cells : rows) {
            out.rule(box.x(), y, box.width(), cells.size() == 1 ? Token.LINE : Token.LINE_SOFT);
            draw(out, cells, box, rights, y, false);
            y += row;
        }
    }

    private void draw(Sheet out, List<Cell> cells, Box box, double[] rights, double top, boolean head) {
        double row = out.style().row();
        double middle = top + row / 2;
        double nameRoom = cells.size() == 1 ? box.width() : rights[0] - box.x();
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            Lettering type = type(out.style(), cell, head);
            double right = column == 0 ? box.x() + nameRoom : rights[column];
            double room = column == 0 ? nameRoom : right - rights[column - 1] - out.px(GAP) / 2;
            String text = type.fit(cell.text(), room);
            double wide = type.width(text);
            double left = column == 0 ? box.x() : right - wide;
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

    /// Where each column ends.
    private double[] rights(PageStyle style, Box box) {
        double[] rights = new double[heads.size()];
        List<Double> wide = new ArrayList<>();
        double figures = 0;
        for (int column = 1; column < heads.size(); column++) {
            double each = figureWidth(style, column) + style.px(GAP);
            wide.add(each);
            figures += each;
        }
        double name = Math.min(nameWidth(style), Math.max(box.width() - figures, box.width() * 0.25));
        double spare = Math.max(0, box.width() - name - figures) / Math.max(1, heads.size() - 1);
        rights[0] = box.x() + name;
        double squeeze = figures > 0 ? Math.min(1, (box.width() - name) / figures) : 1;
        for (int column = 1; column < heads.size(); column++) {
            rights[column] = rights[column - 1] + wide.get(column - 1) * squeeze + spare;
        }
        return rights;
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

    private double figureWidth(PageStyle style, int column) {
        double wide =
                type(style, heads.get(column), true).width(heads.get(column).text());
        for (List<Cell> row : rows) {
            if (row.size() > 1) {
                Cell cell = row.get(column);
                wide = Math.max(wide, type(style, cell, false).width(cell.text()));
            }
        }
        return wide + 1;
    }
}
