package dev.trajectory.ui.roadmap;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.beside.ChunkPopover;
import dev.trajectory.ui.chunk.ChunkFacts;
import dev.trajectory.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/// Shows a chunk at a glance beside its bar, and the next one as one moves on, until it is closed.
final class Peek {

    private final Desk desk;
    private final ChunkPopover popover;

    Peek(Desk desk, RoadmapSurface surface) {
        this.desk = desk;
        this.popover = new ChunkPopover(desk, surface, "peek");
    }

    void toggle(ChunkId chunk) {
        if (!popover.close()) {
            open(chunk);
        }
    }

    /// Follows what is selected, while it is open.
    void follow(@Nullable ChunkId chunk) {
        if (popover.isOpen()) {
            open(chunk);
        }
    }

    private void open(@Nullable ChunkId id) {
        Chunk chunk = desk.plan().chunks().find(id);
        if (chunk == null) {
            popover.close();
        } else {
            PeekCard card = new PeekCard(desk, ChunkFacts.of(desk, chunk));
            popover.open(chunk.id(), chunk.title(), card, PeekCard.WIDTH);
        }
    }

    boolean close() {
        return popover.close();
    }
}
