package dev.trajectory.draw.page;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Rows of figures under heads: the first column names the row and stands at the left, the others hold numbers and
/// stand at the right, each as wide as its widest figure asks or wider. Heads and names that have no room on one line
/// go on in the next.
///
/// @param heads one for each column
/// @param rows each with a cell for each column, or with one cell alone: a heading over the rows below it
/// @param even whether columns of figures are all equally wide, with heads and figures in their middle, as under a
///     chart
public record Table(List<Cell> heads, List<List<Cell>> rows, boolean even) {

    private static final double GAP = 12;

    /// How heads count in the width of their columns.
    private enum Heads {
        NONE,
        WHOLE,
        BY_WORD
    }

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

    /// How high the table is when so wide: words that have no room go on in another line of their row.
    public double height(PageStyle style, double width) {
        List<Box> columns = columns(style, new Box(0, 0, width, 0));
        double high = rowHeight(style, heads, columns, width, true);
        for (List<Cell> cells : rows) {
            high += rowHeight(style, cells, columns, width, false);
        }
        return high;
    }

    private double rowHeight(PageStyle style, List<Cell> cells, List<Box> columns, double width, boolean head) {
        double more = 0;
        for (int column = 0; column < cells.size(); column++) {
            double room = cells.size() == 1 ? width : columns.get(column).width();
            Lettering type = fitting(
                    type(style, cells.get(column), head), cells.get(column).text(), room);
            int lines = lines(type, cells.get(column).text(), room, column == 0).size();
            more = Math.max(more, (lines - 1) * type.lineHeight());
        }
        return style.row() + more;
    }

    /// A text in lines that fit. A name may be broken anywhere; a figure never, for its parts would be others: it
    /// is shortened with an "…" where the column is narrower.
    private static List<String> lines(Lettering type, String text, double width, boolean isName) {
        boolean fits = isName || widestWord(type, text) <= width;
        return fits ? type.wrap(text, width) : List.of(type.fit(text, width));
    }

    /// A narrower type where a word would not fit as it is.
    private static Lettering fitting(Lettering type, String text, double width) {
        return widestWord(type, text) <= width
                ? type
                : type.in(
                        switch (type.typeface()) {
                            case SEMIBOLD, BOLD -> Typeface.CONDENSED_SEMIBOLD;
                            case MEDIUM -> Typeface.CONDENSED_MEDIUM;
                            default -> Typeface.CONDENSED;
                        });
    }

    private static double widestWord(Lettering type, String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .mapToDouble(type::width)
                .max()
                .orElse(0);
    }

    /// How wide the table is when no name is shortened and no figure crowded.
    public double width(PageStyle style) {
        return nameWidth(style)
                + figureWidths(style, Heads.WHOLE).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
    }

    /// Draws the table from the top of a box. Names give way where the box is narrow.
    public void draw(Sheet out, Box box) {
        List<Box> columns = columns(out.style(), box);
        double y = box.y() + draw(out, heads, box, columns, box.y(), true);
        for (List<Cell> cells : rows) {
            out.rule(box.x(), y, box.width(), cells.size() == 1 ? Token.LINE : Token.LINE_SOFT);
            y += draw(out, cells, box, columns, y, false);
        }
    }

    /// @return how high the row is
    private double draw(Sheet out, List<Cell> cells, Box box, List<Box> columns, double top, boolean head) {
        double high = rowHeight(out.style(), cells, columns, box.width(), head);
        for (int column = 0; column < cells.size(); column++) {
            Box room = cells.size() == 1 ? box : columns.get(column);
            cell(out, cells.get(column), column, new Box(room.x(), top, room.width(), high), head);
        }
        return high;
    }

    private void cell(Sheet out, Cell cell, int column, Box room, boolean head) {
        Lettering type = fitting(type(out.style(), cell, head), cell.text(), room.width());
        List<String> lines = lines(type, cell.text(), room.width(), column == 0);
        double wide = lines.stream().mapToDouble(type::width).max().orElse(0);
        double left = column == 0 ? room.x() : right(out.style(), column, room, wide, head) - wide;
        if (cell.ground() != null && wide > 0) {
            Box pill = new Box(left, room.y(), wide, room.height()).inset(0, out.px(2));
            out.pill(new Box(pill.x() - out.px(5), pill.y(), wide + out.px(10), pill.height()), cell.ground());
        }
        double middle = room.centre() - (lines.size() - 1) * type.lineHeight() / 2;
        for (String line : lines) {
            double x = column == 0 ? left : left + wide - type.width(line);
            out.drawing().text(x, middle, line, type, head ? Token.INK_3 : cell.ink(), Anchor.START, null);
            middle += type.lineHeight();
        }
        out.spot(new Box(left - out.px(4), room.y(), wide + out.px(8), room.height()), cell.subject(), cell.said());
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
        double widest = head ? wide : Math.min(room.width(), figureWidth(style, column, Heads.NONE));
        return room.middle() + Math.max(wide, widest) / 2;
    }

    /// The room of each column, that of the names first.
    public List<Box> columns(PageStyle style, Box box) {
        double gap = style.px(GAP);
        List<Double> wide = figureWidths(style, width(style) <= box.width() ? Heads.WHOLE : Heads.BY_WORD);
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

    private List<Double> figureWidths(PageStyle style, Heads by) {
        List<Double> wide = new ArrayList<>();
        for (int column = 1; column < heads.size(); column++) {
            wide.add(figureWidth(style, column, by) + style.px(GAP));
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

    private double figureWidth(PageStyle style, int column, Heads by) {
        Cell head = heads.get(column);
        Lettering type = type(style, head, true);
        double wide = switch (by) {
            case NONE -> 0;
            case WHOLE -> type.width(head.text());
            case BY_WORD -> widestWord(type, head.text());
        };
        for (List<Cell> row : rows) {
            if (row.size() > 1) {
                Cell cell = row.get(column);
                wide = Math.max(wide, type(style, cell, false).width(cell.text()));
            }
        }
        return wide + 1;
    }
}
