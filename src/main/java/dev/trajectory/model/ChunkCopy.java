package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// One chunk of a rollout's copy, and what the pattern last gave it.
///
/// What was given and accepted is kept beside the chunk, so that what changed in the pattern since can be told apart
/// from what the copy's owner changed by hand: the first is where `given` differs from what the pattern gives today,
/// the second where it differs from the chunk.
///
/// @param of the chunk of the pattern that it follows; null when that was removed
/// @param copy the chunk itself; null when the copy does without it
/// @param given what the pattern gave it last, as the difference from a blank chunk; nothing when it is on its own
/// @param declined what the pattern gave in fields where it was declined; not offered again until it changes
public record ChunkCopy(@Nullable ChunkId of, @Nullable ChunkId copy, ChunkChange given, ChunkChange declined) {

    /// A chunk of a copy that follows nothing in the pattern, and is to stay.
    public static ChunkCopy ofItself(ChunkId copy) {
        return new ChunkCopy(null, copy, ChunkChange.NOTHING, ChunkChange.NOTHING);
    }

    /// This chunk with other things given and declined.
    public ChunkCopy with(ChunkChange nowGiven, ChunkChange nowDeclined) {
        return new ChunkCopy(of, copy, nowGiven, nowDeclined);
    }

    /// What was given, as a chunk of that id.
    public Chunk givenTo(ChunkId id) {
        return given.of(Chunk.blank(id));
    }
}
