package dev.trajectory.ui.roadmap;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.draw.roadmap.RoadmapRows;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.picture.PictureCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The roadmap's canvas with its scroll bars: draws at most once a frame, and only when something changed.
final class RoadmapSurface extends Region {

    private static final double BAR = 12;

    private final Desk desk;
    private final RoadmapCamera camera;
    private final PictureCanvas canvas;
    private final Pane overlay = new Pane();
    private final ScrollBar rows = new ScrollBar();
    private final ScrollBar days = new ScrollBar();
    private final List<Consumer<RoadmapChart>> onFrame = new ArrayList<>();
    private boolean stale = true;
    private @Nullable RoadmapRows made;
    private @Nullable RoadmapChart chart;
    private Outlook outlook;
    private @Nullable Outlook imagined;
    private boolean settingBars;

    RoadmapSurface(Desk desk, RoadmapCamera camera) {
        this.desk = desk;
        this.camera = camera;
        this.canvas = new PictureCanvas(desk.fonts());
        this.outlook = desk.snapshot().outlook();
        rows.setOrientation(Orientation.VERTICAL);
        days.setOrientation(Orientation.HORIZONTAL);
        overlay.setPickOnBounds(false);
        getChildren().addAll(canvas, overlay, rows, days);
        getStyleClass().add("roadmap");
        rows.valueProperty().addListener((_, _, value) -> scrolled(() -> camera.scrollTo(value.doubleValue())));
        days.valueProperty().addListener((_, _, value) -> scrolled(() -> camera.scrollToDay(value.doubleValue())));
        desk.theme().addListener(_ -> redraw());
    }

    private void scrolled(Runnable change) {
        if (!settingBars) {
            change.run();
            redraw();
        }
    }

    /// Where controls lie over the canvas: editors, handles, popovers.
    Pane overlay() {
        return overlay;
    }

    PictureCanvas canvas() {
        return canvas;
    }

    /// Has told each chart drawn.
    void onFrame(Consumer<RoadmapChart> listener) {
        onFrame.add(listener);
    }

    void show(Snapshot snapshot) {
        outlook = snapshot.outlook();
        imagined = null;
        redraw();
    }

    /// Shows another outlook than the plan's: what a drag would make of it. Rows stay where they are.
    void imagine(Outlook changed) {
        imagined = changed;
        redraw();
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
        Viewport viewport = camera.viewport();
        RoadmapRows suiting = made;
        if (suiting == null || !suiting.suit(outlook, viewport)) {
            suiting = RoadmapRows.of(outlook, viewport, desk.words().locale());
            made = suiting;
        }
        if (imagined != null) {
            suiting = suiting.dated(imagined, viewport);
        }
        RoadmapChart drawn = RoadmapChart.of(suiting, viewport, desk.theme().get());
        double before = viewport.scroll();
        camera.measured(drawn.time(), drawn.timeline().width(), drawn.body().height(), drawn.contentHeight());
        camera.scroll(0);
        if (camera.viewport().scroll() != before) {
            drawn = RoadmapChart.of(suiting, camera.viewport(), desk.theme().get());
        }
        chart = drawn;
        canvas.show(drawn.picture());
        placeBars(drawn);
        RoadmapChart shown = drawn;
        onFrame.forEach(listener -> listener.accept(shown));
        return drawn;
    }

    private void placeBars(RoadmapChart drawn) {
        settingBars = true;
        double furthest = camera.furthest();
        rows.setMax(furthest);
        rows.setVisibleAmount(furthest * drawn.body().height() / Math.max(1, drawn.contentHeight()));
        rows.setUnitIncrement(drawn.rowHeight());
        rows.setBlockIncrement(drawn.body().height() * 0.9);
        rows.setValue(camera.viewport().scroll());
        rows.setVisible(furthest > 0);
        double seen = camera.daysSeen();
        double first = Math.min(camera.fromDay(), firstDay() - seen / 2);
        double last = Math.max(camera.fromDay() + seen, lastDay() + seen / 2);
        days.setMin(first);
        days.setMax(Math.max(first, last - seen));
        days.setVisibleAmount((last - first - seen) * seen / (last - first));
        days.setUnitIncrement(seen / 20);
        days.setBlockIncrement(seen * 0.9);
        days.setValue(camera.fromDay());
        rows.resizeRelocate(
                getWidth() - BAR, drawn.body().y(), BAR, drawn.body().height() - BAR);
        days.resizeRelocate(
                drawn.timeline().x(),
                getHeight() - BAR,
                getWidth() - drawn.timeline().x() - BAR,
                BAR);
        settingBars = false;
    }

    private double firstDay() {
        return outlook.schedule().start() == null
                ? outlook.plan().settings().planStart().toEpochDay()
                : Objects.requireNonNull(outlook.schedule().start()).toEpochDay();
    }

    private double lastDay() {
        return outlook.schedule().finish() == null
                ? firstDay() + 365
                : Objects.requireNonNull(outlook.schedule().finish()).toEpochDay();
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
