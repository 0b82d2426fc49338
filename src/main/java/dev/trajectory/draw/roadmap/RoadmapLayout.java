package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Awards;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.CriticalPath;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.PictureWords;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where everything of one roadmap lies: what the layers read.
///
/// @param settled days where they will be when nothing slides any more: bars have ways of their own from there
/// @param scale days where they are
record RoadmapLayout(
        RoadmapRows rows,
        Viewport viewport,
        Theme theme,
        RoadmapSizes sizes,
        RoadmapFrame frame,
        TimeScale settled,
        TimeScale scale,
        OutlineColumns columns,
        LaneStack stack,
        Bars bars,
        Slide slide) {

    static RoadmapLayout of(RoadmapRows rows, Viewport viewport, Theme theme) {
        return of(rows, viewport, theme, Slide.NONE);
    }

    /// @param slide by which rows and bars are not yet where they will be
    static RoadmapLayout of(RoadmapRows rows, Viewport viewport, Theme theme, Slide slide) {
        Outlook outlook = rows.outlook();
        List<Lane> lanes = rows.lanes();
        boolean tranches = viewport.shows(Viewport.Part.TRANCHES)
                && !outlook.plan().tranches().isEmpty();
        int awards = awardKinds(outlook, viewport).size() + (BidRow.isIn(outlook, viewport) ? 1 : 0);
        RoadmapSizes sizes = RoadmapSizes.of(
                lanes,
                viewport,
                theme == Theme.PROJECTOR,
                unit -> viewport.height() == null
                        ? 0
                        : RoadmapFrame.of(viewport, unit, awards, tranches, 0, 0)
                                .bodyHeight());
        double height = sizes.heightOf(lanes);
        boolean projector = theme == Theme.PROJECTOR;
        OutlineColumns columns = OutlineColumns.of(rows, sizes, viewport, projector);
        RoadmapFrame frame = RoadmapFrame.of(viewport, sizes.unit(), awards, tranches, height, columns.width());
        double left = frame.outline() + sizes.diamond() + 1;
        TimeScale settled = new TimeScale(TimelineRange.of(outlook, viewport), left, Math.max(1, frame.width() - left));
        LaneStack stack = LaneStack.of(lanes, sizes, frame, viewport, slide);
        Bars bars = new Bars(rows, stack, sizes, settled, slide);
        return new RoadmapLayout(
                rows, viewport, theme, sizes, frame, settled, slide.scale(settled), columns, stack, bars, slide);
    }

    /// The kinds of money whose awards stand under the years, each in a row of its own.
    List<FundKind> awardKinds() {
        return awardKinds(outlook(), viewport);
    }

    private static List<FundKind> awardKinds(Outlook outlook, Viewport viewport) {
        return viewport.shows(Viewport.Part.AWARDS) ? Awards.of(outlook.plan()).kinds() : List.of();
    }

    Outlook outlook() {
        return rows.outlook();
    }

    PictureWords words() {
        return rows.words();
    }

    CriticalPath path() {
        return rows.path();
    }

    /// The lanes that are seen, with their rows that are seen.
    List<LaneBand> bands() {
        return stack.seen();
    }

    /// Where the last lane seen ends.
    double contentBottom() {
        return stack.bottom();
    }

    /// How many chunks lie below the last row seen, for want of room.
    int hidden() {
        return stack.hidden();
    }

    /// The bar that stands for a chunk: its own, else that of the nearest parent seen in its place, else none.
    @Nullable
    Bar barFor(ChunkId id) {
        ChunkId step = id;
        for (int up = 0; up < 64; up++) {
            Bar bar = bars.get(step);
            if (bar != null) {
                return bar;
            }
            Chunk chunk = outlook().plan().chunks().find(step);
            if (chunk == null || chunk.parent() == null) {
                return null;
            }
            step = chunk.parent();
        }
        return null;
    }

    /// All rows that are seen, from top to bottom.
    List<RowBand> seenRows() {
        List<RowBand> rows = new ArrayList<>();
        bands().forEach(band -> rows.addAll(band.rows()));
        return rows;
    }

    /// The bars in sight, from top to bottom.
    List<Bar> seenBars() {
        List<Bar> seen = new ArrayList<>();
        for (LaneBand band : bands()) {
            List<LaneRow> rows = band.lane().folded()
                    ? band.lane().rows()
                    : band.rows().stream().map(RowBand::row).toList();
            for (LaneRow row : rows) {
                Bar bar = bars.get(row.id());
                if (bar != null && bar.farRight() >= scale.left() && bar.farLeft() <= scale.right()) {
                    seen.add(bar);
                }
            }
        }
        return seen;
    }

    TimeTicks ticks() {
        Lettering type = TimelineHead.monthType(sizes);
        double widest = 0;
        for (Month month : Month.values()) {
            widest = Math.max(widest, type.width(words().month(month)));
        }
        Month first = outlook().plan().settings().firstMonthOfFinancialYear();
        return new TimeTicks(scale, first, sizes.unit(), widest + sizes.px(7));
    }

    /// The colours of an organisation; grey where there is none.
    Livery livery(@Nullable OrganisationId organisation) {
        Integer index = organisation == null ? null : rows.liveries().get(organisation);
        return index == null ? Livery.of("", 1, theme.colour(Token.INK_3), theme) : theme.livery(index);
    }

    /// Whether a chunk cannot be done for want of money; of parents, none is.
    boolean isUnfunded(ChunkId chunk) {
        return outlook().schedule().isUnfunded(chunk);
    }

    boolean shows(Viewport.Part part) {
        return viewport.shows(part);
    }
}
