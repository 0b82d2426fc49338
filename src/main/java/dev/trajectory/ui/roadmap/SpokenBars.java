package dev.trajectory.ui.roadmap;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.chunk.SpokenChunk;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What screen readers are told: the sentence of the chunk selected, and, while one is listening, an unseen node for
/// each bar in sight that says its own.
final class SpokenBars {

    private final Desk desk;
    private final RoadmapSurface surface;
    private final SpokenChunk spoken;
    private final Pane nodes = new Pane();

    SpokenBars(Desk desk, RoadmapSurface surface) {
        this.desk = desk;
        this.surface = surface;
        this.spoken = new SpokenChunk(desk);
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

    String sentence(ChunkId id) {
        return spoken.sentence(id, surface.outlook());
    }
}
