package dev.trajectory.ui.map;

import dev.trajectory.draw.map.MapLayout;
import dev.trajectory.model.ChunkId;
import org.jspecify.annotations.Nullable;

/// The chunks that keys act on: those selected that have a card.
final class Selected {

    private Selected() {}

    /// The one selected last; null when none is.
    static @Nullable ChunkId last(MapSurface surface) {
        MapLayout map = surface.map();
        ChunkId last = null;
        for (ChunkId chunk : surface.look().selection()) {
            last = map != null && map.cards().containsKey(chunk) ? chunk : last;
        }
        return last;
    }
}
