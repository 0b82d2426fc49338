package dev.trajectory.schedule;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Computes the dates of a plan; the package comment says by which rules.
public final class Sequencer {

    private final Network network;

    private Sequencer(Network network) {
        this.network = network;
    }

    /// A sequencer for this plan, with its network built.
    public static Sequencer of(Plan plan) {
        return new Sequencer(Network.of(plan));
    }

    /// The dates of this plan: the same for the same plan, always.
    public static Schedule sequence(Plan plan) {
        return of(plan).schedule();
    }

    /// The dates; each call computes them anew.
    public Schedule schedule() {
        Placing placing = new Placing(network);
        placing.run();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int leaf = 0; leaf < network.size(); leaf++) {
            if (placing.start[leaf] != Placing.NONE) {
                first = Math.min(first, placing.start[leaf]);
                last = Math.max(last, placing.finish[leaf]);
            }
        }
        if (last == Integer.MIN_VALUE) {
            return new Schedule(null, null, new LinkedHashMap<>(), unplaced(placing));
        }
        Schedule dates = new Schedule(date(first), date(last), placements(placing, last), unplaced(placing));
        return placing.money() == null ? dates : funded(dates, placing, placing.money());
    }

    private Schedule funded(Schedule dates, Placing placing, MoneyLedger money) {
        SequencedMap<ChunkId, Cover> covers = LinkedHashMap.newLinkedHashMap(network.size());
        List<Chunk> leaves = network.hierarchy().leaves();
        for (int i = 0; i < leaves.size(); i++) {
            int leaf = network.number(i);
            if (leaf >= 0 && placing.start[leaf] != Placing.NONE) {
                covers.put(leaves.get(i).id(), money.cover(leaf, placing.start[leaf]));
            }
        }
        Funding funding = money.funding(dates::span, Collections.unmodifiableSequencedMap(covers));
        return new Schedule(dates.start(), dates.finish(), dates.byChunk(), dates.unplaced(), funding);
    }

    private List<Unplaced> unplaced(Placing placing) {
        List<Unplaced> unplaced = new ArrayList<>(network.circular());
        unplaced.addAll(placing.impossible);
        Map<ChunkId, Integer> planOrder = network.hierarchy().numbers();
        unplaced.sort(Comparator.comparing(chunk -> planOrder.getOrDefault(chunk.chunk(), 0)));
        return List.copyOf(unplaced);
    }

    private SequencedMap<ChunkId, Placement> placements(Placing placing, int planFinish) {
        @Nullable Integer[] floats = new FloatPass(network, placing, planFinish).run();
        CauseFinder causes = new CauseFinder(network, placing);
        SequencedMap<ChunkId, Placement> placements =
                LinkedHashMap.newLinkedHashMap(network.plan().chunks().size());
        List<@Nullable Placement> byLeaf = new ArrayList<>();
        List<Chunk> leaves = network.hierarchy().leaves();
        for (int i = 0; i < leaves.size(); i++) {
            int leaf = network.number(i);
            boolean placed = leaf >= 0 && placing.start[leaf] != Placing.NONE;
            byLeaf.add(placed ? placement(placing, leaf, floats[leaf], new LazyCauses(causes, leaf)) : null);
        }
        int next = 0;
        for (Chunk chunk : network.plan().chunks()) {
            boolean isLeaf = next < leaves.size() && leaves.get(next).id().equals(chunk.id());
            Placement placement = isLeaf ? byLeaf.get(next++) : span(chunk.id(), byLeaf);
            if (placement != null) {
                placements.put(chunk.id(), placement);
            }
        }
        return Collections.unmodifiableSequencedMap(placements);
    }

    private Placement placement(Placing placing, int leaf, @Nullable Integer floatDays, List<Cause> causes) {
        Chunk chunk = network.leaves().get(leaf).chunk();
        boolean movable = chunk.isFixed() && !chunk.progress().isStarted();
        int engineStart = movable ? placing.engineStart(leaf) : Placing.NONE;
        return new Placement(
                chunk.id(),
                date(placing.start[leaf]),
                date(placing.finish[leaf]),
                floatDays,
                floatDays != null && floatDays == 0,
                causes,
                engineStart == Placing.NONE ? null : date(engineStart));
    }

    /// A parent from the first start to the last finish of the leaves below it; null when none of them is placed.
    private @Nullable Placement span(ChunkId parent, List<@Nullable Placement> byLeaf) {
        LocalDate start = null;
        LocalDate finish = null;
        boolean critical = false;
        for (int below : network.hierarchy().leavesOf(parent)) {
            Placement placement = byLeaf.get(below);
            if (placement != null) {
                start = start == null || placement.start().isBefore(start) ? placement.start() : start;
                finish = finish == null || placement.finish().isAfter(finish) ? placement.finish() : finish;
                critical |= placement.critical();
            }
        }
        return start == null || finish == null
                ? null
                : new Placement(parent, start, finish, null, critical, List.of(), null);
    }

    private static LocalDate date(int day) {
        return WorkingCalendar.date(day);
    }
}
