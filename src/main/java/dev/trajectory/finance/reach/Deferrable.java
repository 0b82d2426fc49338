package dev.trajectory.finance.reach;

import dev.trajectory.finance.Finances;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Funded;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Precedence;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// The chunks that may be left out of a plan so that money is no shorter than wanted, each with all that waits for it.
final class Deferrable {

    /// Of more, those that cost most where money is short are tried.
    private static final int MOST = 60;

    private final Plan plan;
    private final Precedence precedence;
    private final SequencedMap<ChunkId, Set<ChunkId>> chosen = new LinkedHashMap<>();
    private final Map<ChunkId, Set<ChunkId>> followers = new HashMap<>();

    /// @param finances of the plan
    /// @param wider by how much gaps are wider than wanted
    Deferrable(Finances finances, Counting counting, SequencedMap<Gaps.Purse, ByYear> wider) {
        plan = finances.plan();
        precedence = new Precedence(plan);
        Map<ChunkId, Long> costs = costsWhereShort(finances, counting, wider);
        plan.chunks().stream()
                .map(Chunk::id)
                .filter(chunk -> precedence.isLeaf(chunk) && finances.dates().of(chunk) != null)
                .map(chunk -> Map.entry(chunk, followers(chunk)))
                .filter(each -> each.getValue().stream().allMatch(this::mayGo) && cost(each.getValue(), costs) > 0)
                .sorted(Comparator.comparingLong(each -> -cost(each.getValue(), costs)))
                .limit(MOST)
                .forEach(each -> chosen.put(each.getKey(), each.getValue()));
    }

    /// Sets that may be left out: a chunk with all that waits for it; those that cost most come first.
    Collection<Set<ChunkId>> sets() {
        return Collections.unmodifiableCollection(chosen.values());
    }

    /// A chunk and all that waits for it.
    Set<ChunkId> followers(ChunkId chunk) {
        return followers.computeIfAbsent(chunk, precedence::from);
    }

    /// Whether all that waits for something of a set is in the set.
    boolean isWhole(Set<ChunkId> left) {
        return left.stream().allMatch(chunk -> left.containsAll(followers(chunk)));
    }

    private static long cost(Set<ChunkId> chunks, Map<ChunkId, Long> costs) {
        return chunks.stream().mapToLong(chunk -> costs.getOrDefault(chunk, 0L)).sum();
    }

    /// What each chunk costs where and when money is shorter than wanted.
    private static Map<ChunkId, Long> costsWhereShort(
            Finances finances, Counting counting, SequencedMap<Gaps.Purse, ByYear> wider) {
        Map<ChunkId, Long> costs = new HashMap<>();
        for (Funded funded : finances.ledger(counting).needs()) {
            ByYear more = wider.get(
                    new Gaps.Purse(funded.need().payer(), funded.need().kind()));
            for (int year = more == null ? 0 : more.first(); more != null && year < more.end(); year++) {
                if (more.pence(year) > 0) {
                    costs.merge(funded.need().chunk(), funded.cost().pence(year), Long::sum);
                }
            }
        }
        return costs;
    }

    /// Whether a chunk has not begun, nothing is paid for it, and what is on order can be left at a known cost.
    private boolean mayGo(ChunkId id) {
        Chunk chunk = plan.chunks().get(id);
        return !chunk.progress().isStarted() && chunk.costs().stream().allMatch(Deferrable::mayGo);
    }

    private static boolean mayGo(CostLine line) {
        boolean isPaid = line.outturn().spent().values().stream().anyMatch(amount -> amount.pence() != 0);
        boolean isOrdered = line.outturn().committed().pence() > 0;
        return !isPaid && (!isOrdered || line.exitCost().pence() > 0);
    }
}
