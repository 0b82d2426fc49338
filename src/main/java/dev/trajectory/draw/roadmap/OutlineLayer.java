package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.WorkSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// The columns left of the timeline: each chunk's name, who leads it, how long it takes and where it stands.
final class OutlineLayer {

    static final double INDENT = 12;
    private static final int DEEPEST = 8;

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
        out.text(columns.name(), middle, layout.words().column("chunk"), type, Token.INK_2, Anchor.START, null);
        if (columns.shows()) {
            out.text(columns.lead(), middle, layout.words().column("lead"), type, Token.INK_2, Anchor.START, null);
            out.text(
                    columns.weeksEnd(),
                    middle,
                    columns.showsWeeks() ? layout.words().column("weeks") : "",
                    type,
                    Token.INK_2,
                    Anchor.END,
                    null);
            double left = columns.glyph() - sizes.px(5);
            out.text(left, middle, layout.words().column("status"), type, Token.INK_2, Anchor.START, null);
        }
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
        if (row.parent() && layout.shows(Viewport.Part.FOLDS)) {
            Glyphs.chevron(out, x - sizes.px(8), band.middle(), sizes.px(3.5), row.folded(), chunk.id());
        }
        if (columns.shows()) {
            lead(chunk, band, out);
            out.text(
                    columns.weeksEnd(),
                    band.middle(),
                    columns.showsWeeks() ? weeks(row) : "",
                    cells,
                    Token.INK_2,
                    Anchor.END,
                    chunk.id());
            status(row, band, out);
        }
    }

    private boolean isSelected(LaneRow row) {
        return layout.viewport().selection().contains(row.id());
    }

    private void lead(Chunk chunk, RowBand band, Drawing out) {
        Organisation owner = layout.outlook().plan().organisations().find(chunk.owner());
        if (owner == null) {
            return;
        }
        Livery livery = layout.livery(owner.id());
        double height = Math.rint(Math.min(sizes.px(16), sizes.row() - 2));
        double top = Math.rint(band.middle() - height / 2);
        Lettering code = OutlineColumns.chipType(sizes);
        ChunkId id = chunk.id();
        out.box(columns.lead(), top, columns.chip(), height, sizes.px(3), livery.tint(), null, id);
        double middle = columns.lead() + columns.chip() / 2;
        out.text(middle, top + height / 2, owner.code(), code, Token.INK, Anchor.MIDDLE, id);
        int others = others(chunk, owner.id());
        if (others > 0) {
            double x = columns.lead() + columns.chip() + sizes.px(4);
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

    /// How many weeks it takes; nothing for parents and milestones.
    private String weeks(LaneRow row) {
        WorkSpan duration = row.chunk().duration();
        if (row.parent() || duration.isNil()) {
            return "";
        }
        if (duration.unit() == WorkSpan.Unit.WEEKS) {
            return Integer.toString(duration.amount());
        }
        int week = layout.outlook().plan().settings().workingDays().daysAWeek();
        return BigDecimal.valueOf(duration.amount())
                .divide(BigDecimal.valueOf(week), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void status(LaneRow row, RowBand band, Drawing out) {
        boolean namesTranches = layout.viewport().grouping() != Viewport.Grouping.TRANCHE;
        RowStatus status =
                RowStatus.of(row, layout.outlook().plan().settings().statusDate(), namesTranches, layout.words());
        double y = band.middle();
        double radius = Math.min(sizes.px(4.5), sizes.row() / 3);
        ChunkId id = row.id();
        switch (status.sign()) {
            case TICK -> Glyphs.done(out, columns.glyph(), y, radius, id);
            case PIE -> Glyphs.pie(out, columns.glyph(), y, radius, status.percent(), Token.INK_3, id);
            case WARNING -> Glyphs.warning(out, columns.glyph(), y, radius, status.colour(), id);
            case NONE -> {
                return;
            }
        }
        Lettering type = status.sign() == RowStatus.Sign.WARNING ? cells.in(Typeface.SEMIBOLD) : cells;
        out.text(columns.status(), y, status.text(), type, status.colour(), Anchor.START, id);
    }
}
