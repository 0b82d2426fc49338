package dev.trajectory.ui.roadmap;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.draw.roadmap.RoadmapRows;
import dev.trajectory.draw.roadmap.Slide;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.Ground;
import dev.trajectory.ui.picture.PictureCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The roadmap's canvas with its scroll bars: draws at most once a frame, and only when something changed. When the
/// dates change, bars slide.
final class RoadmapSurface extends Region implements Ground {

    /// How much is seen before the plan's start at most while something is dragged there, in pixels.
    private static final double AIR = 60;

    private final Desk desk;
    private final RoadmapCamera camera;
    private final PictureCanvas canvas;
    private final Pane overlay = new Pane();
    private final ScrollBars scrollBars;
    private final Sliding sliding;
    private final List<Consumer<RoadmapChart>> onFrame = new ArrayList<>();
    private boolean stale = true;
    private @Nullable RoadmapRows made;
    private @Nullable RoadmapChart chart;
    private Outlook outlook;
    private @Nullable Outlook imagined;

    /// The outlook whose dates were shown before those that the next frame shows; null where they are the same.
    private @Nullable Outlook before;

    RoadmapSurface(Desk desk, RoadmapCamera camera) {
        this.desk = desk;
        this.camera = camera;
        this.canvas = new PictureCanvas(desk.fonts());
        this.outlook = desk.snapshot().outlook();
        this.scrollBars = new ScrollBars(camera, this::redraw);
        this.sliding = new Sliding(desk.appearance(), this::redraw);
        overlay.setPickOnBounds(false);
        getChildren().addAll(canvas, overlay);
        getChildren().addAll(scrollBars.nodes());
        getStyleClass().add("roadmap");
        desk.theme().addListener(_ -> redraw());
    }

    /// Where controls lie over the canvas: editors, handles, popovers.
    @Override
    public Pane overlay() {
        return overlay;
    }

    /// Has told each chart drawn.
    ///
    /// @return ends it
    Runnable onFrame(Consumer<RoadmapChart> listener) {
        onFrame.add(listener);
        return () -> onFrame.remove(listener);
    }

    @Override
    public Runnable onFrame(Runnable listener) {
        return onFrame(_ -> listener.run());
    }

    @Override
    public Box area() {
        return box(chart().timeline());
    }

    @Override
    public List<ChunkId> seen() {
        return chart().rows().stream().map(RoadmapChart.RowBox::chunk).toList();
    }

    @Override
    public List<ChunkId> order() {
        return chart().order();
    }

    @Override
    public @Nullable Box place(ChunkId chunk) {
        RoadmapChart.Box bar = chart().bar(chunk);
        return bar == null ? null : box(bar);
    }

    @Override
    public @Nullable Box span(ChunkId chunk) {
        RoadmapChart.Box bar = chart().span(chunk);
        return bar == null ? null : box(bar);
    }

    /// How far the rows are scrolled, in pixels.
    double scrolled() {
        return camera.viewport().scroll();
    }

    /// Not far before the plan's start: nothing can be put there.
    @Override
    public void scroll(double right, double down) {
        double first = outlook.plan().settings().planStart().toEpochDay() - AIR / chart().perDay();
        double left = Math.max(0, camera.fromDay() - first) * chart().perDay();
        camera.pan(Math.max(right, -left));
        camera.scroll(down);
        redraw();
    }

    private static Box box(RoadmapChart.Box of) {
        return new Box(of.x(), of.y(), of.width(), of.height());
    }

    @Override
    public @Nullable ChunkId at(double x, double y) {
        return chart().barAt(x, y);
    }

    @Override
    public void reveal(ChunkId chunk) {
        Sight.of(camera, this).reveal(chunk);
        draw();
    }

    /// Shows a state of the plan. What was imagined stays until its dates are computed, so that bars dropped do
    /// not jump back meanwhile.
    @SuppressWarnings("ReferenceEquality") // schedules are made once and handed on; comparing them is slow
    void show(Snapshot snapshot) {
        Outlook next = snapshot.outlook();
        if (next.schedule() != outlook.schedule()) {
            before = before == null ? outlook : before;
            imagined = null;
        }
        outlook = next;
        redraw();
    }

    /// Shows another outlook than the plan's: what a drag would make of it. Rows stay where they are.
    @Override
    public void imagine(Outlook changed) {
        imagined = changed;
        redraw();
    }

    /// Shows the plan's outlook again.
    @Override
    public void settle() {
        if (imagined != null) {
            imagined = null;
            before = before == null ? outlook : before;
            redraw();
        }
    }

    Outlook outlook() {
        return outlook;
    }

    /// Draws anew with the next frame.
    void redraw() {
        stale = true;
        requestLayout();
    }

    /// The chart as it is now; drawn at once if something changed since.
    RoadmapChart chart() {
        if (chart == null || stale) {
            draw();
        }
        return Objects.requireNonNull(chart);
    }

    /// Draws now: for what must measure the result before the next frame.
    RoadmapChart draw() {
        stale = false;
        RoadmapRows rows = rows(camera.viewport());
        if (before != null && chart != null) {
            sliding.begin(
                    Slide.between(chart, rows, camera.viewport(), desk.theme().get(), before));
        }
        before = null;
        RoadmapChart drawn = draw(rows);
        double scrolled = camera.viewport().scroll();
        camera.measured(drawn.time(), drawn.timeline().width(), drawn.body().height(), drawn.contentHeight());
        camera.scroll(0);
        if (camera.viewport().scroll() != scrolled) {
            drawn = draw(rows);
        }
        chart = drawn;
        canvas.show(drawn.picture());
        scrollBars.place(drawn, outlook, getWidth(), getHeight());
        for (Consumer<RoadmapChart> listener : List.copyOf(onFrame)) {
            listener.accept(drawn);
        }
        return drawn;
    }

    private RoadmapChart draw(RoadmapRows rows) {
        return RoadmapChart.of(rows, camera.viewport(), desk.theme().get(), sliding.now());
    }

    private RoadmapRows rows(Viewport viewport) {
        RoadmapRows rows = made;
        if (rows == null || !rows.suit(outlook, viewport)) {
            rows = RoadmapRows.of(outlook, viewport, desk.words().locale());
            made = rows;
        }
        return imagined == null ? rows : rows.dated(imagined, viewport);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, Math.floor(getWidth()));
        double height = Math.max(1, Math.floor(getHeight()));
        Viewport now = camera.viewport();
        overlay.resizeRelocate(0, 0, width, height);
        Double tall = now.height();
        if (now.width() != width || tall == null || tall != height) {
            camera.resize(width, height);
            stale = true;
        }
        if (stale) {
            draw();
        }
    }
}
