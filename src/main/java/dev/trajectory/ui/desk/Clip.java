package dev.trajectory.ui.desk;

import dev.trajectory.model.ChunkId;
import java.util.List;

/// Chunks that were put on the clipboard from a view of this plan.
///
/// @param text what the clipboard says while they are the ones on it
/// @param isCut whether pasting them moves them
public record Clip(String text, List<ChunkId> chunks, boolean isCut) {

    /// Nothing was.
    public static final Clip NONE = new Clip("", List.of(), false);

    public Clip {
        chunks = List.copyOf(chunks);
    }
}
