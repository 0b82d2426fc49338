package dev.trajectory.ui.map;

import dev.trajectory.draw.map.MapLayout;
import dev.trajectory.model.ChunkId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chunks that keys act on: those selected that have a card.
final class Selected {

    private Selected() {}

    /// The one selected last; null when none is.
    static @Nullable ChunkId last(MapSurface surface) {
        List<ChunkId> all = all(surface);
        return all.isEmpty() ? null : all.getLast();
    }

    /// As they were selected, one after the other.
    static List<ChunkId> all(MapSurface surface) {
        MapLayout map = surface.map();
        return surface.look().selection().stream()
                .filter(chunk -> map != null && map.cards().containsKey(chunk))
                .toList();
    }
}
