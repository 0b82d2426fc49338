package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who is paid for and who is not, day by day.
final class PlainFunding {

    private final Plan plan;
    private final PlainNetwork network;
    private final PlainLimits limits;
    private final Set<ChunkId> unplaced;
    private final PlainMoney money;
    private final Map<ChunkId, String> states = new TreeMap<>(Comparator.comparing(ChunkId::value));
    private final Map<ChunkId, Map<String, Long>> lacking = new LinkedHashMap<>();
    private final Set<ChunkId> unfunded = new LinkedHashSet<>();
    private LocalDate ofUnknown = PlainMoney.ALWAYS;

    /// @param unplaced leaves without dates so far
    PlainFunding(Plan plan, PlainNetwork network, PlainLimits limits, Set<ChunkId> unplaced) {
        this.plan = plan;
        this.network = network;
        this.limits = limits;
        this.unplaced = unplaced;
        money = new PlainMoney(plan, this::opening);
    }

    private @Nullable LocalDate opening(GateId id) {
        Gate gate = plan.gates().find(id);
        if (gate == null || plan.settings().enforcement(LimitKind.GATES) == Enforcement.IGNORE) {
            return PlainMoney.ALWAYS;
        }
        if (!isKnown(gate)) {
            return ofUnknown;
        }
        if (gate.decided() == null
                && gate.producedBy() != null
                && network.below(gate.producedBy()).stream()
                        .anyMatch(leaf -> unfunded.contains(leaf) || unplaced.contains(leaf))) {
            return PlainMoney.NEVER;
        }
        return limits.opening(gate);
    }

    private boolean isKnown(Gate gate) {
        return gate.decided() != null
                || gate.producedBy() == null
                || network.below(gate.producedBy()).stream()
                        .allMatch(leaf -> limits.placed().containsKey(leaf) || unplaced.contains(leaf));
    }

    /// Whether all gates behind which there is or might be money for a chunk are known.
    boolean isKnown(Chunk chunk) {
        return plan.settings().enforcement(LimitKind.GATES) == Enforcement.IGNORE
                || money.gates(chunk).stream().allMatch(id -> {
                    Gate gate = plan.gates().find(id);
                    return gate == null || isKnown(gate);
                });
    }

    private List<Chunk> fixed(Comparator<Chunk> priority) {
        return limits.placed().keySet().stream()
                .map(network::chunk)
                .filter(Chunk::isFixed)
                .sorted(priority)
                .toList();
    }

    private final List<Chunk> uncertain = new ArrayList<>();

    void payFixed(Comparator<Chunk> priority) {
        for (Chunk chunk : fixed(priority)) {
            pay(chunk, limits.placed().get(chunk.id()));
            if (!isKnown(chunk)) {
                uncertain.add(chunk);
            }
        }
        ofUnknown = PlainMoney.NEVER;
    }

    private void pay(Chunk chunk, PlainDates dates) {
        PlainMoney.Trial trial = money.tryHeld(chunk, dates);
        money.add(trial.payments());
        states.put(chunk.id(), trial.lacking().isEmpty() ? "funded" : "short " + trial.lacking());
    }

    /// Places a chunk on the first day from its earliest on which all else allows it and it is paid for in full;
    /// if there is none, on its earliest.
    void place(Chunk chunk, LocalDate earliest) {
        Set<ChunkId> waits = new LinkedHashSet<>(network.before(chunk.id()));
        waits.retainAll(unfunded);
        if (!waits.isEmpty()) {
            leave(chunk, earliest, "waits");
            return;
        }
        LocalDate last = money.lastStart(chunk);
        for (LocalDate day = earliest;
                day.equals(earliest) || (last != null && !day.isAfter(last));
                day = day.plusDays(1)) {
            if (limits.allows(chunk, day)) {
                PlainDates dates = limits.from(chunk, day);
                if (money.tryHeld(chunk, dates).lacking().isEmpty()) {
                    pay(chunk, dates);
                    limits.placed().put(chunk.id(), dates);
                    if (day.isAfter(earliest)) {
                        states.put(chunk.id(), "funded not " + earliest);
                    }
                    return;
                }
            }
        }
        leave(
                chunk,
                earliest,
                "unfunded " + money.tryHeld(chunk, limits.from(chunk, earliest)).lacking());
    }

    private void leave(Chunk chunk, LocalDate start, String state) {
        limits.placed().put(chunk.id(), limits.from(chunk, start));
        unfunded.add(chunk.id());
        states.put(chunk.id(), state);
    }

    /// Pays what holds nothing back, and says all about money.
    List<String> finish(Comparator<Chunk> priority) {
        for (Chunk chunk : uncertain) {
            money.remove(chunk.id());
            pay(chunk, limits.placed().get(chunk.id()));
        }
        Map<ChunkId, PlainDates> dates = new LinkedHashMap<>();
        for (Chunk chunk : plan.chunks()) {
            List<ChunkId> below = network.below(chunk.id()).stream()
                    .filter(limits.placed()::containsKey)
                    .toList();
            if (below.stream().anyMatch(leaf -> !unfunded.contains(leaf))) {
                dates.put(chunk.id(), span(below));
            }
        }
        money.payRest(
                plan.chunks().stream()
                        .filter(chunk -> dates.containsKey(chunk.id()))
                        .sorted(priority)
                        .toList(),
                dates,
                plan.parents());
        List<String> said = new ArrayList<>();
        states.forEach((chunk, state) -> said.add("\n" + chunk + " " + state));
        money.promises().forEach(promise -> said.add("\n" + promise));
        return said;
    }

    private PlainDates span(List<ChunkId> leaves) {
        LocalDate start = LocalDate.MAX;
        LocalDate finish = LocalDate.MIN;
        for (ChunkId leaf : leaves) {
            PlainDates at = limits.placed().get(leaf);
            start = at.start().isBefore(start) ? at.start() : start;
            finish = at.finish().isAfter(finish) ? at.finish() : finish;
        }
        return PlainDates.of(start, finish, false);
    }
}
