package dev.trajectory.check;

import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Breakdown;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// Tells of benefits that an option loses though some of what enables them is in it: a benefit needs all its chunks,
/// so that a single one left out takes all of its value away. Where none of them is in the option, nobody expects it.
final class DroppedBenefits {

    private DroppedBenefits() {}

    static void look(Review review, Consumer<Finding> found) {
        Plan under = review.plan();
        Plan whole = review.whole();
        if (whole.equals(under)) {
            return;
        }
        whole.options().stream()
                .filter(option -> whole.under(option).equals(under))
                .findFirst()
                .ifPresent(option -> benefits(whole, option).forEach((id, benefit) -> {
                    if (benefit.isExpected() && !under.benefits().has(id)) {
                        look(review, option, benefit, found);
                    }
                }));
    }

    /// All that the option would have if its scope held every chunk.
    private static Map<BenefitId, Benefit> benefits(Plan whole, Option option) {
        Map<BenefitId, Benefit> benefits = new LinkedHashMap<>();
        whole.benefits().forEach(benefit -> benefits.put(benefit.id(), benefit));
        option.own().values().forEach(own -> {
            if (own instanceof Benefit benefit) {
                benefits.put(benefit.id(), benefit);
            }
        });
        benefits.keySet().removeIf(option.gone()::contains);
        return benefits;
    }

    /// The plan under the option has neither the benefit nor its chunks any more, so their names are quoted, and
    /// it is the option that the finding leads to.
    private static void look(Review review, Option option, Benefit benefit, Consumer<Finding> found) {
        Register<ChunkId, Chunk> in = review.plan().chunks();
        List<ChunkId> enabling = Breakdown.of(review.whole().chunks()).leaves(benefit.enablingChunks());
        List<Chunk> missing = enabling.stream()
                .filter(chunk -> !in.has(chunk))
                .map(review.whole().chunks()::find)
                .filter(Objects::nonNull)
                .toList();
        if (!missing.isEmpty() && enabling.stream().anyMatch(in::has)) {
            Money value = benefit.yearlyValue();
            found.accept(Finding.warning(
                    Rule.BENEFIT_PARTLY_OUT,
                    List.of(option.id(), benefit.id()),
                    new Term.Quote(benefit.title()),
                    new Term.Quote(missing.getFirst().title()),
                    new Term.Count(missing.size() - 1L),
                    new Term.Count(value == null ? 0 : 1),
                    new Term.Sum(value == null ? Money.ZERO : value)));
        }
    }
}
