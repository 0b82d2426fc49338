package dev.trajectory.draw.roadmap;

import dev.trajectory.check.Finding;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Glyphs;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;

/// The columns left of the timeline: each chunk's name, who leads it, how long it takes and where it stands.
final class OutlineLayer {

    static final double INDENT = 12;
    private static final int DEEPEST = 8;

    /// Half the height of a sign, in pixels.
    private static final double SIGN = 4.8;

    private final RoadmapLayout layout;
    private final RoadmapSizes sizes;
    private final OutlineColumns columns;
    private final Lettering names;
    private final Lettering headings;
    private final Lettering cells;

    private OutlineLayer(RoadmapLayout layout) {
        this.layout = layout;
        this.sizes = layout.sizes();
        this.columns = layout.columns();
        boolean condensed = !allFit(new Lettering(Typeface.REGULAR, sizes.rowText()));
        this.names = new Lettering(condensed ? Typeface.CONDENSED : Typeface.REGULAR, sizes.rowText());
        this.headings = names.in(condensed ? Typeface.CONDENSED_SEMIBOLD : Typeface.SEMIBOLD);
        this.cells = new Lettering(Typeface.REGULAR, sizes.rowText());
    }

    static void draw(RoadmapLayout layout, Drawing out) {
        OutlineLayer layer = new OutlineLayer(layout);
        for (RowBand band : layout.seenRows()) {
            layer.row(band, out);
        }
    }

    /// The columns' heads, above the lanes.
    static void heads(RoadmapLayout layout, Drawing out) {
        RoadmapSizes sizes = layout.sizes();
        OutlineColumns columns = layout.columns();
        Lettering type = new Lettering(Typeface.MEDIUM, sizes.caption());
        double middle = layout.frame().bodyTop() - sizes.px(14);
        head(layout, new OutlineColumns.Cell(Column.NAME, columns.name(), columns.nameEnd(), 0), middle, type, out);
        columns.cells().forEach(cell -> head(layout, cell, middle, type, out));
    }

    private static void head(
            RoadmapLayout layout, OutlineColumns.Cell cell, double middle, Lettering type, Drawing out) {
        String text = layout.words().column(cell.column().name());
        Columns columns = layout.viewport().columns();
        boolean sorted = columns.sort() == cell.column();
        if (sorted) {
            text = layout.words().sorted(text, columns.descending());
        }
        double room = cell.room() + (cell.column() == Column.WEEKS ? cell.width() : 0);
        out.text(
                cell.x(),
                middle,
                type.fit(text, room),
                sorted ? type.in(Typeface.SEMIBOLD) : type,
                sorted ? Token.INK : Token.INK_2,
                cell.column().anchor(),
                null);
    }

    /// Names are all set alike: in the normal face when every one in sight fits it, else in the condensed one.
    private boolean allFit(Lettering type) {
        return layout.seenRows().stream()
                .allMatch(band -> type.width(band.row().chunk().title()) <= room(band.row()));
    }

    private double indent(LaneRow row) {
        return columns.name() + sizes.px(INDENT) * Math.min(DEEPEST, row.depth());
    }

    private double room(LaneRow row) {
        return columns.nameEnd() - indent(row) - sizes.px(2);
    }

    private void row(RowBand band, Drawing out) {
        LaneRow row = band.row();
        Chunk chunk = row.chunk();
        Lettering type = row.parent() || row.isCritical() || isSelected(row) ? headings : names;
        Token ink = row.isDone() ? Token.INK_3 : Token.INK;
        double x = indent(row);
        out.text(x, band.middle(), type.fit(chunk.title(), room(row)), type, ink, Anchor.START, chunk.id());
        sign(band, out);
        if (row.parent() && layout.shows(Viewport.Part.FOLDS)) {
            Glyphs.chevron(
                    out,
                    x - sizes.px(8),
                    band.middle(),
                    sizes.px(3.5),
                    row.folded(),
                    out.stroke(Token.INK_3, 1.2),
                    chunk.id());
        }
        for (OutlineColumns.Cell cell : columns.cells()) {
            cell(cell, band, out);
        }
    }

