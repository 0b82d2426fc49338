package dev.trajectory.draw.money;

import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Id;
import dev.trajectory.model.Money;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which chunks enable which benefits, and which outcomes these serve.
///
/// Benefits stand by the outcome they serve first, those that serve none at the end.
///
/// @param chunks that enable any of the benefits, in the plan's order
/// @param outcomes all of them
/// @param ties from a chunk to a benefit and from a benefit to an outcome
/// @param more how many benefits are left out
record BenefitTies(List<Chunk> chunks, List<Benefit> benefits, List<Outcome> outcomes, List<Tie> ties, int more) {

    /// More benefits than that cannot be read side by side: those worth most are taken.
    private static final int MOST = 60;

    /// One thing that another comes of.
    record Tie(Id from, Id to) {}

    /// The ties of a plan.
    ///
    /// @param focus what is to be among them, with all that hangs on it; null for nothing
    static BenefitTies of(Plan plan, @Nullable Id focus) {
        List<Benefit> benefits = chosen(plan, focus);
        List<Id> order = new ArrayList<>(plan.outcomes().byId().keySet());
        List<Benefit> sorted = new ArrayList<>(benefits);
        sorted.sort(Comparator.comparingInt(each -> place(order, each)));
        List<Tie> ties = new ArrayList<>();
        Set<Id> enabling = new LinkedHashSet<>();
        for (Benefit benefit : sorted) {
            benefit.enablingChunks().stream().filter(plan::has).forEach(chunk -> {
                ties.add(new Tie(chunk, benefit.id()));
                enabling.add(chunk);
            });
            benefit.outcomes().stream().filter(plan::has).forEach(outcome -> ties.add(new Tie(benefit.id(), outcome)));
        }
        List<Chunk> chunks = plan.chunks().stream()
                .filter(chunk -> enabling.contains(chunk.id()))
                .toList();
        return new BenefitTies(
                chunks,
                sorted,
                List.copyOf(plan.outcomes().all()),
                ties,
                plan.benefits().size() - benefits.size());
    }

    private static int place(List<Id> order, Benefit benefit) {
        return benefit.outcomes().stream()
                .mapToInt(order::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(order.size());
    }

    private static List<Benefit> chosen(Plan plan, @Nullable Id focus) {
        if (plan.benefits().size() <= MOST) {
            return List.copyOf(plan.benefits().all());
        }
        Set<BenefitId> chosen = new LinkedHashSet<>();
        plan.benefits().stream()
                .filter(each -> isAbout(each, focus))
                .limit(MOST)
                .forEach(each -> chosen.add(each.id()));
        plan.benefits().stream()
                .sorted(Comparator.comparingLong(BenefitTies::worth).reversed())
                .limit(MOST)
                .filter(_ -> chosen.size() < MOST)
                .forEach(each -> chosen.add(each.id()));
        return plan.benefits().stream()
                .filter(each -> chosen.contains(each.id()))
                .toList();
    }

    private static boolean isAbout(Benefit benefit, @Nullable Id focus) {
        return focus != null
                && (benefit.id().equals(focus)
                        || benefit.enablingChunks().contains(focus)
                        || benefit.outcomes().contains(focus));
    }

    private static long worth(Benefit benefit) {
        Money worth = benefit.yearlyValue();
        return worth == null ? 0 : Math.abs(worth.pence());
    }

    /// What hangs together with a record, it included: all that comes of it, and all that it comes of.
    Set<Id> about(Id focus) {
        Set<Id> onward = new LinkedHashSet<>(Set.of(focus));
        Set<Id> back = new LinkedHashSet<>(Set.of(focus));
        for (int step = 0; step < 2; step++) {
            for (Tie tie : ties) {
                if (onward.contains(tie.from())) {
                    onward.add(tie.to());
                }
                if (back.contains(tie.to())) {
                    back.add(tie.from());
                }
            }
        }
        onward.addAll(back);
        return onward;
    }
}
