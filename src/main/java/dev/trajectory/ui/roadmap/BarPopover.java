package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.control.Popover;
import dev.trajectory.ui.desk.Desk;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A card beside a chunk's bar, which it follows wherever that is scrolled; at the edge of the timeline where it is
/// scrolled out of sight.
final class BarPopover {

    /// What must stay in sight of a bar's place, in pixels.
    private static final double INSIDE = 40;

    private final RoadmapSurface surface;
    private final Popover popover;
    private @Nullable ChunkId chunk;

    /// @param id of the node, by which it is found
    BarPopover(Desk desk, RoadmapSurface surface, String id) {
        this.surface = surface;
        this.popover = new Popover(desk.words().say("popover.close"));
        popover.setId(id);
        surface.overlay().getChildren().add(popover);
        surface.onFrame(_ -> follow());
    }

    /// @param width in pixels
    void open(ChunkId about, String title, Region content, double width) {
        chunk = about;
        popover.open(title, content, beside(about), width);
    }

    boolean isOpen() {
        return popover.isVisible();
    }

    boolean close() {
        return popover.close();
    }

    private void follow() {
        if (isOpen() && chunk != null) {
            popover.moveTo(beside(chunk));
        }
    }

    private Bounds beside(ChunkId id) {
        RoadmapChart chart = surface.chart();
        RoadmapChart.Box bar = chart.bar(id);
        RoadmapChart.Box seen = chart.timeline();
        if (bar == null) {
            return new BoundingBox(seen.x() + INSIDE, seen.y() + INSIDE, 1, 1);
        }
        double x = Math.clamp(bar.x(), seen.x(), Math.max(seen.x(), seen.right() - INSIDE));
        double y = Math.clamp(bar.y(), seen.y(), Math.max(seen.y(), seen.bottom() - bar.height()));
        return new BoundingBox(x, y, bar.width(), bar.height());
    }
}
