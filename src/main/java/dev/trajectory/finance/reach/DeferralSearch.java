package dev.trajectory.finance.reach;

import dev.trajectory.finance.Finances;
import dev.trajectory.finance.reach.Deferral.Aim;
import dev.trajectory.finance.reach.Trials.Trial;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Searches sets of chunks to defer; the package comment says how.
final class DeferralSearch {

    /// What part of a step goes by until the gap is closed; the rest goes by while chunks are taken back.
    private static final double SEARCHING = 0.7;

    private final Deferrable deferrable;
    private final Trials trials;
    private final Trial nothing;
    private final Deferring deferring;

    /// @param finances of the plan with less money
    /// @param wanted the gaps that nobody's may be wider than
    /// @param gaps those of the plan
    DeferralSearch(Finances finances, Counting counting, Gaps wanted, Gaps gaps) {
        deferrable = new Deferrable(finances, counting, gaps.widerThan(wanted));
        trials = new Trials(finances, counting, wanted);
        nothing = trials.without(Set.of());
        deferring = new Deferring(deferrable, nothing);
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
                    .ifPresent(best -> found.add(deferring.of(aim, best)));
        }
        return found;
    }

    /// What is lost by the aim: the less, the better.
    private double loss(Aim aim, Trial trial) {
        return switch (aim) {
            case VALUE -> -trial.value();
            case KNOCK_ON -> trial.left().size();
            case REVERSIBILITY -> -firstStart(trial.left(), Set.of());
        };
    }

    /// The day on which the first starts of what one set has and another has not.
    private double firstStart(Set<ChunkId> chunks, Set<ChunkId> without) {
        return deferring.firstStart(chunks, without).toEpochDay();
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
        Trial now = nothing;
        double whole = now.excess();
        while (now.excess() > 0) {
            watch.accept(1 - now.excess() / whole);
            Trial best = step == Step.LATEST ? latest(now, stopped) : best(step, now, stopped);
            if (best == null || stopped.getAsBoolean()) {
                return null;
            }
            now = best;
        }
        return now;
    }

    private List<Set<ChunkId>> larger(Trial now) {
        List<Set<ChunkId>> larger = new ArrayList<>();
        for (Set<ChunkId> candidate : deferrable.sets()) {
            if (!now.left().containsAll(candidate)) {
                Set<ChunkId> left = new LinkedHashSet<>(now.left());
                left.addAll(candidate);
                larger.add(left);
            }
        }
        return larger;
    }

    /// Of the larger sets that close more of the gap the one that begins latest. When they begin is known before
    /// they are tried, so that they are tried in that order and the first that helps is it.
    private @Nullable Trial latest(Trial now, BooleanSupplier stopped) {
        for (Set<ChunkId> left : ranked(larger(now), left -> -firstStart(left, now.left()))) {
            if (stopped.getAsBoolean()) {
                return null;
            }
            Trial next = trials.without(left);
            if (next.excess() < now.excess()) {
                return next;
            }
        }
        return null;
    }

    private @Nullable Trial best(Step step, Trial now, BooleanSupplier stopped) {
        Trial best = null;
        double bestScore = Double.POSITIVE_INFINITY;
        for (Set<ChunkId> left : larger(now)) {
            if (stopped.getAsBoolean()) {
                return null;
            }
            Trial next = trials.without(left);
            if (next.excess() < now.excess()) {
                double score = score(step, now, next);
                if (score < bestScore) {
                    best = next;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /// What a step costs: the less, the better.
    private double score(Step step, Trial now, Trial next) {
        double closed = now.excess() - next.excess();
        return switch (step) {
            case LEAST_VALUE -> (now.value() - next.value()) / closed;
            case FEWEST_CHUNKS -> (next.left().size() - now.left().size()) / closed;
            case LATEST -> -firstStart(next.left(), now.left());
            case MOST_CLOSED -> -closed;
        };
    }

    /// Takes back what is not needed, the most valuable first by the aim.
    private Trial pruned(Aim aim, Trial full, BooleanSupplier stopped) {
        Trial now = full;
        Trial next = full;
        while (next != null && !stopped.getAsBoolean()) {
            now = next;
            next = smaller(aim, now);
        }
        return now;
    }

    /// The best set that lacks one chunk more and still closes the gap; null for none. By either aim how good it
    /// is is known before its gaps are, so that the best is asked first.
    private @Nullable Trial smaller(Aim aim, Trial now) {
        List<Set<ChunkId>> smaller = new ArrayList<>();
        for (ChunkId chunk : now.left()) {
            Set<ChunkId> left = new LinkedHashSet<>(now.left());
            left.remove(chunk);
            if (deferrable.isWhole(left)) {
                smaller.add(left);
            }
        }
        List<Set<ChunkId>> bestFirst = ranked(smaller, left -> switch (aim) {
            case VALUE, KNOCK_ON -> -trials.without(left).value();
            case REVERSIBILITY -> firstStart(now.left(), left);
        });
        for (Set<ChunkId> left : bestFirst) {
            Trial next = trials.without(left);
            if (next.excess() <= 0) {
                return next;
            }
        }
        return null;
    }

    /// Sets by their rank, the least first; each is worked out once.
    private static List<Set<ChunkId>> ranked(List<Set<ChunkId>> sets, ToDoubleFunction<Set<ChunkId>> rank) {
        record Ranked(Set<ChunkId> set, double rank) {}
        return sets.stream()
                .map(set -> new Ranked(set, rank.applyAsDouble(set)))
                .sorted(Comparator.comparingDouble(Ranked::rank))
                .map(Ranked::set)
                .toList();
    }

    /// By how much gaps are still wider than wanted without these chunks, in pence.
    long excessWithout(Set<ChunkId> left) {
        return trials.without(left).excess();
    }
}
