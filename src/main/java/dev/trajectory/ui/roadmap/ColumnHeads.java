package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.Columns;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.ui.desk.Desk;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The heads of the outline's columns: a click sorts, an edge drags wider, the right button chooses which are shown.
final class ColumnHeads {

    private static final double EDGE = 5;
    private static final double LEAST_OUTLINE = 220;
    private static final double MOST_OUTLINE = 900;

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private @Nullable Column resized;
    private boolean outlineResized;
    private double fromX;
    private double fromWidth;

    ColumnHeads(Desk desk, RoadmapCamera camera, RoadmapSurface surface) {
        this.desk = desk;
        this.camera = camera;
        this.surface = surface;
        surface.setOnContextMenuRequested(event -> {
            if (isHead(event.getY()) && event.getX() < surface.chart().outlineWidth()) {
                menu().show(surface, event.getScreenX(), event.getScreenY());
            }
        });
    }

    private boolean isHead(double y) {
        return y < surface.chart().body().y();
    }

    /// Whether a point is where a column or the whole outline can be made wider.
    boolean isOnEdge(double x, double y) {
        return isOutlineEdge(x) || (isHead(y) && edge(x) != null);
    }

    private boolean isOutlineEdge(double x) {
        return Math.abs(x - surface.chart().outlineWidth()) <= 3;
    }

    /// The column whose left edge is at an x: columns stand at the right, so that is the side that moves.
    private @Nullable Column edge(double x) {
        for (Column column : surface.chart().columns()) {
            RoadmapChart.Box head = surface.chart().head(column);
            if (column != Column.NAME && column != Column.NUMBER && head != null && Math.abs(x - head.x()) <= EDGE) {
                return column;
            }
        }
        return null;
    }

    /// Begins what a press on a head means; false when the press was elsewhere.
    boolean press(MouseEvent event) {
        double x = event.getX();
        if (event.getButton() != MouseButton.PRIMARY || (!isOnEdge(x, event.getY()) && !isHead(event.getY()))) {
            return false;
        }
        fromX = x;
        outlineResized = isOutlineEdge(x);
        if (outlineResized) {
            fromWidth = surface.chart().outlineWidth();
            return true;
        }
        resized = edge(x);
        RoadmapChart.Box head = resized == null ? null : surface.chart().head(resized);
        if (head != null) {
            fromWidth = head.width();
        } else if (x < surface.chart().outlineWidth()) {
            camera.columns(camera.viewport().columns().sortedBy(surface.chart().columnAt(x)));
            surface.redraw();
        }
        return true;
    }

    /// Goes on with it; false when nothing was begun.
    boolean drag(MouseEvent event) {
        double moved = event.getX() - fromX;
        if (outlineResized) {
            camera.outline(Math.clamp(fromWidth + moved, LEAST_OUTLINE, MOST_OUTLINE));
        } else if (resized != null) {
            camera.columns(camera.viewport().columns().withWidth(resized, fromWidth - moved));
        } else {
            return false;
        }
        surface.redraw();
        return true;
    }

    void release() {
        resized = null;
        outlineResized = false;
    }

    /// Which columns are shown, to be chosen.
    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        Columns columns = camera.viewport().columns();
        for (Column column : Column.values()) {
            if (column != Column.NAME) {
                CheckMenuItem item = new CheckMenuItem(
                        desk.words().say("column." + column.name().toLowerCase(Locale.ROOT)));
                item.setSelected(columns.shows(column));
                item.setOnAction(_ -> set(columns.toggled(column)));
                menu.getItems().add(item);
            }
        }
        MenuItem usual = new MenuItem(desk.words().say("column.usualWidths"));
        usual.setOnAction(_ -> set(columns.withUsualWidths()));
        menu.getItems().addAll(new SeparatorMenuItem(), usual);
        return menu;
    }

    private void set(Columns columns) {
        camera.columns(columns);
        surface.redraw();
    }
}
