package dev.trajectory.finance;

import dev.trajectory.funding.Costs;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Shares a benefit over those who pay for the chunks that enable it.
final class Sharing {

    private final Map<ChunkId, Map<OrganisationId, Long>> costs = new HashMap<>();

    Sharing(Costs lines, Window window) {
        for (LineCost line : lines.lines()) {
            long cost = line.planned().within(window.first(), window.end()).pence();
            costs.computeIfAbsent(line.chunk(), _ -> new LinkedHashMap<>()).merge(line.payer(), cost, Long::sum);
        }
    }

    /// The parts of an amount by payer; they add up to it.
    SequencedMap<OrganisationId, Money> shared(Benefit benefit, Money amount) {
        SequencedMap<OrganisationId, Long> weights = new LinkedHashMap<>();
        for (ChunkId chunk : benefit.enablingChunks()) {
            costs.getOrDefault(chunk, Map.of())
                    .forEach((payer, cost) -> weights.merge(payer, Math.max(0, cost), Long::sum));
        }
        SequencedMap<OrganisationId, Money> shares = new LinkedHashMap<>();
        if (weights.values().stream().allMatch(weight -> weight == 0)) {
            shares.put(benefit.beneficiary(), amount);
            return shares;
        }
        List<OrganisationId> payers = new ArrayList<>(weights.keySet());
        List<Money> parts = amount.spreadOver(List.copyOf(weights.values()));
        for (int i = 0; i < payers.size(); i++) {
            shares.put(payers.get(i), parts.get(i));
        }
        return shares;
    }
}
