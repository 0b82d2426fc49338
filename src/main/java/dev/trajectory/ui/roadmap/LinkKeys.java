package dev.trajectory.ui.roadmap;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Link;
import dev.trajectory.edit.Together;
import dev.trajectory.edit.Unlink;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;

/// What keys do to dependencies.
final class LinkKeys {

    private final Desk desk;
    private final Chosen chosen;
    private final LinkMode mode;

    LinkKeys(Desk desk, RoadmapCamera camera, RoadmapSurface surface, Chosen chosen) {
        this.desk = desk;
        this.chosen = chosen;
        this.mode = new LinkMode(desk, camera, surface);
    }

    List<Action> actions() {
        return List.of(
                Action.onCanvas("link", "L", chosen::any, this::draw),
                Action.onCanvas("linkSelection", "Shortcut+F2", chosen::several, this::link),
                Action.onCanvas("unlinkSelection", "Shortcut+Shift+F2", chosen::any, this::unlink));
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

    /// Each of the chunks selected waits for the one selected before it.
    private void link() {
        List<ChunkId> chunks = List.copyOf(chosen.inTurn());
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i < chunks.size(); i++) {
            edits.add(Link.of(chunks.get(i), chunks.get(i - 1)));
        }
        desk.perform(new Together(edits.getFirst().label(), edits));
    }

    /// The chunks selected no longer wait for each other; of a single one, for nothing.
    private void unlink() {
        List<ChunkId> chunks = chosen.inRows();
        List<Edit> edits = new ArrayList<>();
        for (ChunkId id : chunks) {
            Chunk chunk = desk.plan().chunks().find(id);
            if (chunk != null) {
                chunk.dependencies().stream()
                        .filter(each -> chunks.size() == 1 || chunks.contains(each.on()))
                        .forEach(each -> edits.add(new Unlink(id, each.on())));
            }
        }
        if (!edits.isEmpty()) {
            desk.perform(new Together(edits.getFirst().label(), edits));
        }
    }
}
