package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Unplaced;
import dev.trajectory.ui.control.Popover;
import dev.trajectory.ui.desk.Desk;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Answers "why does it start then?" beside a chunk's bar.
final class Why {

    private final Desk desk;
    private final RoadmapSurface surface;
    private final Popover popover;

    Why(Desk desk, RoadmapSurface surface) {
        this.desk = desk;
        this.surface = surface;
        this.popover = new Popover(desk.words().say("popover.close"));
        popover.setId("why");
        surface.overlay().getChildren().add(popover);
    }

    /// Opens the answer for a chunk; for a parent there is none, its dates span its chunks'.
    void open(ChunkId id) {
        Chunk chunk = desk.plan().chunks().find(id);
        Placement placement = surface.outlook().schedule().placement(id);
        if (chunk == null) {
            return;
        }
        if (placement == null || placement.causes().isEmpty()) {
            String text = placement == null ? unplaced(chunk) : desk.words().say("why.parent", chunk.title());
            desk.host().say(text);
            return;
        }
        String key = chunk.isFixed() ? "why.titleFixed" : "why.title";
        String title = desk.words().say(key, desk.words().day(placement.start()));
        popover.open(title, new WhyCard(desk, placement), beside(id), WhyCard.WIDTH);
        popover.lookupAll(".binding").forEach(javafx.scene.Node::requestFocus);
    }

    private String unplaced(Chunk chunk) {
        Optional<Unplaced> reason = surface.outlook().schedule().unplaced().stream()
                .filter(each -> each.chunk().equals(chunk.id()))
                .findFirst();
        return desk.words()
                .say(
                        "why.none",
                        chunk.title(),
                        reason.map(desk.sentences()::unplaced).orElse(""));
    }

    private Bounds beside(ChunkId id) {
        RoadmapChart chart = surface.chart();
        RoadmapChart.Box bar = chart.bar(id);
        RoadmapChart.Box seen = chart.timeline();
        if (bar == null) {
            return new BoundingBox(seen.x() + 40, seen.y() + 40, 1, 1);
        }
        double x = Math.clamp(bar.x(), seen.x(), Math.max(seen.x(), seen.right() - 40));
        double y = Math.clamp(bar.y(), seen.y(), Math.max(seen.y(), seen.bottom() - bar.height()));
        return new BoundingBox(x, y, bar.width(), bar.height());
    }

    boolean close() {
        return popover.close();
    }
}
