package dev.trajectory.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

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

    /// This option of other chunks.
    public Option withScope(Scope changed) {
        return new Option(
                id,
                name,
                kind,
                changed,
                durations,
                orders,
                awards,
                limits,
                dropTrancheStarts,
                liftedDates,
                oneOffPremium,
                notes);
    }

    /// This option with other durations.
    public Option withDurations(SequencedMap<ChunkId, WorkSpan> changed) {
        return new Option(
                id,
                name,
                kind,
                scope,
                changed,
                orders,
                awards,
                limits,
                dropTrancheStarts,
                liftedDates,
                oneOffPremium,
                notes);
    }

    /// This option with other places in the priority order.
    public Option withOrders(SequencedMap<ChunkId, OrderKey> changed) {
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

    /// This option with the not-befores of other chunks lifted.
    public Option withLiftedDates(Set<ChunkId> changed) {
        return new Option(
                id,
                name,
                kind,
                scope,
                durations,
                orders,
                awards,
                limits,
                dropTrancheStarts,
                changed,
                oneOffPremium,
                notes);
    }
}
