package dev.trajectory.model;

import dev.trajectory.model.shared.SharedMap;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The records of one kind, in the order the plan lists them, each found by its id.
///
/// Registers made from each other share what they have in common, so a history of them costs little.
///
/// @param byId the records, unmodifiable, in order
/// @param <I> the kind of id
/// @param <R> the kind of record
public record Register<I extends Id, R extends Identified<I>>(SequencedMap<I, R> byId) implements Iterable<R> {

    /// Registers alone make shared maps of records, by their ids: such a map need not be looked through.
    public Register {
        if (!(byId instanceof SharedMap)) {
            byId.forEach((id, row) -> {
                if (!id.equals(row.id())) {
                    throw new InvalidValue(
                            InvalidValue.Reason.NOT_UNDERSTOOD, "id", row.id().value(), id.value());
                }
            });
            byId = SharedMap.of(byId);
        }
    }

    private SharedMap<I, R> shared() {
        return byId instanceof SharedMap<I, R> shared ? shared : SharedMap.of(byId);
    }

    /// The records in the order given. Throws [InvalidValue] when two have the same id.
    public static <I extends Id, R extends Identified<I>> Register<I, R> of(Collection<R> rows) {
        SequencedMap<I, R> byId = LinkedHashMap.newLinkedHashMap(rows.size());
        for (R row : rows) {
            if (byId.putIfAbsent(row.id(), row) != null) {
                throw new InvalidValue(
                        InvalidValue.Reason.DUPLICATE, "id", row.id().value());
            }
        }
        return new Register<>(byId);
    }

    public static <I extends Id, R extends Identified<I>> Register<I, R> empty() {
        return new Register<>(new LinkedHashMap<>());
    }

    /// Whether this register lists records of the same ids as another, in the same order.
    public boolean hasSameIdsAs(Register<I, R> other) {
        return shared().hasSameKeysAs(other.shared());
    }

    /// The record with this id, or null.
    public @Nullable R find(@Nullable Id id) {
        return id == null ? null : byId.get(id);
    }

    /// The record with this id, which must be there.
    public R get(I id) {
        R row = find(id);
        if (row == null) {
            throw new NoSuchElementException(id.value());
        }
        return row;
    }

    public boolean has(Id id) {
        return byId.containsKey(id);
    }

    /// All records, in order.
    public Collection<R> all() {
        return byId.values();
    }

    public int size() {
        return byId.size();
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }

    public Stream<R> stream() {
        return byId.values().stream();
    }

    @Override
    public Iterator<R> iterator() {
        return byId.values().iterator();
    }

    /// This register with the record put in place of the one with its id, or added at the end.
    public Register<I, R> with(R row) {
        return new Register<>(shared().with(Map.of(row.id(), row)));
    }

    /// This register with each record put in place of the one with its id, or added at the end.
    public Register<I, R> withAll(Collection<R> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        Map<I, R> rows = LinkedHashMap.newLinkedHashMap(changed.size());
        changed.forEach(row -> rows.put(row.id(), row));
        return new Register<>(shared().with(rows));
    }

    /// This register without the record of that id.
    public Register<I, R> without(I id) {
        return withoutAll(List.of(id));
    }

    /// This register without the records of those ids.
    public Register<I, R> withoutAll(Collection<I> gone) {
        return new Register<>(shared().without(gone));
    }

    /// Two registers are equal when they list equal records in the same order.
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Register<?, ?> that) || size() != that.size()) {
            return other == this;
        }
        Iterator<?> others = that.iterator();
        for (R row : this) {
            if (!Objects.equals(row, others.next())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }
}
