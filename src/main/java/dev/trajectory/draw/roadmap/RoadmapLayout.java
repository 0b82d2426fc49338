package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import dev.trajectory.words.PictureWords;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where everything of one roadmap lies: what the layers read.
///
/// @param bands the lanes that are seen, with their rows that are seen
/// @param bars by chunk, all that have dates and stand in some row, seen or not, since dependencies lead out of sight
/// @param contentBottom where the last lane seen ends
/// @param hidden how many chunks lie below the last row seen, for want of room
/// @param liveries by organisation, its place in the plan's list
record RoadmapLayout(
        Outlook outlook,
        Viewport viewport,
        Theme theme,
        PictureWords words,
        RoadmapSizes sizes,
        RoadmapFrame frame,
        TimeScale scale,
        OutlineColumns columns,
        CriticalPath path,
        List<LaneBand> bands,
        Map<ChunkId, Bar> bars,
        double contentBottom,
        int hidden,
        Map<OrganisationId, Integer> liveries) {

    static RoadmapLayout of(Outlook outlook, Viewport viewport, Theme theme, PictureWords words) {
        List<Lane> lanes = Lanes.of(outlook, viewport, words);
        boolean tranches = viewport.shows(Viewport.Part.TRANCHES)
                && !outlook.plan().tranches().isEmpty();
        RoadmapSizes sizes = RoadmapSizes.of(
                lanes,
                viewport,
                theme == Theme.PROJECTOR,
                unit -> viewport.height() == null
                        ? 0
                        : RoadmapFrame.of(viewport, unit, tranches, 0, 0).bodyHeight());
        double height = sizes.heightOf(lanes);
        boolean projector = theme == Theme.PROJECTOR;
        OutlineColumns columns = OutlineColumns.of(outlook.plan(), lanes, sizes, viewport, projector, words);
        RoadmapFrame frame = RoadmapFrame.of(viewport, sizes.unit(), tranches, height, columns.width());
        double left = frame.outline() + sizes.diamond() + 1;
        TimeScale scale = new TimeScale(TimelineRange.of(outlook, viewport), left, Math.max(1, frame.width() - left));
        LaneStack stack = LaneStack.of(lanes, sizes, frame, viewport);
        return new RoadmapLayout(
                outlook,
                viewport,
                theme,
                words,
                sizes,
                frame,
                scale,
                columns,
                CriticalPath.of(outlook),
                stack.seen(),
                bars(stack, sizes, scale),
                stack.bottom(),
                stack.hidden(),
                liveries(outlook));
    }

    private static Map<OrganisationId, Integer> liveries(Outlook outlook) {
        Map<OrganisationId, Integer> liveries = new HashMap<>();
        outlook.plan().organisations().forEach(each -> liveries.put(each.id(), liveries.size()));
        return liveries;
    }

    private static Map<ChunkId, Bar> bars(LaneStack stack, RoadmapSizes sizes, TimeScale scale) {
        Map<ChunkId, Bar> bars = new HashMap<>();
        for (LaneBand band : stack.all()) {
            if (band.lane().folded()) {
                FoldedLane.bars(band, sizes, scale)
                        .forEach(bar -> bars.put(bar.row().id(), bar));
                continue;
            }
            for (RowBand row : band.rows()) {
                Placement placement = row.row().placement();
                if (placement != null) {
                    double top = Math.floor(row.top() + (row.height() - sizes.bar()) / 2);
                    bars.put(row.row().id(), bar(row.row(), placement, top, sizes.bar(), sizes.diamond(), scale));
                }
            }
        }
        return bars;
    }

    /// The bar of a row: on whole pixels, and never so short that it cannot be seen.
    static Bar bar(LaneRow row, Placement placement, double top, double height, double diamond, TimeScale scale) {
        double left = Math.rint(scale.x(placement.start()));
        if (row.isMilestone()) {
            return new Bar(row, left, left, top, height, diamond);
        }
        double right = Math.max(left + 2, Math.rint(scale.end(placement.finish())));
        return new Bar(
                row, left, right, top, height, !row.parent() && row.chunk().goLive() ? diamond : 0);
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
            Chunk chunk = outlook.plan().chunks().find(step);
            if (chunk == null || chunk.parent() == null) {
                return null;
            }
            step = chunk.parent();
        }
        return null;
    }

    /// All rows that are seen, from top to bottom.
    List<RowBand> rows() {
        List<RowBand> rows = new ArrayList<>();
        bands.forEach(band -> rows.addAll(band.rows()));
        return rows;
    }

    /// The bars in sight, from top to bottom.
    List<Bar> seenBars() {
        List<Bar> seen = new ArrayList<>();
        for (LaneBand band : bands) {
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
            widest = Math.max(widest, type.width(words.month(month)));
        }
        Month first = outlook.plan().settings().firstMonthOfFinancialYear();
        return new TimeTicks(scale, first, sizes.unit(), widest + sizes.px(7));
    }

    /// The colours of an organisation; grey where there is none.
    Livery livery(@Nullable OrganisationId organisation) {
        Integer index = organisation == null ? null : liveries.get(organisation);
        return index == null ? Livery.of("", 1, theme.colour(Token.INK_3), theme) : theme.livery(index);
    }

    boolean shows(Viewport.Part part) {
        return viewport.shows(part);
    }
}
