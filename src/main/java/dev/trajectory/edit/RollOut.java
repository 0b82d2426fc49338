package dev.trajectory.edit;

import dev.trajectory.edit.rollout.BeforePattern;
import dev.trajectory.edit.rollout.Brought;
import dev.trajectory.edit.rollout.GivenBenefits;
import dev.trajectory.edit.rollout.GivenChunks;
import dev.trajectory.edit.rollout.Rewiring;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Makes a rollout be as wanted: stamps its pattern for each organisation whose copy has no chunks yet, and leads the
/// copies there are to their waves.
///
/// With a new copy come its benefits and the gates before it (see [Brought]), in the same step.
///
/// New copies come behind the pattern and the copies there are, in the priority order, the earlier wave first. Of
/// copies there are only what hangs on waves changes at once (see [Rewiring]); whatever else another pattern, scale or
/// pace gives them is offered. A copy that is not wanted any more is cut loose: its chunks stay and follow nothing.
///
/// @param wanted the rollout, new or changed
/// @param ids where the ids of what new copies get come from
/// @param label what is done to it
public record RollOut(Rollout wanted, CopyIds ids, Label label) implements Edit {

    @Override
    public Result apply(Plan plan) {
        if (wanted.pattern().isEmpty()) {
            return Refusal.because(Refusal.Reason.NO_PATTERN, List.of(wanted.id()));
        }
        for (ChunkId id : wanted.pattern()) {
            if (!plan.chunks().has(id)) {
                return Refusal.gone(id);
            }
        }
        if (wanted.home() != null && wanted.copy(wanted.home()) != null) {
            return Refusal.because(Refusal.Reason.AT_HOME, List.of(wanted.home()));
        }
        for (RolloutCopy copy : wanted.copies()) {
            if (!plan.organisations().has(copy.organisation())) {
                return Refusal.gone(copy.organisation());
            }
        }
        Rollout named = named(plan);
        Result result = Changes.checked(plan, () -> made(plan, named));
        return result instanceof Result.Refused(Refusal refusal) ? new Result.Refused(of(refusal, named)) : result;
    }

    /// Rollouts are of the plan, whatever option is looked at: what an option does not show of a copy is not lost.
    @Override
    public boolean isOfOptions() {
        return true;
    }

    /// A refusal that speaks of copies which are not there yet speaks of what they are copies of.
    private static Refusal of(Refusal refusal, Rollout named) {
        Map<Id, Id> originals = new HashMap<>();
        named.copies().stream().flatMap(copy -> copy.chunks().stream()).forEach(each -> {
            if (each.copy() != null && each.of() != null && each.given().equals(ChunkChange.NOTHING)) {
                originals.put(each.copy(), each.of());
            }
        });
        List<Id> subjects = refusal.subjects().stream()
                .map(id -> originals.getOrDefault(id, id))
                .distinct()
                .toList();
        return new Refusal(refusal.reason(), refusal.field(), subjects, refusal.terms());
    }

    private List<Chunk> pattern(Plan plan) {
        return wanted.pattern().stream()
                .map(plan.chunks()::get)
                .sorted(Comparator.comparing(Chunk::order))
                .toList();
    }

    /// Who has no copy yet, the earlier wave first.
    private List<OrganisationId> stamped() {
        return wanted.copies().stream()
                .filter(copy -> copy.chunks().isEmpty())
                .sorted(Comparator.comparingInt(RolloutCopy::wave))
                .map(RolloutCopy::organisation)
                .toList();
    }

    private Changes.Made made(Plan plan, Rollout named) {
        List<Chunk> pattern = pattern(plan);
        List<OrganisationId> stamped = stamped();
        int count = stamped.size() * pattern.size();
        Place place = place(plan);
        Plan roomy = place.withRoom(plan, count);
        Iterator<OrderKey> keys = place.keys(roomy, count).iterator();
        GivenChunks givens = GivenChunks.of(roomy, named);
        List<Chunk> chunks = new ArrayList<>();
        Rollout given = named;
        for (OrganisationId organisation : stamped) {
            RolloutCopy copy = Objects.requireNonNull(named.copy(organisation));
            List<ChunkCopy> follow = new ArrayList<>();
            for (Chunk of : pattern) {
                Chunk chunk = givens.given(of, copy, Objects.requireNonNull(copy.copyOf(of.id())));
                chunks.add(chunk.draft().order(keys.next()).chunk());
                follow.add(givens.remembered(of, chunk.id(), chunk));
            }
            given = given.withCopy(copy.withChunks(follow));
        }
        Plan stampedPlan = roomy.withChunks(roomy.chunks().withAll(chunks));
        Brought brought = brought(plan, named, given, stamped);
        Rewiring.Rewired rewired = Rewiring.of(stampedPlan, plan.rollouts().find(wanted.id()), brought.rollout());
        List<Identified<?>> rows = new ArrayList<>(chunks);
        rows.addAll(rewired.chunks());
        rows.addAll(brought.benefits());
        rows.addAll(brought.gates());
        rows.add(rewired.rollout());
        Plan all = stampedPlan
                .draft()
                .chunks(stampedPlan.chunks().withAll(rewired.chunks()))
                .benefits(stampedPlan.benefits().withAll(brought.benefits()))
                .gates(stampedPlan.gates().withAll(brought.gates()))
                .rollouts(stampedPlan.rollouts().with(rewired.rollout()))
                .plan();
        return new Changes.Made(all, rows, from(plan, wanted));
    }

    /// What the chunks, benefits and gates of copies take after.
    static List<Identified<?>> from(Plan plan, Rollout rollout) {
        List<Identified<?>> from = new ArrayList<>();
        rollout.pattern().stream()
                .map(plan.chunks()::find)
                .filter(Objects::nonNull)
                .forEach(from::add);
        plan.benefits().forEach(from::add);
        plan.gates().forEach(from::add);
        return from;
    }

    private Brought brought(Plan plan, Rollout named, Rollout given, List<OrganisationId> stamped) {
        int benefits = stamped.size() * GivenBenefits.of(plan, named).pattern().size();
        int gates = stamped.size() * BeforePattern.of(plan, named).gates().size();
        return Brought.of(
                plan,
                given,
                stamped,
                ids.benefits().take(benefits, plan.benefits(), BenefitId::new).iterator(),
                ids.gates().take(gates, plan.gates(), GateId::new).iterator());
    }

    /// The rollout with names for the chunks of its new copies.
    private Rollout named(Plan plan) {
        List<Chunk> pattern = pattern(plan);
        List<OrganisationId> stamped = stamped();
        Iterator<ChunkId> fresh = ids.chunks()
                .take(stamped.size() * pattern.size(), plan.chunks(), ChunkId::new)
                .iterator();
        Rollout named = wanted;
        for (OrganisationId organisation : stamped) {
            RolloutCopy copy = Objects.requireNonNull(named.copy(organisation));
            named = named.withCopy(copy.withChunks(pattern.stream()
                    .map(of -> ChunkCopy.named(of.id(), fresh.next()))
                    .toList()));
        }
        return named;
    }

    private Place place(Plan plan) {
        Set<ChunkId> those = new HashSet<>(wanted.pattern());
        wanted.copied().forEach(those::add);
        return plan.chunks().stream()
                .filter(chunk -> those.contains(chunk.id()))
                .max(Comparator.comparing(Chunk::order))
                .<Place>map(chunk -> new Place.After(chunk.id()))
                .orElse(new Place.AtEnd());
    }
}
