package dev.trajectory.ui.roadmap;

import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.LinkMode;
import dev.trajectory.ui.link.Linking;
import java.util.List;

/// What keys do to dependencies.
final class LinkKeys {

    private final Chosen chosen;
    private final Linking linking;
    private final LinkMode mode;

    LinkKeys(Desk desk, RoadmapSurface surface, Chosen chosen) {
        this.chosen = chosen;
        this.linking = new Linking(desk);
        this.mode = new LinkMode(desk, surface);
    }

    List<Action> actions() {
        return List.of(
                Action.onCanvas("link", "L", chosen::any, this::draw),
                Action.onCanvas(
                        "linkSelection",
                        "Shortcut+F2",
                        chosen::several,
                        () -> linking.link(List.copyOf(chosen.inTurn()))),
                Action.onCanvas(
                        "unlinkSelection", "Shortcut+Shift+F2", chosen::any, () -> linking.unlink(chosen.inRows())));
    }

    private void draw() {
        ChunkId from = chosen.last();
        if (from != null) {
            mode.open(from);
        }
    }

    /// Leaves what is being drawn; false when nothing is.
    boolean close() {
        return mode.close();
    }
}
