package dev.trajectory.edit.rollout;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What answering offers makes of a copy's chunk and of what the rollout remembers of it.
public final class Answers {

    private final Plan plan;
    private final Rollout rollout;
    private final Gifts gifts;

    /// Answers to the offers of a rollout.
    ///
    /// @param rollout in which every chunk that is added has a name
    public Answers(Plan plan, Rollout rollout) {
        this.plan = plan;
        this.rollout = rollout;
        this.gifts = Gifts.of(plan, rollout);
    }

    /// The chunk that an addition gives, under the name it has in the rollout.
    public Chunk given(Offer addition) {
        RolloutCopy copy = copy(rollout, addition.organisation());
        ChunkId name = Objects.requireNonNull(copy.copyOf(addition.chunk()));
        return gifts.given(plan.chunks().get(addition.chunk()), copy, name);
    }

    /// Whether a change is about where a chunk is, and not what it is.
    public static boolean ofPlace(Offer.Change change) {
        return Offers.OF_PLACE.contains(change.field());
    }

    /// A chunk with what a change gives it.
    public static Chunk taken(Offer.Change change, Chunk chunk) {
        return Happened.with(change.field(), change.taken(), chunk);
    }

    /// A rollout that remembers that a change was taken.
    public static Rollout told(Rollout rollout, Offer.Change change) {
        return with(
                rollout,
                change,
                each -> each.with(
                        each.given().holding(change.field(), change.now()),
                        each.declined().without(Set.of(change.field()))));
    }

    /// A rollout that remembers what a chunk was given that was added.
    public static Rollout told(Rollout rollout, Offer addition, Chunk chunk) {
        return following(
                rollout,
                addition.organisation(),
                new ChunkCopy(addition.chunk(), chunk.id(), Gifts.told(chunk), ChunkChange.NOTHING));
    }

    /// A rollout that remembers what its copies do without.
    public static Rollout declined(Plan plan, Rollout rollout, List<Offer> offers) {
        Gifts gifts = Gifts.of(plan, rollout);
        Rollout changed = rollout;
        for (Offer offer : offers) {
            changed = switch (offer) {
                case Offer.Change change ->
                    with(
                            changed,
                            change,
                            each -> each.with(each.given(), each.declined().holding(change.field(), change.now())));
                case Offer.Addition(OrganisationId organisation, ChunkId of) -> {
                    Chunk given = gifts.given(plan.chunks().get(of), copy(rollout, organisation), of);
                    ChunkChange told = Offers.withoutPlace(Gifts.told(given));
                    yield following(changed, organisation, new ChunkCopy(of, null, told, ChunkChange.NOTHING));
                }
                case Offer.Removal(OrganisationId organisation, ChunkId chunk) -> {
                    RolloutCopy copy = copy(changed, organisation);
                    yield changed.withCopy(copy.withChunks(copy.chunks().stream()
                            .map(each -> chunk.equals(each.copy()) ? ChunkCopy.ofItself(chunk) : each)
                            .toList()));
                }
            };
        }
        return changed;
    }

    /// A rollout in which a copy's chunk follows one of the pattern, in the place of what followed it.
    public static Rollout following(Rollout rollout, OrganisationId organisation, ChunkCopy chunk) {
        RolloutCopy copy = copy(rollout, organisation);
        List<ChunkCopy> chunks = new ArrayList<>(copy.chunks());
        ChunkCopy old = chunk.of() == null ? null : copy.following(chunk.of());
        if (old == null) {
            chunks.add(chunk);
        } else {
            chunks.set(chunks.indexOf(old), chunk);
        }
        return rollout.withCopy(copy.withChunks(chunks));
    }

    private static RolloutCopy copy(Rollout rollout, OrganisationId organisation) {
        return Objects.requireNonNull(rollout.copy(organisation));
    }

    private static Rollout with(Rollout rollout, Offer.Change change, UnaryOperator<ChunkCopy> told) {
        RolloutCopy copy = copy(rollout, change.organisation());
        return rollout.withCopy(copy.withChunks(copy.chunks().stream()
                .map(each -> change.chunk().equals(each.copy()) ? told.apply(each) : each)
                .toList()));
    }
}
