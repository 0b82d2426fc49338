package dev.trajectory.finance;

import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.Costs;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each chunk is worth by itself. All together they are worth the net present value.
///
/// @param chunks those that cost something or enable a benefit, in the plan's order
/// @param next those of them that have not started, the best first: by value for each pound of capital; those
///     that are worth something and take no capital before all others, by value
public record Merits(List<Merit> chunks, List<Merit> next) {

    private static final Comparator<Merit> BEST_FIRST = Comparator.comparingDouble(Merits::worth)
            .thenComparing(Merit::value)
            .reversed();

    public Merits {
        chunks = List.copyOf(chunks);
        next = List.copyOf(next);
    }

    static Merits of(Plan plan, Costs costs, EconomicCase economic, AppraisedYears appraised) {
        Map<ChunkId, Long> cost = new HashMap<>();
        Map<ChunkId, Long> capital = new HashMap<>();
        for (EconomicCase.CostValue value : economic.costs()) {
            LineCost line = value.line();
            cost.merge(line.chunk(), value.present().pence(), Long::sum);
            if (line.fundKind() == FundKind.CAPITAL) {
                long paid =
                        line.paid().within(appraised.first(), appraised.end()).pence();
                capital.merge(line.chunk(), paid, Long::sum);
            }
        }
        Sharing sharing = new Sharing(costs, appraised);
        Map<ChunkId, Long> benefit = new HashMap<>();
        economic.benefits()
                .forEach(value -> sharing.byChunk(
                                value.flow().benefit(), value.present().total())
                        .forEach((chunk, part) -> benefit.merge(chunk, part.pence(), Long::sum)));
        Set<ChunkId> counted = new HashSet<>(cost.keySet());
        counted.addAll(benefit.keySet());
        List<Merit> merits = new ArrayList<>();
        List<Merit> next = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            if (counted.contains(chunk.id())) {
                Merit merit = new Merit(chunk.id(), of(benefit, chunk), of(cost, chunk), of(capital, chunk));
                merits.add(merit);
                if (!chunk.progress().isStarted()) {
                    next.add(merit);
                }
            }
        }
        next.sort(BEST_FIRST);
        return new Merits(merits, next);
    }

    private static Money of(Map<ChunkId, Long> sums, Chunk chunk) {
        return new Money(sums.getOrDefault(chunk.id(), 0L));
    }

    private static double worth(Merit merit) {
        Ratio ratio = merit.valuePerCapital();
        long value = merit.value().pence();
        return ratio != null ? ratio.value() : value == 0 ? 0 : value * Double.POSITIVE_INFINITY;
    }
}
