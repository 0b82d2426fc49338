package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.Columns;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The heads of the outline's columns: a click sorts, the right button chooses which are shown.
final class ColumnHeads {

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

    /// Which columns are shown, to be chosen.
    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        Columns columns = camera.viewport().columns();
        for (Column column : Column.values()) {
            if (column != Column.NAME) {
                CheckMenuItem item = new CheckMenuItem(
                        desk.words().say("column." + column.name().toLowerCase(Locale.ROOT)));
                item.setSelected(columns.shows(column));
                item.setOnAction(_ -> set(columns.toggled(column)));
                items.add(item);
            }
        }
        MenuItem usual = new MenuItem(desk.words().say("column.usualWidths"));
        usual.setOnAction(_ -> set(columns.withUsualWidths()));
        items.add(new SeparatorMenuItem());
        items.add(usual);
        return items;
    }

    private void set(Columns columns) {
        camera.columns(columns);
        surface.redraw();
    }
}
