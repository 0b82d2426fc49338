package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Fte;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Role;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sequences a plan in the slowest and plainest way, day by day, to compare the engine with.
final class PlainSequencer {

    /// For how long a day is looked for: in the plans it is given, no later year differs from the ones before it.
    private static final int YEARS = 30;

    private static final LocalDate LEAP_YEAR = LocalDate.of(2028, 1, 1);
    private static final Comparator<Chunk> PRIORITY =
            Comparator.comparing(Chunk::order).thenComparing(chunk -> chunk.id().value());

    private final Plan plan;
    private final PlainNetwork network;
    private final Map<ChunkId, PlainDates> placed = new LinkedHashMap<>();
    private final Set<ChunkId> unplaced = new LinkedHashSet<>();
    private final PlainLimits limits;
    private final @Nullable PlainFunding funding;

    private PlainSequencer(Plan plan) {
        this.plan = plan;
        network = PlainNetwork.of(plan);
        limits = new PlainLimits(network, placed);
        funding = plan.settings().keeps(LimitKind.FUNDING) ? new PlainFunding(plan, network, limits, unplaced) : null;
    }

    static PlainSchedule sequence(Plan plan) {
        PlainSequencer sequencer = new PlainSequencer(plan);
        sequencer.place();
        return new PlainSchedule(
                sequencer.network,
                sequencer.placed,
                sequencer.unplaced,
                sequencer.funding == null ? List.of() : sequencer.funding.finish(PRIORITY));
    }

    private void place() {
        for (ChunkId leaf : network.leaves()) {
            Chunk chunk = network.chunk(leaf);
            if (chunk.isFixed()) {
                placed.put(leaf, PlainFixed.of(network, chunk).dates());
            } else if (network.isOnCircle(leaf)) {
                unplaced.add(leaf);
            }
        }
        if (funding != null) {
            funding.payFixed(PRIORITY);
        }
        for (Chunk next = next(); next != null; next = next()) {
            LocalDate start = isImpossible(next) ? null : earliest(next);
            if (start == null) {
                unplaced.add(next.id());
            } else if (funding == null) {
                placed.put(next.id(), limits.from(next, start));
            } else {
                funding.place(next, start);
            }
        }
    }

    /// Of those whose dependencies are all placed, or fell away, the first in the priority order; where money
    /// counts, the first of those of which it is known when the gates of their money open.
    private @Nullable Chunk next() {
        List<Chunk> ready = network.leaves().stream()
                .filter(leaf -> !isSettled(leaf))
                .filter(leaf -> network.before(leaf).stream().allMatch(this::isSettled))
                .map(network::chunk)
                .sorted(PRIORITY)
                .toList();
        return ready.stream()
                .filter(chunk -> funding == null || funding.isKnown(chunk))
                .findFirst()
                .or(() -> ready.stream().findFirst())
                .orElse(null);
    }

    private boolean isSettled(ChunkId leaf) {
        return placed.containsKey(leaf) || unplaced.contains(leaf);
    }

    private @Nullable LocalDate earliest(Chunk chunk) {
        LocalDate last = plan.settings().planStart().plusYears(YEARS);
        for (LocalDate day = plan.settings().planStart(); !day.isAfter(last); day = day.plusDays(1)) {
            if (limits.allows(chunk, day)) {
                return day;
            }
        }
        return null;
    }

    private boolean isImpossible(Chunk chunk) {
        return (plan.settings().keeps(LimitKind.FREEZES) && isAlwaysFrozen(chunk))
                || (plan.settings().keeps(LimitKind.CAPACITY) && asksTooMuch(chunk))
                || (plan.settings().keeps(LimitKind.ROLES) && asksTooMany(chunk));
    }

    private boolean isAlwaysFrozen(Chunk chunk) {
        var freezes = limits.freezesOn(chunk);
        return LEAP_YEAR
                .datesUntil(LEAP_YEAR.plusYears(1))
                .map(MonthDay::from)
                .allMatch(day -> freezes.stream().anyMatch(freeze -> PlainLimits.isIn(freeze, day)));
    }

    private boolean asksTooMuch(Chunk chunk) {
        return chunk.impact().entrySet().stream().anyMatch(impact -> {
            Organisation organisation = plan.organisations().find(impact.getKey());
            return organisation != null
                    && organisation.capacity() != null
                    && impact.getValue() > 0
                    && impact.getValue()
                            > most(
                                    organisation.capacity().usual(),
                                    List.copyOf(
                                            organisation.capacity().exceptions().values()));
        });
    }

    private boolean asksTooMany(Chunk chunk) {
        return !chunk.duration().isNil()
                && chunk.roles().entrySet().stream().anyMatch(demand -> {
                    Role role = plan.roles().find(demand.getKey());
                    Fte asked = demand.getValue();
                    return role != null
                            && role.pool() != null
                            && asked.hundredths()
                                    > most(
                                            role.pool().usual(),
                                            List.copyOf(role.pool().exceptions().values()));
                });
    }

    private static int most(int usual, List<Integer> exceptions) {
        List<Integer> all = new ArrayList<>(exceptions);
        all.add(usual);
        return all.stream().max(Integer::compareTo).orElseThrow();
    }
}
