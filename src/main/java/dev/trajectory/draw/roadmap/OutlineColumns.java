package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Typeface;
import dev.trajectory.model.Organisation;
import dev.trajectory.words.PictureWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the outline's columns stand. Names take what the others leave; where that would be too little, the last
/// columns are left out.
///
/// @param width of all columns together
/// @param name where names begin
/// @param nameEnd where they must end
/// @param chip width of every organisation's chip
/// @param cells the columns beside the name, from left to right
record OutlineColumns(double width, double name, double nameEnd, double chip, List<Cell> cells) {

    /// A column's place.
    ///
    /// @param right where the next one begins
    /// @param gap what of it stays free at its right
    record Cell(Column column, double left, double right, double gap) {

        double width() {
            return right - left;
        }

        /// Where its text begins, or ends when it keeps to the right.
        double x() {
            return column.anchor() == dev.trajectory.draw.Shape.Anchor.END ? right - gap : left;
        }

        double room() {
            return right - gap - left;
        }
    }

    static final double STRIPE = 5;

    /// The middle of the signs of findings, between the stripe and all else.
    static final double SIGN = 13;

    /// Where names, or the numbers before them, begin; and where names do that have an arrow before them.
    static final double PLAIN_NAME = 24;

    private static final double FOLD_NAME = 34;

    private static final double LEAST = 342;

    /// The outline takes at most this share of a picture, whatever the names ask for.
    private static final double MOST_SHARE = 0.37;

    /// Names narrower than this are no use: rather leave the other columns out.
    private static final double LEAST_NAME = 120;

    /// Names beyond this many rows do not count for the width: measuring them takes longer than drawing.
    private static final int MEASURED = 500;

    OutlineColumns {
        cells = List.copyOf(cells);
    }

    static OutlineColumns of(RoadmapRows rows, RoadmapSizes sizes, Viewport viewport, boolean projector) {
        Widths widths = new Widths(rows, sizes, viewport.columns());
        List<Column> shown = shown(viewport.columns(), projector);
        double before = shown.contains(Column.NUMBER) ? widths.of(Column.NUMBER) : 0;
        double name = sizes.px(before == 0 && viewport.shows(Viewport.Part.FOLDS) ? FOLD_NAME : PLAIN_NAME) + before;
        List<Column> behind = new ArrayList<>(shown);
        behind.remove(Column.NUMBER);
        double others = behind.stream().mapToDouble(widths::of).sum();
        double width = width(rows, sizes, viewport, name + others + sizes.px(10));
        while (!behind.isEmpty() && width - others - name < LEAST_NAME * sizes.unit()) {
            behind.removeLast();
            others = behind.stream().mapToDouble(widths::of).sum();
        }
        List<Cell> cells = new ArrayList<>();
        if (before > 0) {
            cells.add(new Cell(Column.NUMBER, name - before - sizes.px(8), name - sizes.px(8), widths.gap()));
        }
        double left = width - others;
        double nameEnd = left - sizes.px(8);
        for (Column column : behind) {
            double right = left + widths.of(column);
            cells.add(new Cell(column, left, right, widths.gap()));
            left = right;
        }
        return new OutlineColumns(width, name, nameEnd, widths.chip(), cells);
    }

    /// From the back of a room, names matter more than weeks.
    private static List<Column> shown(Columns columns, boolean projector) {
        return columns.shown().stream()
                .filter(column -> !projector || column != Column.WEEKS)
                .toList();
    }

    /// The column at an x of the outline; that of names where there is no other.
    Column at(double x) {
        for (Cell cell : cells) {
            if (x >= cell.left() && x < cell.right()) {
                return cell.column();
            }
        }
        return Column.NAME;
    }

    /// Where a column stands; null when it is not shown.
    @Nullable
    Cell cell(Column column) {
        if (column == Column.NAME) {
            return new Cell(Column.NAME, name, nameEnd, 0);
        }
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElse(null);
    }

    /// As wide as the viewport says, else as the longest name needs, within what the timeline can spare.
    private static double width(RoadmapRows rows, RoadmapSizes sizes, Viewport viewport, double others) {
        double most = viewport.width() * 0.45;
        if (viewport.outline() != null) {
            return Math.rint(Math.min(viewport.outline(), most));
        }
        Lettering type = new Lettering(Typeface.REGULAR, sizes.rowText());
        double longest = rows.lanes().stream()
                .flatMap(lane -> lane.rows().stream())
                .limit(MEASURED)
                .mapToDouble(row -> type.width(row.chunk().title()) + sizes.px(OutlineLayer.INDENT) * row.depth())
                .max()
                .orElse(0);
        double least = LEAST * sizes.unit();
        double wanted = Math.clamp(longest + others, least, Math.max(least, viewport.width() * MOST_SHARE));
        return Math.rint(Math.min(wanted, most));
    }

    static Lettering chipType(RoadmapSizes sizes) {
        return new Lettering(Typeface.CONDENSED_SEMIBOLD, Math.max(10.5 * sizes.unit(), sizes.rowText() - 1.5));
    }

    /// How wide each column wants to be.
    private record Widths(RoadmapRows rows, RoadmapSizes sizes, Columns columns) {

        double gap() {
            return sizes.px(9);
        }

        double of(Column column) {
            Double chosen = columns.widths().get(column);
            return chosen == null ? Math.max(head(column), usual(column)) : chosen * sizes.unit();
        }

        /// No column is narrower than its head, unless someone made it so. That of weeks has numbers at its
        /// right and may begin over its neighbour.
        private double head(Column column) {
            return column == Column.NAME || column == Column.WEEKS
                    ? 0
                    : Math.ceil(Typeface.MEDIUM.width(rows.words().column(column.name()), sizes.caption()) + gap());
        }

        private double usual(Column column) {
            Lettering text = new Lettering(Typeface.REGULAR, sizes.rowText());
            PictureWords words = rows.words();
            return switch (column) {
                case NUMBER, WEEKS -> text.width("0000") + gap();
                case NAME -> 0;
                case LEAD -> chip() + others() + gap();
                case STATUS -> status(words, sizes.rowText()) + sizes.px(22);
                case START, FINISH, DEADLINE -> text.width(words.widestDay()) + gap();
                case FLOAT -> text.width(words.floatDays(888)) + gap();
                case WAITS_FOR, TRANCHE -> sizes.px(64);
                case WORKSTREAM, TAGS -> sizes.px(110);
                case DONE_WHEN -> sizes.px(180);
            };
        }

        double chip() {
            Lettering type = chipType(sizes);
            double widest = 0;
            for (Organisation organisation : rows.outlook().plan().organisations()) {
                widest = Math.max(widest, type.width(organisation.code()));
            }
            return Math.ceil(widest + sizes.px(10));
        }

        /// What follows the lead's code where all the others take part too.
        private double others() {
            int most = Math.max(1, rows.outlook().plan().organisations().size() - 1);
            Lettering type = chipType(sizes).in(Typeface.REGULAR);
            return Math.ceil(sizes.px(4) + type.width(rows.words().moreLeads(most)));
        }

        private static double status(PictureWords words, double text) {
            return Math.max(
                    Typeface.SEMIBOLD.width(words.status("noDate"), text),
                    Math.max(
                            Typeface.REGULAR.width(words.percentDone(100), text),
                            Typeface.REGULAR.width(words.status("plan"), text)));
        }
    }
}
