package dev.trajectory.draw.page;

import dev.trajectory.model.ChunkId;

/// A dependency as a line between the two chunks, wherever it is drawn.
///
/// @param waiting the chunk that waits, where its arrow ends
/// @param before the one it waits for
public record DependencyLine(ChunkId waiting, ChunkId before) {

    /// Whether it begins or ends at this chunk.
    public boolean touches(ChunkId chunk) {
        return waiting.equals(chunk) || before.equals(chunk);
    }

    /// The other of its two chunks.
    public ChunkId otherThan(ChunkId chunk) {
        return waiting.equals(chunk) ? before : waiting;
    }
}
