package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.OrganisationId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Asks whether costs are said once.
final class CostChecks {

    private record Kind(OrganisationId payer, CostKind kind) {
        static Kind of(CostLine line) {
            return new Kind(line.payer(), line.kind());
        }
    }

    private CostChecks() {}

    static void parents(Review review, Consumer<Finding> found) {
        Set<Chunk> leaves = new HashSet<>(review.leaves());
        for (Chunk parent : review.plan().chunks()) {
            if (leaves.contains(parent) || parent.costs().isEmpty()) {
                continue;
            }
            Set<Kind> below = new HashSet<>();
            review.family()
                    .leavesOf(parent.id())
                    .forEach(leaf -> leaf.costs().forEach(line -> below.add(Kind.of(line))));
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
