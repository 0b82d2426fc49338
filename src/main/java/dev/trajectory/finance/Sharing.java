package dev.trajectory.finance;

import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.Costs;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Breakdown;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Shares benefits in proportion to what the chunks that enable them cost over the years appraised, in cash. A parent
/// stands for itself and all below it.
record Sharing(Breakdown breakdown, Costs costs, AppraisedYears appraised) {

    Sharing(Plan plan, Costs costs, AppraisedYears appraised) {
        this(Breakdown.of(plan.chunks()), costs, appraised);
    }

    /// The parts of an amount by who pays for those chunks; all of it to who gains where they cost nothing.
    SequencedMap<OrganisationId, Money> byPayer(Benefit benefit, Money amount) {
        SequencedMap<OrganisationId, Long> weights = new LinkedHashMap<>();
        for (ChunkId chunk : breakdown.withBelow(benefit.enablingChunks())) {
            costs(chunk).forEach((payer, cost) -> weights.merge(payer, Math.max(0, cost), Long::sum));
        }
        if (isNothing(weights)) {
            weights.clear();
            weights.put(benefit.beneficiary(), 1L);
        }
        return spread(amount, weights);
    }

    /// The parts of an amount by chunk; even parts where they cost nothing, none where no chunk enables it.
    SequencedMap<ChunkId, Money> byChunk(Benefit benefit, Money amount) {
        SequencedMap<ChunkId, Long> weights = new LinkedHashMap<>();
        for (ChunkId chunk : breakdown.withBelow(benefit.enablingChunks())) {
            long cost = costs(chunk).values().stream()
                    .mapToLong(each -> Math.max(0, each))
                    .sum();
            if (cost > 0 || breakdown.isLeaf(chunk)) {
                weights.put(chunk, cost);
            }
        }
        if (isNothing(weights)) {
            weights.replaceAll((_, _) -> 1L);
        }
        return weights.isEmpty() ? new LinkedHashMap<>() : spread(amount, weights);
    }

    private SequencedMap<OrganisationId, Long> costs(ChunkId chunk) {
        SequencedMap<OrganisationId, Long> byPayer = new LinkedHashMap<>();
        for (LineCost line : costs.of(chunk)) {
            long cost = line.paid().within(appraised.first(), appraised.end()).pence();
            byPayer.merge(line.payer(), cost, Long::sum);
        }
        return byPayer;
    }

    private static boolean isNothing(Map<?, Long> weights) {
        return weights.values().stream().allMatch(weight -> weight == 0);
    }

    private static <K> SequencedMap<K, Money> spread(Money amount, SequencedMap<K, Long> weights) {
        List<K> keys = new ArrayList<>(weights.keySet());
        List<Money> parts = amount.spreadOver(List.copyOf(weights.values()));
        SequencedMap<K, Money> spread = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            spread.put(keys.get(i), parts.get(i));
        }
        return spread;
    }
}
