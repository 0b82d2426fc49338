package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.Columns;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The heads of the outline's columns: a click sorts, the right button chooses which are shown.
final class ColumnHeads {

    /// How much wider a column gets by a key, in pixels.
    private static final double STEP = 24;

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;

    ColumnHeads(Desk desk, RoadmapCamera camera, RoadmapSurface surface) {
        this.desk = desk;
        this.camera = camera;
        this.surface = surface;
    }

    /// Sorts by a column; by it the other way round where it is sorted by it already.
    void sort(Column column) {
        set(camera.viewport().columns().sortedBy(column));
    }

    /// What can be done with a column, and which columns are shown, to be chosen.
    List<MenuItem> items(Column at) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("column.sort", at, () -> sort(at)));
        if (at == Column.NAME) {
            items.add(item("column.outlineWider", at, () -> widenOutline(STEP)));
            items.add(item("column.outlineNarrower", at, () -> widenOutline(-STEP)));
        } else {
            items.add(item("column.wider", at, () -> widen(at, STEP)));
            items.add(item("column.narrower", at, () -> widen(at, -STEP)));
        }
        items.add(new SeparatorMenuItem());
        Columns columns = camera.viewport().columns();
        for (Column column : Column.values()) {
            if (column != Column.NAME) {
                CheckMenuItem item = new CheckMenuItem(name(column));
                item.setSelected(columns.shows(column));
                item.setOnAction(_ -> toggle(columns, column));
                items.add(item);
            }
        }
        MenuItem usual = new MenuItem(desk.words().say("column.usualWidths"));
        usual.setOnAction(_ -> set(columns.withUsualWidths()));
        items.add(new SeparatorMenuItem());
        items.add(usual);
        return items;
    }

    /// Shows a column and makes the room it needs; else says that there is none. Hides one that is shown.
    private void toggle(Columns columns, Column column) {
        boolean shows = !columns.shows(column);
        set(columns.toggled(column));
        double width = surface.draw().outlineWidth();
        while (shows && !surface.chart().columns().contains(column)) {
            widenOutline(STEP);
            double wider = surface.draw().outlineWidth();
            if (wider <= width) {
                desk.host().say(desk.words().say("column.noRoom", name(column)));
                return;
            }
            width = wider;
        }
    }

    private MenuItem item(String word, Column column, Runnable run) {
        MenuItem item = new MenuItem(desk.words().say(word, name(column)));
        item.setId(word);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private String name(Column column) {
        return desk.words().say("column." + column.name().toLowerCase(Locale.ROOT));
    }

    private void widen(Column column, double by) {
        RoadmapChart.Box head = surface.chart().head(column);
        if (head != null) {
            set(camera.viewport().columns().withWidth(column, head.width() + by));
        }
    }

    private void widenOutline(double by) {
        camera.outline(StretchOutlineGesture.clamped(surface.chart().outlineWidth() + by));
        surface.redraw();
    }

    private void set(Columns columns) {
        camera.columns(columns);
        surface.redraw();
    }
}
