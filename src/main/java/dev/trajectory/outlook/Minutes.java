package dev.trajectory.outlook;

import dev.trajectory.diff.PlanDifference;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitField;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionStatus;
import dev.trajectory.model.Field;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateField;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import dev.trajectory.model.Vote;
import dev.trajectory.schedule.PromiseNow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What a workshop came to: the difference between the plan as it was when it began and as it is now, in the terms
/// that people took part in. Worked out, never typed.
///
/// @param difference record by record
/// @param edited chunks that both have and that somebody changed, in the plan's order
/// @param effect whose dates differ, and the plan's own finish
/// @param promised promises that were asked for, answered or offered otherwise
/// @param decided decisions that were not decided before
public record Minutes(
        Outlook before,
        Outlook after,
        PlanDifference difference,
        List<Edited> edited,
        Effect effect,
        List<PromiseNow> promised,
        List<Decision> decided) {

    /// A chunk that somebody changed.
    ///
    /// @param fields in which it differs
    public record Edited(ChunkId chunk, List<ChunkField<?>> fields) {
        public Edited {
            fields = List.copyOf(fields);
        }
    }

    /// A benefit or a gate that somebody changed.
    ///
    /// @param fields in which it says something else
    public record Restated(Id record, List<Field<?>> fields) {
        public Restated {
            fields = List.copyOf(fields);
        }
    }

    public Minutes {
        edited = List.copyOf(edited);
        promised = List.copyOf(promised);
        decided = List.copyOf(decided);
    }

    /// What became of a plan from one state to a later one.
    public static Minutes between(Outlook before, Outlook after) {
        PlanDifference difference = PlanDifference.between(before.plan(), after.plan());
        return new Minutes(
                before,
                after,
                difference,
                edited(difference),
                Effect.between(before, after),
                promised(before, after),
                decided(before, after));
    }

    private static List<Edited> edited(PlanDifference difference) {
        List<Edited> edited = new ArrayList<>();
        for (PlanDifference.Changed changed : difference.changed()) {
            if (changed.before() instanceof Chunk was && changed.after() instanceof Chunk is) {
                List<ChunkField<?>> fields = new ArrayList<>();
                for (ChunkField<?> field : ChunkField.all()) {
                    if (!Objects.equals(field.get().apply(was), field.get().apply(is))) {
                        fields.add(field);
                    }
                }
                edited.add(new Edited(is.id(), fields));
            }
        }
        return edited;
    }

    private static List<PromiseNow> promised(Outlook before, Outlook after) {
        Map<List<ChunkId>, List<Promise>> earlier = new HashMap<>();
        before.promises()
                .forEach(each -> earlier.computeIfAbsent(ends(each), _ -> new ArrayList<>())
                        .add(each.promise()));
        return after.promises().stream()
                .filter(each -> !earlier.getOrDefault(ends(each), List.of()).contains(each.promise()))
                .toList();
    }

    private static List<ChunkId> ends(PromiseNow promise) {
        return List.of(promise.waiter(), promise.dependency().on());
    }

    private static List<Decision> decided(Outlook before, Outlook after) {
        List<Decision> decided = new ArrayList<>();
        for (Decision decision : after.plan().decisions()) {
            Decision was = before.plan().decisions().find(decision.id());
            if (decision.status() == DecisionStatus.DECIDED
                    && (was == null || was.status() != DecisionStatus.DECIDED)) {
                decided.add(decision);
            }
        }
        return decided;
    }

    /// The chunks that one organisation led before and another one leads now.
    public List<Edited> passed() {
        return edited.stream()
                .filter(each -> each.fields().contains(ChunkField.OWNER))
                .filter(each -> before.plan().chunks().get(each.chunk()).owner() != null
                        && after.plan().chunks().get(each.chunk()).owner() != null)
                .toList();
    }

    /// The benefits and gates that both have and that say something else of themselves now.
    public List<Restated> restated() {
        List<Restated> restated = new ArrayList<>();
        for (PlanDifference.Changed changed : difference.changed()) {
            List<Field<?>> fields = new ArrayList<>();
            if (changed.before() instanceof Benefit was && changed.after() instanceof Benefit is) {
                fields.addAll(differing(List.of(BenefitField.values()), was, is));
            }
            if (changed.before() instanceof Gate was && changed.after() instanceof Gate is) {
                fields.addAll(differing(List.of(GateField.values()), was, is));
            }
            if (!fields.isEmpty()) {
                restated.add(new Restated(changed.after().id(), fields));
            }
        }
        return restated;
    }

    private static <R, F extends Field<R>> List<F> differing(List<F> fields, R was, R is) {
        return fields.stream()
                .filter(field -> !Objects.equals(field.in(was), field.in(is)))
                .toList();
    }

    /// The chunks that are new.
    public List<Chunk> added() {
        return difference.added(Chunk.class);
    }

    /// The chunks that are gone.
    public List<Chunk> removed() {
        return difference.removed(Chunk.class);
    }

    /// The votes that were taken.
    public List<Vote> voted() {
        return difference.added(Vote.class);
    }

    /// What was said that belongs nowhere yet, all that is still parked.
    public List<String> parked() {
        return after.plan().programme().parked();
    }

    /// Chunks whose dates differ and that somebody changed.
    public List<Effect.Move> movedByHand() {
        Set<ChunkId> touched = touched();
        return effect.moved().stream()
                .filter(move -> touched.contains(move.chunk()))
                .toList();
    }

    /// Chunks whose dates differ because of others: nobody changed them.
    public List<Effect.Move> followed() {
        Set<ChunkId> touched = touched();
        return effect.moved().stream()
                .filter(move -> !touched.contains(move.chunk()))
                .toList();
    }

    private Set<ChunkId> touched() {
        Set<ChunkId> touched = new HashSet<>();
        edited.forEach(each -> touched.add(each.chunk()));
        return touched;
    }

    /// Whether nothing came of it: the plan is as it was, but for its log.
    public boolean isEmpty() {
        return unlogged(before.plan()).equals(unlogged(after.plan()));
    }

    private static Plan unlogged(Plan plan) {
        return plan.draft().log(List.of()).plan();
    }
}
