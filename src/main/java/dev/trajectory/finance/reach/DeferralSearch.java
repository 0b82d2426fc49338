package dev.trajectory.finance.reach;

import dev.trajectory.finance.Bias;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.reach.Deferral.Aim;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Dates;
import dev.trajectory.funding.Funded;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Scope;
import dev.trajectory.schedule.Precedence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Searches sets of chunks to defer; the package comment says how.
final class DeferralSearch {

    /// Of more candidates than this, those that cost most where money is short are tried.
    private static final int MOST_CANDIDATES = 60;

    /// What part of a step goes by until the gap is closed; the rest goes by while chunks are taken back.
    private static final double SEARCHING = 0.7;

    private final Plan plan;
    private final Finances finances;
    private final Counting counting;
    private final Gaps wanted;
    private final Gaps gaps;
    private final Precedence precedence;

    /// Each candidate with all that waits for it, itself among them.
    private final SequencedMap<ChunkId, Set<ChunkId>> candidates = new LinkedHashMap<>();

    private final Map<ChunkId, Set<ChunkId>> followers = new HashMap<>();
    private final Map<Set<ChunkId>, Trial> trials = new HashMap<>();

    /// What comes of leaving chunks out.
    ///
    /// @param excess by how much gaps are still wider than wanted, in pence
    private record Trial(Set<ChunkId> left, Finances finances, long excess) {}

    /// @param finances of the plan with less money
    /// @param wanted the gaps that nobody's may be wider than
    /// @param gaps those of the plan
    DeferralSearch(Finances finances, Counting counting, Gaps wanted, Gaps gaps) {
        this.plan = finances.plan();
        this.finances = finances;
        this.counting = counting;
        this.wanted = wanted;
        this.gaps = gaps;
        precedence = new Precedence(plan);
        findCandidates();
    }

    private void findCandidates() {
        Map<ChunkId, Long> costs = costsWhereShort();
        plan.chunks().stream()
                .map(Chunk::id)
                .filter(chunk -> precedence.isLeaf(chunk) && finances.dates().of(chunk) != null)
                .map(chunk -> Map.entry(chunk, followers(chunk)))
                .filter(each -> each.getValue().stream().allMatch(this::mayGo) && cost(each.getValue(), costs) > 0)
                .sorted(Comparator.comparingLong(each -> -cost(each.getValue(), costs)))
                .limit(MOST_CANDIDATES)
                .forEach(each -> candidates.put(each.getKey(), each.getValue()));
    }

    /// A chunk and all that waits for it.
    private Set<ChunkId> followers(ChunkId chunk) {
        return followers.computeIfAbsent(chunk, precedence::from);
    }

    private static long cost(Set<ChunkId> chunks, Map<ChunkId, Long> costs) {
        return chunks.stream().mapToLong(chunk -> costs.getOrDefault(chunk, 0L)).sum();
    }

    /// What each chunk costs where and when money is shorter than wanted.
    private Map<ChunkId, Long> costsWhereShort() {
        SequencedMap<Gaps.Purse, ByYear> wider = gaps.widerThan(wanted);
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
        return !chunk.progress().isStarted() && chunk.costs().stream().allMatch(DeferralSearch::mayGo);
    }

    private static boolean mayGo(CostLine line) {
        boolean isPaid = line.outturn().spent().values().stream().anyMatch(amount -> amount.pence() != 0);
        boolean isOrdered = line.outturn().committed().pence() > 0;
        return !isPaid && (!isOrdered || line.exitCost().pence() > 0);
    }

    List<Deferral> run(Watch<List<Deferral>> watch) {
        BooleanSupplier stopped = watch::isStopped;
        Set<Trial> pool = new LinkedHashSet<>();
        List<Deferral> best = List.of();
        int steps = 0;
        for (Step step : Step.values()) {
            List<Deferral> known = best;
            int before = steps++;
            Trial full = search(step, stopped, closed -> watch.sofar(share(before + closed * SEARCHING), known));
            if (full != null) {
                for (Aim aim : Aim.values()) {
                    pool.add(pruned(aim, full, stopped));
                }
                best = best(pool);
            }
            watch.sofar(share(steps), best);
        }
        return best;
    }

