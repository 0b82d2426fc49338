package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Placement;
import org.jspecify.annotations.Nullable;

/// Brings chunks into sight: unfolds what hides them and scrolls no further than it must.
record Sight(RoadmapCamera camera, RoadmapSurface surface) {

    static Sight of(RoadmapCamera camera, RoadmapSurface surface) {
        return new Sight(camera, surface);
    }

    /// Shows a chunk's row and the beginning of its bar.
    void reveal(ChunkId id) {
        unfold(id);
        row(id);
        Placement placement = surface.outlook().schedule().placement(id);
        if (placement != null) {
            camera.revealDays(placement.start(), placement.finish());
        }
        surface.redraw();
    }

    /// Shows a chunk's row.
    void row(ChunkId id) {
        RoadmapChart chart = surface.draw();
        RoadmapChart.RowBox row = chart.row(id);
        if (row == null) {
            return;
        }
        double above = chart.body().y() + chart.rowHeight() - row.box().y();
        double below = row.box().bottom() + chart.rowHeight() - chart.body().bottom();
        if (above > 0) {
            camera.scroll(-above);
        } else if (below > 0) {
            camera.scroll(below);
        }
        surface.redraw();
    }

    private void unfold(ChunkId id) {
        Plan plan = surface.outlook().plan();
        Chunk chunk = plan.chunks().find(id);
        if (chunk == null) {
            return;
        }
        unfoldLane(chunk);
        Chunk above = plan.chunks().find(chunk.parent());
        for (int up = 0; above != null && up < plan.chunks().size(); up++) {
            camera.unfold(above.id());
            unfoldLane(above);
            above = plan.chunks().find(above.parent());
        }
    }

    private void unfoldLane(Chunk chunk) {
        switch (camera.viewport().grouping()) {
            case ORGANISATION -> unfold(chunk.owner());
            case WORKSTREAM -> unfold(chunk.workstream());
            case TRANCHE -> unfold(chunk.tranche());
        }
    }

    private void unfold(dev.trajectory.model.@Nullable Id lane) {
        if (lane != null) {
            camera.unfold(lane);
        }
    }
}
