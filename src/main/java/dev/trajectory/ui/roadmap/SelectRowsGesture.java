package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.desk.Desk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Drags over rows of the outline: all that are touched are selected; with the shortcut key beside those selected
/// before. Near the edge of the body the rows scroll.
final class SelectRowsGesture implements Gesture {

    /// Beyond any edge, in pixels.
    private static final double WIDE = 1e9;

    private final Desk desk;
    private final RoadmapSurface surface;
    private final Set<Id> before;
    private final Region box = new Region();
    private final double fromX;

    /// How far the press was below the top of all rows, in pixels: it stays there while they scroll.
    private final double fromDepth;

    SelectRowsGesture(Desk desk, RoadmapSurface surface, MouseEvent at) {
        this.desk = desk;
        this.surface = surface;
        this.before = desk.snapshot().selection();
        this.fromX = at.getX();
        this.fromDepth = at.getY() + surface.scrolled();
        box.getStyleClass().add("select-box");
        box.setManaged(false);
        box.setMouseTransparent(true);
        surface.overlay().getChildren().add(box);
    }

    @Override
    public void drag(MouseEvent event) {
        RoadmapChart.Box body = surface.chart().body();
        double from = fromDepth - surface.scrolled();
        double top = Math.min(from, event.getY());
        double bottom = Math.max(from, event.getY());
        double left = Math.clamp(Math.min(fromX, event.getX()), 0, surface.getWidth());
        double right = Math.clamp(Math.max(fromX, event.getX()), 0, surface.getWidth());
        double seenTop = Math.max(top, body.y());
        box.resizeRelocate(left, seenTop, right - left, Math.max(0, Math.min(bottom, body.bottom()) - seenTop));
        select(top, bottom, event);
    }

    private void select(double top, double bottom, MouseEvent event) {
        Set<Id> selection = new LinkedHashSet<>();
        if (event.isShortcutDown()) {
            selection.addAll(before);
        }
        selection.addAll(touched(top, bottom));
        desk.select(selection);
    }

    /// The rows between two heights, those scrolled out of sight among them.
    private List<ChunkId> touched(double top, double bottom) {
        RoadmapChart chart = surface.chart();
        return chart.order().stream()
                .filter(id -> {
                    RoadmapChart.RowBox row = chart.row(id);
                    return row != null && row.box().bottom() > top && row.box().y() < bottom;
                })
                .toList();
    }

    /// Rows scroll, days do not.
    @Override
    public Box scrolled() {
        Box area = surface.area();
        return new Box(-WIDE, area.y(), 2 * WIDE, area.height());
    }

    @Override
    public void drop(MouseEvent event) {
        drag(event);
        surface.overlay().getChildren().remove(box);
    }

    @Override
    public void cancel() {
        surface.overlay().getChildren().remove(box);
        desk.select(before);
    }
}
