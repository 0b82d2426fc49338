package dev.trajectory.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;

/// An alternative to the plan, stored as the difference from it. [Plan#under] gives the plan it makes.
///
/// @param durations durations that differ
/// @param orders places in the priority order that differ
/// @param limits kinds of limit treated otherwise
/// @param dropTrancheStarts whether no chunk waits for its tranche's start
/// @param liftedDates chunks whose own not-before is lifted
/// @param oneOffPremium raises every one-off cost
public record Option(
        OptionId id,
        String name,
        OptionKind kind,
        Scope scope,
        SequencedMap<ChunkId, WorkSpan> durations,
        SequencedMap<ChunkId, OrderKey> orders,
        List<AwardChange> awards,
        SequencedMap<LimitKind, Enforcement> limits,
        boolean dropTrancheStarts,
        Set<ChunkId> liftedDates,
        Percent oneOffPremium,
        String notes)
        implements Identified<OptionId> {
    public Option {
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
        durations = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(durations));
        orders = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(orders));
        awards = List.copyOf(awards);
        limits = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(limits));
        liftedDates = Collections.unmodifiableSet(new LinkedHashSet<>(liftedDates));
        InvalidValue.requireLength("notes", notes, Plan.TEXT_LENGTH);
    }

    /// This option with each place in the priority order told by another key.
    public Option withOrders(UnaryOperator<OrderKey> change) {
        SequencedMap<ChunkId, OrderKey> changed = new LinkedHashMap<>(orders);
        changed.replaceAll((_, key) -> change.apply(key));
        return new Option(
                id,
                name,
                kind,
                scope,
                durations,
                changed,
                awards,
                limits,
                dropTrancheStarts,
                liftedDates,
                oneOffPremium,
                notes);
    }

    /// This option without any mention of some chunks.
    public Option without(Set<ChunkId> gone) {
        Scope staying = switch (scope) {
            case Scope.Only only -> new Scope.Only(staying(only.chunks(), gone));
            case Scope.Without without -> new Scope.Without(staying(without.chunks(), gone));
        };
        return new Option(
                id,
                name,
                kind,
                staying,
                staying(durations, gone),
                staying(orders, gone),
                awards,
                limits,
                dropTrancheStarts,
                staying(liftedDates, gone),
                oneOffPremium,
                notes);
    }

    private static Set<ChunkId> staying(Set<ChunkId> chunks, Set<ChunkId> gone) {
        Set<ChunkId> staying = new LinkedHashSet<>(chunks);
        staying.removeAll(gone);
        return staying;
    }

    private static <V> SequencedMap<ChunkId, V> staying(SequencedMap<ChunkId, V> byChunk, Set<ChunkId> gone) {
        SequencedMap<ChunkId, V> staying = new LinkedHashMap<>(byChunk);
        staying.keySet().removeAll(gone);
        return staying;
    }
}