    /// How much is done of all steps when so many are.
    private static double share(double steps) {
        return steps / Step.values().length;
    }

    private List<Deferral> best(Set<Trial> pool) {
        List<Deferral> found = new ArrayList<>();
        for (Aim aim : Aim.values()) {
            pool.stream()
                    .min(Comparator.comparingDouble((Trial each) -> loss(aim, each))
                            .thenComparingInt(each -> each.left().size())
                            .thenComparingDouble(each -> loss(Aim.VALUE, each)))
                    .filter(best ->
                            found.stream().noneMatch(other -> other.chunks().equals(best.left())))
                    .ifPresent(best -> found.add(deferral(aim, best)));
        }
        return found;
    }

    /// What is lost by the aim: the less, the better.
    private double loss(Aim aim, Trial trial) {
        return switch (aim) {
            case VALUE -> -value(trial);
            case KNOCK_ON -> trial.left().size();
            case REVERSIBILITY -> -firstStart(trial.left(), Set.of()).toEpochDay();
        };
    }

    /// How the next chunk to leave out is chosen.
    private enum Step {
        LEAST_VALUE,
        FEWEST_CHUNKS,
        LATEST,
        MOST_CLOSED
    }

    /// Adds the best candidate until gaps are as narrow as wanted; null when that cannot be had.
    ///
    /// @param watch told what share of the gap is closed
    private @Nullable Trial search(Step step, BooleanSupplier stopped, DoubleConsumer watch) {
        Trial now = trial(Set.of());
        double whole = now.excess();
        while (now.excess() > 0) {
            watch.accept(1 - now.excess() / whole);
            Trial best = null;
            double bestScore = Double.POSITIVE_INFINITY;
            for (Set<ChunkId> candidate : candidates.values()) {
                if (stopped.getAsBoolean()) {
                    return null;
                }
                if (!now.left().containsAll(candidate)) {
                    Set<ChunkId> left = new LinkedHashSet<>(now.left());
                    left.addAll(candidate);
                    Trial next = trial(left);
                    if (next.excess() < now.excess()) {
                        double score = score(step, now, next);
                        if (score < bestScore) {
                            best = next;
                            bestScore = score;
                        }
                    }
                }
            }
            if (best == null) {
                return null;
            }
            now = best;
        }
        return now;
    }

    /// What a step costs: the less, the better.
    private double score(Step step, Trial now, Trial next) {
        double closed = now.excess() - next.excess();
        return switch (step) {
            case LEAST_VALUE -> (value(now) - value(next)) / closed;
            case FEWEST_CHUNKS -> (next.left().size() - now.left().size()) / closed;
            case LATEST -> -firstStart(next.left(), now.left()).toEpochDay();
            case MOST_CLOSED -> -closed;
        };
    }

    private static double value(Trial trial) {
        return trial.finances().economicCase(Bias.WITH).netPresentValue().pence();
    }

    /// The earliest start of what is left out besides.
    private LocalDate firstStart(Set<ChunkId> chunks, Set<ChunkId> without) {
        LocalDate first = LocalDate.MAX;
        for (ChunkId chunk : chunks) {
            Dates.Span span = without.contains(chunk) ? null : finances.dates().of(chunk);
            if (span != null && span.start().isBefore(first)) {
                first = span.start();
            }
        }
        return first;
    }

