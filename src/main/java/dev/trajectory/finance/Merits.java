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
import java.util.List;
import java.util.Map;

/// What each chunk is worth by itself. All together they are worth the net present value.
///
/// @param chunks those that cost something or enable a benefit, in the plan's order
/// @param next those of them that have not started, the best first: by value for each pound of capital; those
///     that are worth something and take no capital before all others, by value
public record Merits(List<Merit> chunks, List<Merit> next) {

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::worth)
            .thenComparing(ranked -> ranked.merit().value())
            .reversed();

    public Merits {
        chunks = List.copyOf(chunks);
        next = List.copyOf(next);
    }

    static Merits of(Plan plan, Costs costs, EconomicCase economic, AppraisedYears appraised) {
        Map<ChunkId, Sums> byChunk = new HashMap<>();
        for (EconomicCase.CostValue value : economic.costs()) {
            LineCost line = value.line();
            Sums sums = byChunk.computeIfAbsent(line.chunk(), _ -> new Sums());
            sums.cost += value.present().pence();
            if (line.fundKind() == FundKind.CAPITAL) {
                sums.capital +=
                        line.paid().within(appraised.first(), appraised.end()).pence();
            }
        }
        Sharing sharing = new Sharing(plan, costs, appraised);
        for (EconomicCase.BenefitValue value : economic.benefits()) {
            sharing.byChunk(value.flow().benefit(), value.present().total())
                    .forEach((chunk, part) -> byChunk.computeIfAbsent(chunk, _ -> new Sums()).benefit += part.pence());
        }
        List<Merit> merits = new ArrayList<>();
        List<Ranked> next = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            Sums sums = byChunk.get(chunk.id());
            if (sums != null) {
                Merit merit = sums.merit(chunk.id());
                merits.add(merit);
                if (!chunk.progress().isStarted()) {
                    next.add(Ranked.of(merit));
                }
            }
        }
        next.sort(BEST_FIRST);
        return new Merits(merits, next.stream().map(Ranked::merit).toList());
    }

    /// What a chunk's lines and its shares of benefits come to, in pence.
    private static final class Sums {
        private long benefit;
        private long cost;
        private long capital;

        private Merit merit(ChunkId chunk) {
            return new Merit(chunk, new Money(benefit), new Money(cost), new Money(capital));
        }
    }

    /// A chunk's merit with what it is ranked by.
    private record Ranked(Merit merit, double worth) {

        private static Ranked of(Merit merit) {
            Ratio ratio = merit.valuePerCapital();
            long value = merit.value().pence();
            return new Ranked(merit, ratio != null ? ratio.value() : value == 0 ? 0 : value * Double.POSITIVE_INFINITY);
        }
    }
}
