package dev.trajectory.cli.bench;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.draw.roadmap.RoadmapRows;
import dev.trajectory.draw.roadmap.Slide;
import dev.trajectory.draw.roadmap.TimeRange;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.draw.roadmap.Viewport.Part;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// How long the window computes for each frame of a scripted scroll, a scripted zoom and a slide of bars over a
/// roadmap: all that happens before the toolkit paints. A frame may take 16 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@NullUnmarked
public class FrameBenchmark {

    private static final int WIDTH = 1_400;
    private static final int HEIGHT = 760;
    private static final int STEP = 66;
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final long LONGEST_DAYS = 4_000;

    /// Frames of a slide of 180 ms at 60 a second.
    private static final int SLIDE_FRAMES = 11;

    /// How many chunks the plan has.
    @Param({"1000", "10000", "100000"})
    public int chunks;

    /// Which limits bind; see [SequencingBenchmark#limits].
    @Param({"dates", "pools"})
    public String limits;

    private Viewport viewport;
    private RoadmapRows rows;
    private double scroll;
    private double furthest;
    private long days;
    private Outlook before;
    private RoadmapChart shown;
    private RoadmapRows moved;
    private Slide slide;
    private int frame;

    /// Makes the plan, its dates and the roadmap's rows, as they are between two edits.
    @Setup
    public void prepare() {
        Outlook outlook = Outlook.dates(SyntheticPlan.of(chunks, limits.equals("pools")));
        viewport = Viewport.of(WIDTH, HEIGHT)
                .without(Part.TITLE)
                .without(Part.STATUS_LINE)
                .without(Part.MORE_ROWS)
                .with(Part.FOLDS)
                .withRows(Viewport.Rows.NORMAL)
                .withOutline(342.0)
                .withTime(new TimeRange(FROM, FROM.plusYears(3)));
        rows = RoadmapRows.of(outlook, viewport, Locale.UK);
        furthest = RoadmapChart.of(rows, viewport, Theme.LIGHT).contentHeight() - HEIGHT;
        days = 60;
        before = outlook;
        shown = RoadmapChart.of(rows, viewport, Theme.LIGHT);
        moved = RoadmapRows.of(Outlook.dates(delayed(outlook.plan())), viewport, Locale.UK);
    }

    /// The plan a quarter after its start with nothing begun: all of it moves.
    private static Plan delayed(Plan plan) {
        LocalDate later = plan.settings().planStart().plusMonths(3);
        return plan.withSettings(plan.settings().withStatusDate(later));
    }

    /// One frame further down, three rows at a time, and from the top again.
    @Benchmark
    public Picture scrollFrame() {
        scroll = scroll + STEP > furthest ? 0 : scroll + STEP;
        return RoadmapChart.of(rows, viewport.withScroll(scroll), Theme.LIGHT).picture();
    }

    /// One frame further out, and from close by again.
    @Benchmark
    public Picture zoomFrame() {
        days = days > LONGEST_DAYS ? 60 : days + days / 10;
        Viewport zoomed = viewport.withScroll(furthest / 2).withTime(new TimeRange(FROM, FROM.plusDays(days)));
        return RoadmapChart.of(rows, zoomed, Theme.LIGHT).picture();
    }

    /// One frame of a slide after an edit that moves all bars; the first one finds out what moves.
    @Benchmark
    public Picture slideFrame() {
        if (frame == 0) {
            slide = Slide.between(shown, moved, viewport, Theme.LIGHT, before);
        }
        double gone = (double) frame / SLIDE_FRAMES;
        frame = (frame + 1) % SLIDE_FRAMES;
        return RoadmapChart.of(moved, viewport, Theme.LIGHT, slide.at(gone)).picture();
    }
}
