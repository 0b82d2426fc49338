package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Option;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/// Tells what an option can hold from what is so in every option: the world around the plan (its programme, calendars,
/// organisations, roles, outcomes and people, and all settings but the limits), the order in which records are listed,
/// and what has happened, for that has happened whichever option is chosen.
///
/// What copies of a rollout remember of benefits and gates follows from which of them there are.
///
/// Options hold nothing of what was signed for, voted about and rolled out: where an option splits or merges chunks,
/// sign-offs, votes and rollouts stay as the plan has them, and go on naming the chunks of the plan.
///
/// @param whole the plan with all its options
record Holding(Plan whole) {

    /// Whether an option can hold all that makes of the plan as it shows it another one.
    boolean holds(Plan from, Plan to) {
        Predicate<ChunkId> isOther =
                id -> !Objects.equals(from.chunks().find(id), to.chunks().find(id));
        Predicate<ChunkId> isOtherInRollouts = isOther.or(partners(from, isOther)::contains);
        return around(from, isOther, isOtherInRollouts).equals(around(to, isOther, isOtherInRollouts))
                && Section.all().stream()
                        .filter(Section::isHeld)
                        .allMatch(section -> holds(section.of(from), section.of(to)));
    }

    /// In the copies of rollouts, what follows chunks that are other ones after, and what those follow: where a
    /// chunk of a pattern or of a copy is merged, the other stays without it.
    private static Set<ChunkId> partners(Plan plan, Predicate<ChunkId> isOther) {
        Set<ChunkId> partners = new HashSet<>();
        for (Rollout rollout : plan.rollouts()) {
            for (RolloutCopy copy : rollout.copies()) {
                for (ChunkCopy each : copy.chunks()) {
                    if (each.of() != null && each.copy() != null) {
                        addPartner(each.of(), each.copy(), isOther, partners);
                        addPartner(each.copy(), each.of(), isOther, partners);
                    }
                }
            }
        }
        return partners;
    }

    private static void addPartner(ChunkId of, ChunkId partner, Predicate<ChunkId> isOther, Set<ChunkId> partners) {
        if (isOther.test(of)) {
            partners.add(partner);
        }
    }

    /// A plan without what an option may differ in, and what follows from that for sign-offs, votes and rollouts.
    ///
    /// @param isOther whether a chunk is not the same before and after
    private static Plan around(Plan plan, Predicate<ChunkId> isOther, Predicate<ChunkId> isOtherInRollouts) {
        Map<LimitKind, Enforcement> alike = new EnumMap<>(LimitKind.class);
        for (LimitKind kind : LimitKind.values()) {
            alike.put(kind, Enforcement.KEEP);
        }
        Plan around = plan.draft()
                .settings(plan.settings().with(alike))
                .signOffs(plan.signOffs().stream()
                        .map(each -> each.signedForOnly(isOther.negate()))
                        .toList())
                .votes(plan.votes()
                        .withAll(plan.votes().stream()
                                .filter(each -> each.about() != null && isOther.test(each.about()))
                                .map(each -> each.withAbout(null))
                                .toList()))
                .rollouts(plan.rollouts()
                        .withAll(plan.rollouts().stream()
                                .map(each -> unremembering(each)
                                        .without(id -> id instanceof ChunkId chunk && isOtherInRollouts.test(chunk)))
                                .toList()))
                .plan();
        for (Section<?, ?> section : Section.all()) {
            if (section.isHeld() || section.equals(Section.OPTIONS)) {
                around = without(around, section);
            }
        }
        return around;
    }

    private static Rollout unremembering(Rollout rollout) {
        return rollout.withCopies(rollout.copies().stream()
                .map(copy -> copy.withBenefits(List.of()).withGates(List.of()))
                .toList());
    }

    private static <I extends Id, R extends Identified<I>> Plan without(Plan plan, Section<I, R> section) {
        return section.in(plan, Register.empty());
    }

    private boolean holds(Register<?, ?> from, Register<?, ?> to) {
        List<Id> staying = new ArrayList<>(from.byId().keySet());
        staying.removeIf(id -> !to.has(id));
        List<Id> listed = new ArrayList<>(to.byId().keySet());
        if (!listed.subList(0, staying.size()).equals(staying)) {
            return false;
        }
        for (Identified<?> is : to) {
            Identified<?> was = from.find(is.id());
            if (was != null && !was.equals(is) && whole.has(is.id()) && happened(was, is)) {
                return false;
            }
        }
        return true;
    }

    /// Whether something has happened between the two.
    private static boolean happened(Identified<?> was, Identified<?> is) {
        return !Option.asHappened(is, was).equals(is) || !outturns(was).equals(outturns(is));
    }

    private static List<Outturn> outturns(Identified<?> row) {
        return row instanceof Chunk chunk
                ? chunk.costs().stream()
                        .map(CostLine::outturn)
                        .filter(outturn -> !outturn.equals(Outturn.NONE))
                        .toList()
                : List.of();
    }
}
