package dev.trajectory.ui.roadmap;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.desk.Desk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.MouseEvent;

/// Selects by clicks: one chunk, with the shortcut key one more or less, with Shift all rows up to it.
record Selecting(Desk desk, RoadmapCamera camera, RoadmapSurface surface) {

    static boolean isPlain(MouseEvent event) {
        return !event.isShiftDown() && !event.isShortcutDown();
    }

    /// Selects what is pressed, unless it is selected already: then all that is selected may be dragged together.
    void press(ChunkId chunk, MouseEvent event) {
        if (!isPlain(event) || !camera.viewport().selection().contains(chunk)) {
            select(chunk, event);
        }
    }

    /// After a press on one of many that was not dragged: that one alone.
    void click(ChunkId chunk, MouseEvent event) {
        if (isPlain(event) && camera.viewport().selection().size() > 1) {
            desk.select(Set.of(chunk));
        }
    }

    void nothing(MouseEvent event) {
        if (isPlain(event)) {
            desk.select(Set.of());
        }
    }

    void select(ChunkId chunk, MouseEvent event) {
        Set<Id> selection = new LinkedHashSet<>();
        if (event.isShortcutDown()) {
            selection.addAll(desk.snapshot().selection());
            if (!selection.remove(chunk)) {
                selection.add(chunk);
            }
        } else if (event.isShiftDown() && !camera.viewport().selection().isEmpty()) {
            selection.addAll(range(surface.chart().order(), chunk));
        } else {
            selection.add(chunk);
        }
        desk.select(selection);
    }

    /// The rows from the first one selected to another.
    private List<ChunkId> range(List<ChunkId> order, ChunkId to) {
        ChunkId from = camera.viewport().selection().iterator().next();
        int a = order.indexOf(from);
        int b = order.indexOf(to);
        if (a < 0 || b < 0) {
            return List.of(to);
        }
        return a <= b ? order.subList(a, b + 1) : order.subList(b, a + 1).reversed();
    }
}
