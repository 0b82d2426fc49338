package dev.trajectory.check;

import dev.trajectory.funding.UndatedCost;
import dev.trajectory.model.Breakdown;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Register;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Asks whether costs are said once, and whether they fall in a year.
final class CostChecks {

    private record Kind(OrganisationId payer, CostKind kind) {
        static Kind of(CostLine line) {
            return new Kind(line.payer(), line.kind());
        }
    }

    private CostChecks() {}

    /// What has no dates costs in no year, and counts nowhere.
    static void undated(Review review, Consumer<Finding> found) {
        Map<ChunkId, List<UndatedCost>> byChunk = new LinkedHashMap<>();
        review.money()
                .costs()
                .undated()
                .forEach(each -> byChunk.computeIfAbsent(each.chunk(), _ -> new ArrayList<>())
                        .add(each));
        byChunk.forEach((chunk, lines) -> found.accept(Finding.warning(
                Rule.COST_UNDATED,
                List.of(chunk),
                new Term.Name(chunk),
                new Term.Sum(sum(lines, false)),
                new Term.Sum(sum(lines, true)))));
    }

    private static Money sum(List<UndatedCost> lines, boolean isYearly) {
        return lines.stream()
                .filter(each -> each.line().isRecurrent() == isYearly)
                .map(UndatedCost::cash)
                .reduce(Money.ZERO, Money::plus);
    }

    static void parents(Review review, Consumer<Finding> found) {
        Register<ChunkId, Chunk> chunks = review.plan().chunks();
        Breakdown breakdown = Breakdown.of(chunks);
        for (Chunk parent : chunks) {
            if (breakdown.isLeaf(parent.id()) || parent.costs().isEmpty()) {
                continue;
            }
            Set<Kind> below = new HashSet<>();
            breakdown.withBelow(List.of(parent.id())).stream()
                    .filter(each -> !each.equals(parent.id()))
                    .forEach(each -> chunks.get(each).costs().forEach(line -> below.add(Kind.of(line))));
            parent.costs().stream()
                    .filter(line -> below.contains(Kind.of(line)))
                    .findFirst()
                    .ifPresent(line -> found.accept(Finding.advice(
                            Rule.PARENT_COSTS_BESIDE_OWN,
                            List.of(parent.id()),
                            new Term.Name(parent.id()),
                            new Term.Name(line.payer()))));
        }
    }
}
