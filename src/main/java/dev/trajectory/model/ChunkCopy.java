package dev.trajectory.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One chunk of a rollout's copy, and what the pattern last gave it.
///
/// @param of the chunk of the pattern that it follows; null when that was removed
/// @param copy the chunk itself; null when the copy does without it
/// @param given what the pattern gave it last, as the difference from a blank chunk; nothing when it is on its own
/// @param declined what the pattern gave in fields where it was declined; not offered again until it changes
/// @param said what the chunk of the pattern itself said of its organisation when that was given or declined
public record ChunkCopy(
        @Nullable ChunkId of,
        @Nullable ChunkId copy,
        ChunkChange given,
        ChunkChange declined,
        SequencedMap<Field<Chunk>, Object> said)
        implements Follower<ChunkId, Chunk> {

    public ChunkCopy {
        said = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(said));
    }

    /// A chunk of a copy before it is given anything.
    public static ChunkCopy named(ChunkId of, ChunkId copy) {
        return new ChunkCopy(of, copy, ChunkChange.NOTHING, ChunkChange.NOTHING, new LinkedHashMap<>());
    }

    /// A chunk of a copy that follows nothing in the pattern, and is to stay.
    public static ChunkCopy ofItself(ChunkId copy) {
        return new ChunkCopy(null, copy, ChunkChange.NOTHING, ChunkChange.NOTHING, new LinkedHashMap<>());
    }

    /// This chunk with other things given and declined.
    public ChunkCopy with(ChunkChange nowGiven, ChunkChange nowDeclined) {
        return new ChunkCopy(of, copy, nowGiven, nowDeclined, said);
    }

    @Override
    public boolean isGiven() {
        return !given.isEmpty();
    }

    @Override
    public Chunk givenTo(ChunkId id) {
        return given.of(Chunk.blank(id));
    }

    @Override
    public @Nullable Object answered(Field<Chunk> field) {
        ChunkField<?> of = (ChunkField<?>) field;
        return declined.holds(of) ? declined.value(of) : given.value(of);
    }

    @Override
    public ChunkCopy saying(Field<Chunk> field, Object text) {
        SequencedMap<Field<Chunk>, Object> now = new LinkedHashMap<>(said);
        now.put(field, text);
        return new ChunkCopy(of, copy, given, declined, now);
    }

    @Override
    public boolean declines(Field<Chunk> field, @Nullable Object value) {
        ChunkField<?> of = (ChunkField<?>) field;
        return declined.holds(of) && Objects.equals(declined.value(of), value);
    }

    @Override
    public ChunkCopy taking(Field<Chunk> field, @Nullable Object value) {
        ChunkField<?> of = (ChunkField<?>) field;
        return with(given.holding(of, value), declined.without(Set.of(of)));
    }

    @Override
    public ChunkCopy declining(Field<Chunk> field, @Nullable Object value) {
        return with(given, declined.holding((ChunkField<?>) field, value));
    }
}
