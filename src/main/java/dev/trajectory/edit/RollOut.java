package dev.trajectory.edit;

import dev.trajectory.edit.rollout.Gifts;
import dev.trajectory.edit.rollout.GivenBenefits;
import dev.trajectory.edit.rollout.GivenGates;
import dev.trajectory.edit.rollout.Rewiring;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Gate;
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
/// With a new copy come its benefits and the gates before it (see [GivenBenefits] and [GivenGates]), in the same step.
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

    /// How many chunks it makes.
    public int count() {
        return stamped().size() * wanted.pattern().size();
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
        Gifts gifts = Gifts.of(roomy, named);
        List<Chunk> chunks = new ArrayList<>();
        Rollout given = named;
        for (OrganisationId organisation : stamped) {
            RolloutCopy copy = Objects.requireNonNull(named.copy(organisation));
            List<ChunkCopy> follow = new ArrayList<>();
            for (Chunk of : pattern) {
                Chunk chunk = gifts.given(of, copy, Objects.requireNonNull(copy.copyOf(of.id())));
                chunks.add(chunk.draft().order(keys.next()).chunk());
                follow.add(new ChunkCopy(of.id(), chunk.id(), Gifts.told(chunk), ChunkChange.NOTHING));
            }
            given = given.withCopy(copy.withChunks(follow));
        }
        Plan stampedPlan = roomy.withChunks(roomy.chunks().withAll(chunks));
        List<RolloutCopy> fresh = stamped.stream()
                .map(organisation -> Objects.requireNonNull(named.copy(organisation)))
                .toList();
        List<Benefit> benefits = benefits(plan, named, fresh);
        List<Gate> gates = gates(plan, named, fresh);
        Rewiring.Rewired rewired = Rewiring.of(stampedPlan, plan.rollouts().find(wanted.id()), given);
        List<Identified<?>> rows = new ArrayList<>(chunks);
        rows.addAll(rewired.chunks());
        rows.addAll(benefits);
        rows.addAll(gates);
        rows.add(rewired.rollout());
        Plan all = stampedPlan
                .draft()
                .chunks(stampedPlan.chunks().withAll(rewired.chunks()))
                .benefits(stampedPlan.benefits().withAll(benefits))
                .gates(stampedPlan.gates().withAll(gates))
                .rollouts(stampedPlan.rollouts().with(rewired.rollout()))
                .plan();
        return new Changes.Made(all, rows, pattern);
    }

    private List<Benefit> benefits(Plan plan, Rollout named, List<RolloutCopy> fresh) {
        int most = fresh.size() * GivenBenefits.ofPattern(plan, named).size();
        Iterator<BenefitId> names =
                ids.benefits().take(most, plan.benefits(), BenefitId::new).iterator();
        return fresh.stream()
                .flatMap(copy -> GivenBenefits.of(plan, named, copy, names).stream())
                .toList();
    }

    private List<Gate> gates(Plan plan, Rollout named, List<RolloutCopy> fresh) {
        int most = fresh.size() * GivenGates.ofPattern(plan, named).size();
        Iterator<GateId> names =
                ids.gates().take(most, plan.gates(), GateId::new).iterator();
        return GivenGates.of(plan, named, fresh, names);
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
                    .map(of -> new ChunkCopy(of.id(), fresh.next(), ChunkChange.NOTHING, ChunkChange.NOTHING))
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
