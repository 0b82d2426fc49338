package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Theme;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows and bars on their way from where they stood to where a new outlook puts them, and how far the longest movers
/// in sight went.
///
/// Ways are kept in days and in pixels of rows, not in those of the picture, so that one can scroll and zoom
/// meanwhile. Where the time seen becomes another by the change, since all of the plan is shown, bars whose dates stay
/// have a way too. Only what was in sight or comes into sight has one.
public final class Slide {

    /// Nothing moves and nothing is told.
    public static final Slide NONE = new Slide(Map.of(), Map.of(), null, null, 0);

    /// So many are told.
    private static final int TOLD = 5;

    /// Less than this is no way: it comes of laying bars on whole pixels.
    private static final double STILL = 1.5;

    /// Where something stood as seen from where it will stand.
    ///
    /// @param start days by which it began later; negative for earlier
    /// @param finish days by which it ended later
    /// @param rows pixels by which it lay lower
    private record Way(double start, double finish, double rows) {}

    private final Map<ChunkId, Way> ways;
    private final Map<ChunkId, Long> told;
    private final @Nullable TimeScale scale;
    private final @Nullable Double finish;
    private final double left;

    /// @param scale the days as they were seen, where they are others now; else null
    /// @param finish by how many days the plan's finish lay later as seen from where it will lie; null where it
    /// stays
    /// @param left the share of the way that is still to go, 1 to 0
    private Slide(
            Map<ChunkId, Way> ways,
            Map<ChunkId, Long> told,
            @Nullable TimeScale scale,
            @Nullable Double finish,
            double left) {
        this.ways = ways;
        this.told = told;
        this.scale = scale;
        this.finish = finish;
        this.left = left;
    }

    /// The way from a chart as it is seen, which may be on its way itself, to rows as they will be seen; at its
    /// beginning.
    ///
    /// @param before the outlook from which what is told is counted
    public static Slide between(RoadmapChart shown, RoadmapRows rows, Viewport viewport, Theme theme, Outlook before) {
        RoadmapLayout from = shown.layout();
        RoadmapLayout to = RoadmapLayout.of(rows, viewport, theme, NONE);
        Map<ChunkId, Way> ways = new HashMap<>();
        boolean slides = viewport.time() == null && !from.scale().equals(to.scale());
        if (from.rows().areArrangedAs(rows) && from.sizes().bar() == to.sizes().bar()) {
            to.seenBars().forEach(bar -> addWay(bar.row().id(), from, to, ways));
            from.seenBars().forEach(bar -> addWay(bar.row().id(), from, to, ways));
        }
        return ways.isEmpty()
                ? new Slide(ways, longest(to, before), null, null, 1)
                : new Slide(ways, longest(to, before), slides ? from.scale() : null, finish(from, to), 1);
    }

    private static @Nullable Double finish(RoadmapLayout from, RoadmapLayout to) {
        Double was = DateLines.finish(from);
        Double is = DateLines.finish(to);
        return was == null || is == null ? null : (was - is) / to.settled().perDay();
    }

    private static void addWay(ChunkId chunk, RoadmapLayout from, RoadmapLayout to, Map<ChunkId, Way> ways) {
        Bar was = from.bars().get(chunk);
        Bar is = to.bars().get(chunk);
        if (was == null || is == null) {
            return;
        }
        double perDay = to.settled().perDay();
        double start = was.left() - is.left();
        double finish = was.right() - is.right();
        double rows = depth(was, from) - depth(is, to);
        if (Math.max(Math.abs(start), Math.max(Math.abs(finish), Math.abs(rows))) >= STILL) {
            ways.put(chunk, new Way(start / perDay, finish / perDay, rows));
        }
    }

    /// How far a bar lies below the top of all rows.
    private static double depth(Bar bar, RoadmapLayout layout) {
        return bar.top() - layout.stack().top(0);
    }

    private static Map<ChunkId, Long> longest(RoadmapLayout to, Outlook before) {
        Map<ChunkId, Long> moved = new HashMap<>();
        for (Bar bar : to.seenBars()) {
            Placement was = before.schedule().placement(bar.row().id());
            Placement is = bar.row().placement();
            if (was != null && is != null && !bar.row().parent() && days(was, is) != 0) {
                moved.put(bar.row().id(), days(was, is));
            }
        }
        List<Map.Entry<ChunkId, Long>> longest = moved.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<ChunkId, Long> each) -> -Math.abs(each.getValue()))
                        .thenComparing(each -> each.getKey().value()))
                .limit(TOLD)
                .toList();
        Map<ChunkId, Long> told = new LinkedHashMap<>();
        longest.forEach(each -> told.put(each.getKey(), each.getValue()));
        return told;
    }

    /// By how many days it starts later; where it starts as before, by how many it finishes later.
    private static long days(Placement was, Placement is) {
        long start = is.start().toEpochDay() - was.start().toEpochDay();
        return start != 0 ? start : is.finish().toEpochDay() - was.finish().toEpochDay();
    }

    /// The same when a share of the way is gone.
    ///
    /// @param gone 0 at the beginning, 1 when all is where it will be
    public Slide at(double gone) {
        return new Slide(ways, told, scale, finish, 1 - gone);
    }

    /// How many rows and bars are on their way.
    public int size() {
        return ways.size();
    }

    /// Whether nothing moves and nothing is told.
    public boolean isNothing() {
        return ways.isEmpty() && told.isEmpty();
    }

    /// By how many days a chunk moved, if it is one of the longest movers.
    @Nullable
    Long told(ChunkId chunk) {
        return told.get(chunk);
    }

    /// The days as they are seen, on their way to how they will be seen.
    TimeScale scale(TimeScale settled) {
        return scale == null || left == 0 ? settled : settled.slid(scale, left);
    }

    /// Where the line of the plan's finish is, on its way to where it will be.
    double finish(double line, double perDay) {
        return finish == null ? line : Math.rint(line + finish * left * perDay);
    }

    /// Where the top of a row is, on its way to where it will be.
    double top(ChunkId chunk, double top) {
        Way way = left == 0 ? null : ways.get(chunk);
        return way == null ? top : Math.rint(top + way.rows() * left);
    }

    /// Where a bar is, on its way to where it will be.
    Bar bar(Bar bar, double perDay) {
        Way way = left == 0 ? null : ways.get(bar.row().id());
        return way == null
                ? bar
                : new Bar(
                        bar.row(),
                        Math.rint(bar.left() + way.start() * left * perDay),
                        Math.rint(bar.right() + way.finish() * left * perDay),
                        Math.rint(bar.top() + way.rows() * left),
                        bar.height(),
                        bar.reach());
    }
}