    private void cell(OutlineColumns.Cell cell, RowBand band, Drawing out) {
        LaneRow row = band.row();
        switch (cell.column()) {
            case LEAD -> lead(cell, row.chunk(), band, out);
            case STATUS -> status(cell, row, band, out);
            default -> {
                String text = layout.rows().cells().of(cell.column(), row.chunk(), row.placement(), row.parent());
                Token ink = cell.column() == Column.NUMBER ? Token.INK_3 : Token.INK_2;
                out.text(
                        cell.x(),
                        band.middle(),
                        cells.fit(text, cell.room()),
                        cells,
                        ink,
                        cell.column().anchor(),
                        row.id());
            }
        }
    }

    /// That something is the matter with the chunk: what, is said where one asks.
    private void sign(RowBand band, Drawing out) {
        Finding.Severity worst = layout.rows().sign(band.row().id());
        if (worst != null) {
            Token colour = worst == Finding.Severity.ERROR ? Token.DANGER : Token.WARN;
            double radius = Math.min(sizes.px(SIGN), sizes.row() / 3);
            Glyphs.warning(
                    out,
                    sizes.px(OutlineColumns.SIGN),
                    band.middle(),
                    radius,
                    colour,
                    band.row().id());
        }
    }

    private boolean isSelected(LaneRow row) {
        return layout.viewport().selection().contains(row.id());
    }

    private void lead(OutlineColumns.Cell cell, Chunk chunk, RowBand band, Drawing out) {
        Organisation owner = layout.outlook().plan().organisations().find(chunk.owner());
        if (owner == null) {
            return;
        }
        Livery livery = layout.livery(owner.id());
        double height = Math.rint(Math.min(sizes.px(16), sizes.row() - 2));
        double top = Math.rint(band.middle() - height / 2);
        Lettering code = OutlineColumns.chipType(sizes);
        ChunkId id = chunk.id();
        out.box(cell.left(), top, columns.chip(), height, sizes.px(3), livery.tint(), null, id);
        double middle = cell.left() + columns.chip() / 2;
        out.text(middle, top + height / 2, owner.code(), code, Token.INK, Anchor.MIDDLE, id);
        int others = others(chunk, owner.id());
        if (others > 0) {
            double x = cell.left() + columns.chip() + sizes.px(4);
            out.text(
                    x,
                    band.middle(),
                    layout.words().moreLeads(others),
                    code.in(Typeface.REGULAR),
                    Token.INK_3,
                    Anchor.START,
                    id);
        }
    }

    private static int others(Chunk chunk, OrganisationId owner) {
        return (int) chunk.participants().stream()
                .filter(each -> !each.equals(owner))
                .distinct()
                .count();
    }

    private void status(OutlineColumns.Cell cell, LaneRow row, RowBand band, Drawing out) {
        double glyph = cell.left() + sizes.px(5);
        double word = cell.left() + sizes.px(14);
        boolean namesTranches = layout.viewport().grouping() != Viewport.Grouping.TRANCHE;
        RowStatus status =
                RowStatus.of(row, layout.outlook().plan().settings().statusDate(), namesTranches, layout.words());
        double y = band.middle();
        double radius = Math.min(sizes.px(4.5), sizes.row() / 3);
        ChunkId id = row.id();
        switch (status.sign()) {
            case TICK -> Glyphs.done(out, glyph, y, radius, id);
            case PIE -> Glyphs.pie(out, glyph, y, radius, status.percent(), Token.INK_3, id);
            case WARNING -> {
                // One sign is enough for a row.
                if (layout.rows().sign(id) == null) {
                    Glyphs.warning(out, glyph, y, radius, status.colour(), id);
                }
            }
            case NONE -> {
                return;
            }
        }
        Lettering type = status.sign() == RowStatus.Sign.WARNING ? cells.in(Typeface.SEMIBOLD) : cells;
        out.text(word, y, status.text(), type, status.colour(), Anchor.START, id);
    }
}
