package dev.trajectory.schedule;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Id;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Makes the leaves of a plan, each with the limits that bind it alone; ids that name nothing are passed over.
final class LeafFactory {

    private final Plan plan;
    private final Settings settings;
    private final Hierarchy hierarchy;
    private final Calendars calendars;
    private final Map<OrganisationId, FreezeWindows> freezes = new HashMap<>();
    private final Map<OrganisationId, Integer> capacities = new LinkedHashMap<>();
    private final Map<RoleId, Integer> pools = new LinkedHashMap<>();
    private final Map<Integer, List<Leaf.Bound>> openedGates = new HashMap<>();

    LeafFactory(Plan plan, Hierarchy hierarchy) {
        this.plan = plan;
        this.hierarchy = hierarchy;
        settings = plan.settings();
        calendars = new Calendars(plan);
    }

    /// The leaves in the plan's order.
    List<Leaf> leaves() {
        prepareLimits();
        List<Chunk> chunks = hierarchy.leaves();
        int[] ranks = ranks(chunks);
        List<Leaf> leaves = new ArrayList<>(chunks.size());
        for (int i = 0; i < chunks.size(); i++) {
            leaves.add(leaf(i, chunks.get(i), ranks[i]));
        }
        return leaves;
    }

    /// The organisations whose capacity is kept; demands call them by their number here.
    List<OrganisationId> capacities() {
        return List.copyOf(capacities.keySet());
    }

    /// The roles whose pool is kept; needs call them by their number here.
    List<RoleId> pools() {
        return List.copyOf(pools.keySet());
    }

    private void prepareLimits() {
        for (Organisation organisation : plan.organisations()) {
            if (settings.keeps(LimitKind.FREEZES) && !organisation.freezes().isEmpty()) {
                freezes.put(organisation.id(), FreezeWindows.of(organisation.freezes()));
            }
            if (settings.keeps(LimitKind.CAPACITY) && organisation.capacity() != null) {
                capacities.put(organisation.id(), capacities.size());
            }
        }
        if (settings.keeps(LimitKind.ROLES)) {
            for (Role role : plan.roles()) {
                if (role.pool() != null) {
                    pools.put(role.id(), pools.size());
                }
            }
        }
        if (settings.keeps(LimitKind.GATES)) {
            plan.gates().forEach(this::addOpenedGate);
        }
    }

    private void addOpenedGate(Gate gate) {
        LocalDate opened = gate.opened();
        if (opened != null) {
            Leaf.Bound bound = new Leaf.Bound(Cause.Kind.GATE, WorkingCalendar.day(opened), gate.id());
            for (ChunkId unlocked : gate.unlocks()) {
                for (int leaf : hierarchy.leavesOf(unlocked)) {
                    openedGates
                            .computeIfAbsent(leaf, number -> new ArrayList<>())
                            .add(bound);
                }
            }
        }
    }

    private static int[] ranks(List<Chunk> chunks) {
        int[] ranks = new int[chunks.size()];
        int[] rank = {0};
        IntStream.range(0, chunks.size())
                .boxed()
                .sorted(Comparator.comparing(chunks::get, Chunk.BY_PRIORITY))
                .forEach(i -> ranks[i] = rank[0]++);
        return ranks;
    }

    private Leaf leaf(int number, Chunk chunk, int rank) {
        WorkingCalendar calendar = calendars.of(chunk.owner());
        int days = chunk.duration().workingDays(calendar.daysAWeek());
        List<Leaf.Bound> bounds = bounds(number, chunk);
        int bound = Integer.MIN_VALUE;
        for (Leaf.Bound one : bounds) {
            bound = Math.max(bound, one.day());
        }
        return new Leaf(
                chunk,
                calendar,
                days,
                rank,
                chunk.isFixed(),
                bound,
                bounds,
                freezes(chunk),
                demands(chunk),
                needs(chunk, days));
    }

    private List<Leaf.Bound> bounds(int number, Chunk chunk) {
        List<Leaf.Bound> bounds = new ArrayList<>(2);
        if (chunk.notBefore() != null && settings.keeps(LimitKind.NOT_BEFORE)) {
            bounds.add(new Leaf.Bound(Cause.Kind.NOT_BEFORE, WorkingCalendar.day(chunk.notBefore()), null));
        }
        if (chunk.trancheStart() != null && settings.keeps(LimitKind.TRANCHES)) {
            bounds.add(new Leaf.Bound(Cause.Kind.TRANCHE, WorkingCalendar.day(chunk.trancheStart()), chunk.tranche()));
        }
        bounds.addAll(openedGates.getOrDefault(number, List.of()));
        return bounds.isEmpty() ? List.of() : bounds;
    }

    private List<Leaf.FreezeOf> freezes(Chunk chunk) {
        if (!chunk.goLive() || freezes.isEmpty()) {
            return List.of();
        }
        Set<Id> touched = new LinkedHashSet<>();
        if (chunk.owner() != null) {
            touched.add(chunk.owner());
        }
        chunk.impact().forEach((organisation, points) -> {
            if (points > 0) {
                touched.add(organisation);
            }
        });
        List<Leaf.FreezeOf> frozen = new ArrayList<>();
        for (Id organisation : touched) {
            FreezeWindows windows = freezes.get(organisation);
            if (windows != null) {
                frozen.add(new Leaf.FreezeOf(organisation, windows));
            }
        }
        return frozen;
    }

    private List<Leaf.Demand> demands(Chunk chunk) {
        if (capacities.isEmpty()) {
            return List.of();
        }
        List<Leaf.Demand> demands = new ArrayList<>();
        chunk.impact().forEach((organisation, points) -> {
            Integer capacity = capacities.get(organisation);
            if (capacity != null && points > 0) {
                demands.add(new Leaf.Demand(capacity, points));
            }
        });
        return demands;
    }

    private List<Leaf.Need> needs(Chunk chunk, int days) {
        if (pools.isEmpty() || days == 0) {
            return List.of();
        }
        List<Leaf.Need> needs = new ArrayList<>();
        chunk.roles().forEach((RoleId role, Fte people) -> {
            Integer pool = pools.get(role);
            if (pool != null && people.hundredths() > 0) {
                needs.add(new Leaf.Need(pool, people.hundredths()));
            }
        });
        return needs;
    }
}
