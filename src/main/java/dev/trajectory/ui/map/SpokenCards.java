package dev.trajectory.ui.map;

import dev.trajectory.draw.map.MapCamera;
import dev.trajectory.draw.map.MapScene;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.Route;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.chunk.SpokenChunk;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.line.LineWords;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What screen readers are told: the sentence of the line chosen, else of the chunk selected, and, while one is
/// listening, an unseen node for each card and each line in sight that says its own.
final class SpokenCards {

    private static final double LINE_SIZE = 8;

    private final Desk desk;
    private final MapSurface surface;
    private final SpokenChunk spoken;
    private final Pane nodes = new Pane();

    SpokenCards(Desk desk, MapSurface surface) {
        this.desk = desk;
        this.surface = surface;
        this.spoken = new SpokenChunk(desk);
        nodes.setMouseTransparent(true);
        surface.overlay().getChildren().addFirst(nodes);
        surface.setAccessibleRole(AccessibleRole.NODE);
        surface.setAccessibleRoleDescription(desk.words().say("view.map"));
        surface.onFrame(() -> {
            show();
            if (Platform.accessibilityActiveProperty().get()) {
                place();
            }
        });
    }

    /// The surface says the line chosen, else the chunk selected last.
    void show() {
        DependencyLine line = surface.look().line();
        ChunkId last = Selected.last(surface);
        surface.setAccessibleText(
                line != null
                        ? sentence(line)
                        : last != null ? sentence(last) : desk.words().say("view.map"));
    }

    private void place() {
        MapScene scene = surface.scene();
        MapCamera camera = surface.camera();
        if (scene == null || camera == null) {
            return;
        }
        List<Region> said = new ArrayList<>();
        scene.layout().cards().forEach((chunk, card) -> {
            if (camera.sees(card)) {
                said.add(node(sentence(chunk), camera.box(card)));
            }
        });
        scene.layout().routes().forEach((line, route) -> {
            Route.Point middle = route.middle();
            Box at = new Box(middle.x(), middle.y(), LINE_SIZE, LINE_SIZE);
            if (camera.sees(at)) {
                said.add(node(sentence(line), camera.box(at)));
            }
        });
        nodes.getChildren().setAll(said);
    }

    private static Region node(String text, Box at) {
        Region node = new Region();
        node.setManaged(false);
        node.setAccessibleRole(AccessibleRole.NODE);
        node.setAccessibleText(text);
        node.resizeRelocate(at.x(), at.y(), at.width(), at.height());
        return node;
    }

    private String sentence(ChunkId chunk) {
        return spoken.sentence(chunk, desk.snapshot().outlook());
    }

    private String sentence(DependencyLine line) {
        return new LineWords(desk, new MapGround(surface)).sentence(line);
    }
}
