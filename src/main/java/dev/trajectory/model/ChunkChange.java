package dev.trajectory.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// In what an option has a chunk otherwise than the plan: field by field, so that whatever is changed in the plan's
/// other fields holds for the option too.
///
/// @param values the fields that hold something else, each of the type its field says
/// @param none the fields that hold something in the plan and nothing here, such as a not-before that is lifted
public record ChunkChange(SequencedMap<ChunkField<?>, Object> values, Set<ChunkField<?>> none) {

    /// No difference.
    public static final ChunkChange NOTHING = new ChunkChange(new LinkedHashMap<>(), Set.of());

    /// Throws [InvalidValue] for what no chunk may hold, and for what is so in every option.
    public ChunkChange {
        none = Collections.unmodifiableSet(new LinkedHashSet<>(none));
        SequencedMap<ChunkField<?>, Object> kept = new LinkedHashMap<>();
        if (!values.isEmpty()) {
            ChunkDraft draft = Chunk.blank(new ChunkId("C")).draft();
            values.forEach((field, value) -> set(draft, field, value));
            Chunk proof = draft.chunk();
            for (ChunkField<?> field : values.keySet()) {
                requireOfOptions(field);
                kept.put(field, Objects.requireNonNull(field.get().apply(proof)));
            }
        }
        for (ChunkField<?> field : none) {
            requireOfOptions(field);
            if (!field.mayBeNone() || kept.containsKey(field)) {
                throw new InvalidValue(InvalidValue.Reason.NOT_UNDERSTOOD, "none", field.name());
            }
        }
        values = Collections.unmodifiableSequencedMap(kept);
    }

    private static void requireOfOptions(ChunkField<?> field) {
        if (!ChunkField.ofOptions().contains(field)) {
            throw new InvalidValue(InvalidValue.Reason.NOT_UNDERSTOOD, "field", field.name());
        }
    }

    /// What makes of one chunk another one, as far as an option can.
    public static ChunkChange between(Chunk from, Chunk to) {
        SequencedMap<ChunkField<?>, Object> held = new LinkedHashMap<>();
        Set<ChunkField<?>> empty = new LinkedHashSet<>();
        for (ChunkField<?> field : ChunkField.ofOptions()) {
            @Nullable Object is = field.get().apply(to);
            if (!Objects.equals(field.get().apply(from), is)) {
                if (is == null) {
                    empty.add(field);
                } else {
                    held.put(field, is);
                }
            }
        }
        return new ChunkChange(held, empty);
    }

    public boolean isEmpty() {
        return values.isEmpty() && none.isEmpty();
    }

    /// Whether it says what a field holds.
    public boolean holds(ChunkField<?> field) {
        return values.containsKey(field) || none.contains(field);
    }

    /// What it says a field holds; null where it says that it holds nothing, or does not say.
    @SuppressWarnings("unchecked") // values are of the types of their fields
    public <V extends @Nullable Object> @Nullable V value(ChunkField<V> field) {
        return (V) values.get(field);
    }

    /// The chunk with what differs.
    public Chunk of(Chunk chunk) {
        if (isEmpty()) {
            return chunk;
        }
        ChunkDraft draft = chunk.draft();
        values.forEach((field, value) -> set(draft, field, value));
        none.forEach(field -> set(draft, field, null));
        return draft.chunk();
    }

    /// This difference with a field as a chunk has it.
    public ChunkChange withFieldOf(ChunkField<?> field, Chunk as) {
        return holding(field, field.get().apply(as));
    }

    /// This difference with a field that holds a value; null for none.
    public <V extends @Nullable Object> ChunkChange with(ChunkField<V> field, V value) {
        return holding(field, value);
    }

    /// This difference with a field that holds a value of the type it says; null for none.
    public ChunkChange holding(ChunkField<?> field, @Nullable Object value) {
        SequencedMap<ChunkField<?>, Object> held = new LinkedHashMap<>(values);
        Set<ChunkField<?>> empty = new LinkedHashSet<>(none);
        if (value == null) {
            held.remove(field);
            empty.add(field);
        } else {
            held.put(field, value);
            empty.remove(field);
        }
        return new ChunkChange(held, empty);
    }

    /// This difference with that of some fields in another.
    public ChunkChange with(ChunkChange other) {
        SequencedMap<ChunkField<?>, Object> held = new LinkedHashMap<>(values);
        Set<ChunkField<?>> empty = new LinkedHashSet<>(none);
        other.values.forEach(held::put);
        held.keySet().removeAll(other.none);
        empty.addAll(other.none);
        empty.removeAll(other.values.keySet());
        return new ChunkChange(held, empty);
    }

    /// This difference without those fields: they are as in the plan.
    public ChunkChange without(Set<ChunkField<?>> fields) {
        SequencedMap<ChunkField<?>, Object> held = new LinkedHashMap<>(values);
        Set<ChunkField<?>> empty = new LinkedHashSet<>(none);
        held.keySet().removeAll(fields);
        empty.removeAll(fields);
        return new ChunkChange(held, empty);
    }

    @SuppressWarnings("unchecked") // values are of the types of their fields
    private static <V extends @Nullable Object> void set(
            ChunkDraft draft, ChunkField<V> field, @Nullable Object value) {
        var _ = field.set().apply(draft, (V) value);
    }

    /// The fields it speaks of, in the order of a chunk's record.
    public Set<ChunkField<?>> fields() {
        Set<ChunkField<?>> fields = new LinkedHashSet<>(ChunkField.ofOptions());
        fields.removeIf(field -> !holds(field));
        return fields;
    }
}
