package dev.trajectory.edit.rollout;

import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateField;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What comes with copies besides their chunks as they are stamped.
///
/// @param rollout that remembers it
/// @param benefits new ones
/// @param gates new ones, and those that unlock more than before
public record Brought(Rollout rollout, List<Benefit> benefits, List<Gate> gates) {

    /// What the pattern gives new copies.
    ///
    /// @param rollout in which the chunks of the copies have their names
    /// @param copies whose they are
    /// @param benefits ids, one at least for each copy and benefit of the pattern
    /// @param gates ids, one at least for each copy and gate before the pattern
    public static Brought of(
            Plan plan,
            Rollout rollout,
            List<OrganisationId> copies,
            Iterator<BenefitId> benefits,
            Iterator<GateId> gates) {
        Givens givens = Givens.of(plan, rollout);
        List<Benefit> gains = new ArrayList<>();
        List<Gate> own = new ArrayList<>();
        Map<GateId, Gate> shared = new LinkedHashMap<>();
        Rollout told = rollout;
        for (OrganisationId organisation : copies) {
            RolloutCopy copy = Objects.requireNonNull(rollout.copy(organisation));
            copy = bring(givens.benefits(), copy, benefits, gains);
            copy = bring(givens.gates(), copy, gates, own);
            copy = share(givens.shared(), copy, shared);
            told = told.withCopy(copy);
        }
        own.addAll(shared.values());
        return new Brought(told, gains, own);
    }

    private static <I extends Id, R extends Identified<I>> RolloutCopy bring(
            Given<I, R> given, RolloutCopy copy, Iterator<I> ids, List<R> rows) {
        RolloutCopy told = copy;
        for (R of : given.pattern(copy)) {
            R row = given.given(of, copy, ids.next());
            rows.add(row);
            told = given.with(told, null, given.remembered(of, row.id(), row));
        }
        return told;
    }

    private static RolloutCopy share(SharedGates given, RolloutCopy copy, Map<GateId, Gate> gates) {
        RolloutCopy told = copy;
        for (Gate of : given.pattern(copy)) {
            Gate row = given.given(of, copy, of.id());
            Gate now = gates.getOrDefault(of.id(), of);
            gates.put(of.id(), given.taken(GateField.UNLOCKS, row.unlocks(), now, copy));
            told = given.with(told, null, given.remembered(of, of.id(), row));
        }
        return told;
    }
}
