package dev.trajectory.edit.rollout;

import dev.trajectory.model.BenefitField;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Field;
import dev.trajectory.model.Follower;
import dev.trajectory.model.GateField;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What changed in the pattern of a rollout since each copy last took it, and was not declined.
///
/// A text that speaks of an organisation is offered only where the pattern's own has changed, and not where
/// organisations are called otherwise.
///
/// Chunks that are done, benefits that have come true and gates that are open get no more offers, and nothing is
/// offered to go to which something has happened. What would be larger than a plan may hold is not offered, nor what
/// would change nothing: another order of a list that was added to by hand.
public final class Offers {

    /// Where a record is among a copy's chunks, and not what it is; the day on which a copy begins is of its
    /// first. What a copy does without is nowhere, and where chunks come or go these fields follow them.
    static final Set<Field<?>> OF_PLACE = Set.of(
            ChunkField.DEPENDENCIES,
            ChunkField.PARENT,
            ChunkField.NOT_BEFORE,
            BenefitField.ENABLING_CHUNKS,
            GateField.UNLOCKS,
            GateField.PRODUCED_BY);

    private final Plan plan;
    private final Givens givens;

    private Offers(Plan plan, Rollout rollout) {
        this.plan = plan;
        this.givens = Givens.of(plan, rollout);
    }

    /// Those of all copies of a rollout, copy by copy.
    public static List<Offer> of(Plan plan, Rollout rollout) {
        return byCopy(plan, rollout).values().stream().flatMap(List::stream).toList();
    }

    /// Those of the copies of some organisations.
    public static List<Offer> of(Plan plan, Rollout rollout, Set<OrganisationId> whose) {
        Offers offers = new Offers(plan, rollout);
        return rollout.copies().stream()
                .filter(copy -> whose.contains(copy.organisation()))
                .flatMap(copy -> offers.of(copy).stream())
                .toList();
    }

    /// Those of each copy of a rollout, in the order of the copies.
    public static SequencedMap<OrganisationId, List<Offer>> byCopy(Plan plan, Rollout rollout) {
        Offers offers = new Offers(plan, rollout);
        SequencedMap<OrganisationId, List<Offer>> all = new LinkedHashMap<>();
        rollout.copies().forEach(copy -> all.put(copy.organisation(), offers.of(copy)));
        return all;
    }

    /// Those of one copy: of its chunks, its benefits and the gates before it, each in the order of the pattern.
    public static List<Offer> of(Plan plan, Rollout rollout, RolloutCopy copy) {
        return new Offers(plan, rollout).of(copy);
    }

    private List<Offer> of(RolloutCopy copy) {
        List<Offer> offers = new ArrayList<>();
        givens.all().forEach(given -> offer(given, copy, offers));
        return offers;
    }

    private <I extends Id, R extends Identified<I>> void offer(
            Given<I, R> given, RolloutCopy copy, List<Offer> offers) {
        Set<Id> pattern = new HashSet<>();
        for (R of : given.pattern(copy)) {
            pattern.add(of.id());
            offer(given, of, copy, offers);
        }
        for (Follower<I, R> each : given.followers(copy)) {
            R row = given.in(plan).find(each.copy());
            boolean follows = each.of() != null && pattern.contains(each.of());
            if (row != null && !follows && each.isGiven() && !given.hasBegun(row)) {
                boolean isByHand = given.isOther(row, each.givenTo(row.id()), copy);
                offers.add(new Offer.Removal(copy.organisation(), row.id(), isByHand));
            }
        }
    }

    private <I extends Id, R extends Identified<I>> void offer(
            Given<I, R> given, R of, RolloutCopy copy, List<Offer> offers) {
        Follower<I, R> following = given.following(copy, of);
        try {
            if (following == null) {
                if (given.isNew(of, copy) && fits(given, of, copy)) {
                    offers.add(addition(of, copy));
                }
            } else if (following.copy() == null) {
                if (following.isGiven() && isOther(given, following, now(given, of, following, of.id(), copy))) {
                    offers.add(addition(of, copy));
                }
            } else {
                R row = given.in(plan).find(following.copy());
                if (row != null && following.isGiven() && !given.isSettled(row)) {
                    compare(given, row, following, now(given, of, following, row.id(), copy), copy, offers);
                }
            }
        } catch (InvalidValue e) {
            return;
        }
    }

    private <I extends Id, R extends Identified<I>> R now(
            Given<I, R> given, R of, Follower<I, R> following, I name, RolloutCopy copy) {
        R now = given.given(of, copy, name);
        return givens.called().apply(copy.organisation()).kept(now, of, following, given.naming());
    }

    /// With a chunk come the benefits it enables and the gates it stands behind, where nothing else of the copy
    /// does.
    private Offer addition(Identified<?> of, RolloutCopy copy) {
        return of instanceof Chunk chunk
                ? new Offer.Addition(copy.organisation(), chunk.id(), comingWith(chunk.id(), copy))
                : new Offer.Addition(copy.organisation(), of.id());
    }

    private List<Id> comingWith(ChunkId chunk, RolloutCopy copy) {
        List<Id> coming = new ArrayList<>();
        RolloutCopy having = copy.withChunks(Given.replaced(copy.chunks(), null, ChunkCopy.named(chunk, chunk)));
        for (Given<?, ?> given : List.of(givens.benefits(), givens.gates())) {
            coming.addAll(comingWith(given, copy, having));
        }
        return coming;
    }

    private static <I extends Id, R extends Identified<I>> List<I> comingWith(
            Given<I, R> given, RolloutCopy copy, RolloutCopy having) {
        return given.pattern(copy).stream()
                .filter(of -> given.following(copy, of) == null && !given.isNew(of, copy) && given.isNew(of, having))
                .filter(of -> fits(given, of, having))
                .map(Identified::id)
                .toList();
    }

    /// Whether what a copy would get is no more than a plan may hold.
    private static <I extends Id, R extends Identified<I>> boolean fits(Given<I, R> given, R of, RolloutCopy copy) {
        try {
            return given.given(of, copy, of.id()).id().equals(of.id());
        } catch (InvalidValue e) {
            return false;
        }
    }

    /// Whether the pattern gives something else than what the copy did without, wherever that is.
    private static <R extends Identified<I>, I extends Id> boolean isOther(
            Given<I, R> given, Follower<I, R> following, R now) {
        R last = following.givenTo(now.id());
        return given.fields().stream()
                .filter(field -> !OF_PLACE.contains(field))
                .anyMatch(field ->
                        !Objects.equals(field.in(last), field.in(now)) && !following.declines(field, field.in(now)));
    }

    private static <I extends Id, R extends Identified<I>> void compare(
            Given<I, R> given, R row, Follower<I, R> following, R now, RolloutCopy copy, List<Offer> offers) {
        R last = following.givenTo(row.id());
        for (Field<R> field : given.fields()) {
            @Nullable Object is = given.own(field, row, copy);
            @Nullable Object to = field.in(now);
            @Nullable Object from = given.last(field, last, now);
            if (!Objects.equals(from, to) && !Objects.equals(is, to) && !following.declines(field, to)) {
                Merge merge = given.merge(field, row, from, to, is);
                if (!Objects.equals(is, merge.value())) {
                    offers.add(new Offer.Change(
                            copy.organisation(), row.id(), field, from, to, is, merge.value(), merge.overwrites()));
                }
            }
        }
    }
}
