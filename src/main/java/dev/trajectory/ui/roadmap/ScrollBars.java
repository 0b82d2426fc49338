package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.outlook.Outlook;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;

/// The roadmap's two scroll bars: rows and days.
final class ScrollBars {

    static final double THICK = 12;

    private final RoadmapCamera camera;
    private final ScrollBar rows = new ScrollBar();
    private final ScrollBar days = new ScrollBar();
    private boolean placing;

    /// @param redraw asks for another frame
    ScrollBars(RoadmapCamera camera, Runnable redraw) {
        this.camera = camera;
        rows.setOrientation(Orientation.VERTICAL);
        days.setOrientation(Orientation.HORIZONTAL);
        rows.valueProperty().addListener((_, _, value) -> {
            if (!placing) {
                camera.scrollTo(value.doubleValue());
                redraw.run();
            }
        });
        days.valueProperty().addListener((_, _, value) -> {
            if (!placing) {
                camera.scrollToDay(value.doubleValue());
                redraw.run();
            }
        });
    }

    List<Node> nodes() {
        return List.of(rows, days);
    }

    /// Puts them where the camera is, and at the edges of a chart.
    void place(RoadmapChart chart, Outlook outlook, double width, double height) {
        placing = true;
        placeRows(chart);
        placeDays(outlook);
        RoadmapChart.Box body = chart.body();
        double left = chart.timeline().x();
        rows.resizeRelocate(width - THICK, body.y(), THICK, body.height() - THICK);
        days.resizeRelocate(left, height - THICK, width - left - THICK, THICK);
        placing = false;
    }

    private void placeRows(RoadmapChart chart) {
        double furthest = camera.furthest();
        double seen = chart.body().height();
        rows.setMax(furthest);
        rows.setVisibleAmount(furthest * seen / Math.max(1, chart.contentHeight()));
        rows.setUnitIncrement(chart.rowHeight());
        rows.setBlockIncrement(seen * 0.9);
        rows.setValue(camera.viewport().scroll());
        rows.setVisible(furthest > 0);
    }

    private void placeDays(Outlook outlook) {
        double seen = camera.daysSeen();
        LocalDate start = outlook.schedule().start();
        LocalDate finish = outlook.schedule().finish();
        LocalDate begin = start == null ? outlook.plan().settings().planStart() : start;
        LocalDate end = finish == null ? begin.plusYears(1) : finish;
        double first = Math.min(camera.fromDay(), begin.toEpochDay() - seen / 2);
        double last = Math.max(camera.fromDay() + seen, end.toEpochDay() + seen / 2);
        days.setMin(first);
        days.setMax(Math.max(first, last - seen));
        days.setVisibleAmount((last - first - seen) * seen / (last - first));
        days.setUnitIncrement(seen / 20);
        days.setBlockIncrement(seen * 0.9);
        days.setValue(camera.fromDay());
    }
}
