package dev.trajectory.ui.beside;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.chunk.ChunkFacts;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.Ground;
import org.jspecify.annotations.Nullable;

/// Shows a chunk at a glance beside its place on a picture, and the next one as one moves on, until it is closed.
public final class Peek {

    private final Desk desk;
    private final ChunkPopover popover;

    public Peek(Desk desk, Ground ground) {
        this.desk = desk;
        this.popover = new ChunkPopover(desk, ground, "peek");
    }

    /// Opens it for a chunk, or takes it away where it is open.
    public void toggle(ChunkId chunk) {
        if (!popover.close()) {
            open(chunk);
        }
    }

    /// Follows what is selected, while it is open.
    public void follow(@Nullable ChunkId chunk) {
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

    /// Takes it away; false when it was not there.
    public boolean close() {
        return popover.close();
    }
}
