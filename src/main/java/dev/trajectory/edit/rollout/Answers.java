package dev.trajectory.edit.rollout;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Field;
import dev.trajectory.model.Follower;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What answering offers makes of what a copy has and of what the rollout remembers of it.
public final class Answers {

    private final Plan plan;
    private final Givens givens;

    /// Answers to the offers of a rollout.
    ///
    /// @param rollout in which every chunk that is added has a name
    public Answers(Plan plan, Rollout rollout) {
        this.plan = plan;
        this.givens = Givens.of(plan, rollout);
    }

    /// Whether a change is about where a record is among a copy's chunks, and not what it is.
    public static boolean ofPlace(Offer.Change change) {
        return Offers.OF_PLACE.contains(change.field());
    }

    /// A rollout in which chunks that are added have names already.
    public static Rollout named(Rollout rollout, Offer addition, ChunkId name) {
        RolloutCopy copy = copy(rollout, addition);
        ChunkId of = (ChunkId) addition.subject();
        ChunkCopy row = ChunkCopy.named(of, name);
        return rollout.withCopy(copy.withChunks(Given.replaced(copy.chunks(), copy.following(of), row)));
    }

    /// The chunk that an addition gives, under the name it has in a rollout.
    public Chunk given(Rollout rollout, Offer addition) {
        RolloutCopy copy = copy(rollout, addition);
        ChunkId of = (ChunkId) addition.subject();
        return givens.chunks().given(plan.chunks().get(of), copy, Objects.requireNonNull(copy.copyOf(of)));
    }

    /// The benefit or gate that an addition gives, under an id.
    public Identified<?> given(Rollout rollout, Offer addition, Id name) {
        RolloutCopy copy = copy(rollout, addition);
        return given(givens.of(addition, copy), copy, addition, name);
    }

    @SuppressWarnings("unchecked") // an offer is of what its way of giving gives
    private <I extends Id, R extends Identified<I>> R given(Given<I, R> given, RolloutCopy copy, Offer offer, Id name) {
        return given.given(given.in(plan).get((I) offer.subject()), copy, (I) name);
    }

    /// A record with what a change gives it.
    public Identified<?> taken(Rollout rollout, Offer.Change change, Identified<?> row) {
        RolloutCopy copy = copy(rollout, change);
        return taken(givens.of(change, copy), copy, change, row);
    }

    @SuppressWarnings("unchecked") // an offer is of what its way of giving gives
    private static <I extends Id, R extends Identified<I>> R taken(
            Given<I, R> given, RolloutCopy copy, Offer.Change change, Identified<?> row) {
        return given.taken((Field<R>) change.field(), change.taken(), (R) row, copy);
    }

    /// A rollout that remembers that an offer was taken.
    ///
    /// @param row what was added or changed; null for what is gone
    public Rollout told(Rollout rollout, Offer offer, @Nullable Identified<?> row) {
        RolloutCopy copy = copy(rollout, offer);
        return rollout.withCopy(told(givens.of(offer, copy), copy, offer, row));
    }

    @SuppressWarnings("unchecked") // an offer is of what its way of giving gives
    private <I extends Id, R extends Identified<I>> RolloutCopy told(
            Given<I, R> given, RolloutCopy copy, Offer offer, @Nullable Identified<?> row) {
        @Nullable Follower<I, R> was = follower(given, copy, offer);
        Follower<I, R> is = switch (offer) {
            case Offer.Change change -> {
                Field<R> field = (Field<R>) change.field();
                yield said(given, Objects.requireNonNull(was).taking(field, change.now()), field);
            }
            case Offer.Addition _ -> {
                R added = (R) Objects.requireNonNull(row);
                yield given.remembered(given.in(plan).get((I) offer.subject()), added.id(), added);
            }
            case Offer.Removal _ -> null;
        };
        return given.with(copy, was, is);
    }

    /// A rollout that remembers what its copies do without.
    public static Rollout declined(Plan plan, Rollout rollout, List<Offer> offers) {
        Answers answers = new Answers(plan, rollout);
        Rollout changed = rollout;
        for (Offer offer : offers) {
            RolloutCopy copy = copy(changed, offer);
            changed = changed.withCopy(answers.declined(answers.givens.of(offer, copy), copy, offer));
        }
        return changed;
    }

    @SuppressWarnings("unchecked") // an offer is of what its way of giving gives
    private <I extends Id, R extends Identified<I>> RolloutCopy declined(
            Given<I, R> given, RolloutCopy copy, Offer offer) {
        @Nullable Follower<I, R> was = follower(given, copy, offer);
        I subject = (I) offer.subject();
        Follower<I, R> is = switch (offer) {
            case Offer.Change change -> {
                Field<R> field = (Field<R>) change.field();
                yield said(given, Objects.requireNonNull(was).declining(field, change.now()), field);
            }
            case Offer.Addition _ ->
                given.remembered(given.in(plan).get(subject), null, given(given, copy, offer, subject));
            case Offer.Removal _ -> given.ofItself(subject);
        };
        return given.with(copy, was, is);
    }

    private <I extends Id, R extends Identified<I>> Follower<I, R> said(
            Given<I, R> given, Follower<I, R> following, Field<R> field) {
        R of = given.in(plan).find(following.of());
        return of == null ? following : given.saying(following, field, of);
    }

    /// What a copy remembers of what an offer is about; null where it remembers nothing.
    @SuppressWarnings("unchecked") // an offer is of what its way of giving gives
    private <I extends Id, R extends Identified<I>> @Nullable Follower<I, R> follower(
            Given<I, R> given, RolloutCopy copy, Offer offer) {
        if (!(offer instanceof Offer.Addition)) {
            for (Follower<I, R> each : given.followers(copy)) {
                if (offer.subject().equals(each.copy())) {
                    return each;
                }
            }
        }
        R of = given.in(plan).find((I) offer.subject());
        return of == null ? null : given.following(copy, of);
    }

    private static RolloutCopy copy(Rollout rollout, Offer offer) {
        OrganisationId whose = offer.organisation();
        return Objects.requireNonNull(rollout.copy(whose));
    }
}