    /// Takes back what is not needed, the most valuable first by the aim.
    private Trial pruned(Aim aim, Trial full, BooleanSupplier stopped) {
        Trial now = full;
        boolean isSmaller = true;
        while (isSmaller && !stopped.getAsBoolean()) {
            isSmaller = false;
            double bestScore = Double.NEGATIVE_INFINITY;
            Trial best = now;
            for (ChunkId chunk : now.left()) {
                Set<ChunkId> left = new LinkedHashSet<>(now.left());
                left.remove(chunk);
                if (isWhole(left)) {
                    Trial next = trial(left);
                    double score = next.excess() > 0 ? Double.NEGATIVE_INFINITY : kept(aim, now, next);
                    if (score > bestScore) {
                        bestScore = score;
                        best = next;
                    }
                }
            }
            if (best.left().size() < now.left().size()) {
                now = best;
                isSmaller = true;
            }
        }
        return now;
    }

    private double kept(Aim aim, Trial now, Trial next) {
        return switch (aim) {
            case VALUE, KNOCK_ON -> value(next) - value(now);
            case REVERSIBILITY -> -firstStart(now.left(), next.left()).toEpochDay();
        };
    }

    /// Whether all that waits for something of a set is in the set.
    private boolean isWhole(Set<ChunkId> left) {
        return left.stream().allMatch(chunk -> left.containsAll(followers(chunk)));
    }

    private Trial trial(Set<ChunkId> left) {
        return trials.computeIfAbsent(Set.copyOf(left), _ -> {
            Finances without = left.isEmpty() ? finances : finances.of(without(left));
            return new Trial(left, without, Gaps.of(without, counting).excessOver(wanted));
        });
    }

    /// By how much gaps are still wider than wanted without these chunks, in pence.
    long excessWithout(Set<ChunkId> left) {
        return trial(left).excess();
    }

    private Plan without(Set<ChunkId> left) {
        Option deferred = Option.of(new OptionId("DEFERRED"), "Deferred", OptionKind.LESS_AMBITIOUS);
        return plan.under(deferred.draft().scope(new Scope.Without(left)).option());
    }

    private Deferral deferral(Aim aim, Trial trial) {
        SequencedSet<ChunkId> chunks = new LinkedHashSet<>();
        plan.chunks().stream().map(Chunk::id).filter(trial.left()::contains).forEach(chunks::add);
        SequencedSet<ChunkId> chosen = new LinkedHashSet<>();
        for (ChunkId chunk : chunks) {
            boolean isFollower = chunks.stream()
                    .anyMatch(other -> !other.equals(chunk) && followers(other).contains(chunk));
            if (!isFollower) {
                chosen.add(chunk);
            }
        }
        Money exit = exitCosts(chunks);
        Money lost = new Money(Math.round(value(trial(Set.of())) - value(trial))).plus(exit);
        long relieved = trial(Set.of()).excess() - trial.excess();
        return new Deferral(
                aim,
                chunks,
                chosen,
                trial.finances(),
                new Money(relieved),
                lost,
                exit,
                benefitsLost(chunks),
                losers(trial),
                firstStart(chunks, Set.of()));
    }

    private Money exitCosts(Set<ChunkId> chunks) {
        long exit = 0;
        for (ChunkId chunk : chunks) {
            for (CostLine line : plan.chunks().get(chunk).costs()) {
                exit += line.exitDue().pence();
            }
        }
        return new Money(exit);
    }

    private List<BenefitId> benefitsLost(Set<ChunkId> chunks) {
        return plan.benefits().stream()
                .filter(benefit -> benefit.enablingChunks().stream().anyMatch(chunks::contains))
                .map(Benefit::id)
                .toList();
    }

    private SequencedMap<OrganisationId, Money> losers(Trial trial) {
        SequencedMap<OrganisationId, Money> losers = new LinkedHashMap<>();
        finances.payersAndGainers().organisations().forEach((organisation, standing) -> {
            var after = trial.finances().payersAndGainers().organisations().get(organisation);
            Money gains = after == null ? Money.ZERO : after.benefit();
            if (gains.compareTo(standing.benefit()) < 0) {
                losers.put(organisation, standing.benefit().minus(gains));
            }
        });
        return losers;
    }
}
