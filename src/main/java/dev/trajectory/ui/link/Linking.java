package dev.trajectory.ui.link;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Link;
import dev.trajectory.edit.Together;
import dev.trajectory.edit.Unlink;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;

/// Links and unlinks several chunks at once, as one step.
public record Linking(Desk desk) {

    /// Each of some chunks, two or more, waits for the one before it.
    public void link(List<ChunkId> chunks) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i < chunks.size(); i++) {
            edits.add(Link.of(chunks.get(i), chunks.get(i - 1)));
        }
        desk.perform(new Together(edits.getFirst().label(), edits));
    }

    /// Some chunks no longer wait for each other; a single one, for nothing.
    public void unlink(List<ChunkId> chunks) {
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
