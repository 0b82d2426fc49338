package dev.trajectory.ui.roadmap;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.schedule.Cover;
import dev.trajectory.schedule.Funding;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What screen readers are told: the sentence of the chunk selected, and, while one is listening, an unseen node for
/// each bar in sight that says its own.
final class SpokenBars {

    private final Desk desk;
    private final RoadmapSurface surface;
    private final Pane nodes = new Pane();

    SpokenBars(Desk desk, RoadmapSurface surface) {
        this.desk = desk;
        this.surface = surface;
        nodes.setMouseTransparent(true);
        surface.overlay().getChildren().addFirst(nodes);
        surface.setAccessibleRole(AccessibleRole.NODE);
        surface.setAccessibleRoleDescription(desk.words().say("view.roadmap"));
        surface.onFrame(chart -> {
            if (Platform.accessibilityActiveProperty().get()) {
                place(chart);
            }
        });
    }

    /// The surface says the chunk selected last.
    void show(Snapshot snapshot) {
        ChunkId last = null;
        for (Id id : snapshot.selection()) {
            last = id instanceof ChunkId chunk ? chunk : last;
        }
        surface.setAccessibleText(last == null ? desk.words().say("view.roadmap") : sentence(last));
    }

    private void place(RoadmapChart chart) {
        List<Region> spoken = new ArrayList<>();
        for (RoadmapChart.RowBox row : chart.rows()) {
            RoadmapChart.Box bar = chart.bar(row.chunk());
            if (bar != null) {
                Region node = new Region();
                node.setManaged(false);
                node.setAccessibleRole(AccessibleRole.NODE);
                node.setAccessibleText(sentence(row.chunk()));
                node.resizeRelocate(bar.x(), bar.y(), bar.width(), bar.height());
                spoken.add(node);
            }
        }
        nodes.getChildren().setAll(spoken);
    }

    /// "EPR build and configure, University Hospitals, critical, 1 Apr 2027 to 30 Nov 2027, waits for the
    /// contract".
    String sentence(ChunkId id) {
        Chunk chunk = desk.plan().chunks().find(id);
        if (chunk == null) {
            return "";
        }
        List<String> parts = new ArrayList<>(List.of(chunk.title()));
        Organisation owner = desk.plan().organisations().find(chunk.owner());
        if (owner != null) {
            parts.add(owner.name());
        }
        addDates(chunk, surface.outlook().schedule().placement(id), parts);
        return String.join(desk.words().say("spoken.and"), parts);
    }

    private void addDates(Chunk chunk, @Nullable Placement placement, List<String> parts) {
        if (placement == null) {
            parts.add(desk.words().say("pill.noDate"));
            return;
        }
        if (placement.critical()) {
            parts.add(desk.words().say("spoken.critical"));
        }
        if (chunk.progress().isFinished()) {
            parts.add(desk.words().say("pill.done"));
        }
        parts.add(desk.words()
                .say(
                        "spoken.dates",
                        desk.words().day(placement.start()),
                        desk.words().day(placement.finish())));
        if (!placement.causes().isEmpty()) {
            parts.add(desk.sentences().cause(placement.causes().getLast()));
        }
        Funding funding = surface.outlook().schedule().funding();
        Cover cover = funding == null ? null : funding.cover(chunk.id());
        if (cover != null && cover.state() != Cover.State.FUNDED) {
            parts.add(desk.sentences().cover(cover));
        }
    }
}
