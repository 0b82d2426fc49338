package dev.trajectory.edit;

import dev.trajectory.edit.rollout.Answers;
import dev.trajectory.edit.rollout.Offer;
import dev.trajectory.edit.rollout.Offers;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Identified;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.RolloutId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Takes what a rollout's pattern offers to its copies, or keeps what they have: then it is not offered again until
/// the pattern changes further.
///
/// Only what was offered changes, but for one thing: with a chunk that is added come the dependencies of others on it,
/// and with one that goes they go, as far as nothing done by hand is lost.
///
/// @param offers as they stand; one that does not any more is refused
/// @param isTaken whether they are taken, not declined
/// @param ids where the ids of what is added come from
public record AnswerOffers(RolloutId rollout, List<Offer> offers, boolean isTaken, CopyIds ids) implements Edit {

    public AnswerOffers {
        offers = List.copyOf(offers);
    }

    @Override
    public Result apply(Plan plan) {
        Rollout answered = plan.rollouts().find(rollout);
        if (answered == null) {
            return Refusal.gone(rollout);
        }
        Set<Offer> standing = new HashSet<>(Offers.of(plan, answered));
        for (Offer offer : offers) {
            if (!standing.contains(offer)) {
                return Refusal.because(Refusal.Reason.OFFER_CHANGED, List.of(offer.organisation()));
            }
        }
        return isTaken
                ? Changes.checked(plan, () -> taken(plan, answered, standing))
                : new Result.Changed(with(plan, Answers.declined(plan, answered, offers)));
    }

    private static Plan with(Plan plan, Rollout rollout) {
        return plan.draft().rollouts(plan.rollouts().with(rollout)).plan();
    }

    private Changes.Made taken(Plan plan, Rollout answered, Set<Offer> standing) {
        Plan changed = with(plan, added(plan, answered));
        changed = given(
                changed,
                offers.stream().filter(Offer.Addition.class::isInstance).toList());
        changed = removed(changed);
        changed = changes(changed, offers);
        if (!changed.chunks().hasSameIdsAs(plan.chunks())) {
            changed = settled(changed, standing);
        }
        return new Changes.Made(
                changed,
                rows(plan, changed),
                plan.rollouts().get(rollout).pattern().stream()
                        .map(plan.chunks()::find)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /// What waits otherwise because of chunks that came or went.
    private Plan settled(Plan plan, Set<Offer> standing) {
        Plan settled = plan;
        for (int round = 0; round < ChunkField.all().size(); round++) {
            List<Offer> arisen = Offers.of(settled, settled.rollouts().get(rollout)).stream()
                    .filter(offer -> offer instanceof Offer.Change change
                            && Answers.ofPlace(change)
                            && !change.overwrites()
                            && standing.stream().noneMatch(offer::isAbout))
                    .toList();
            if (arisen.isEmpty()) {
                return settled;
            }
            settled = changes(settled, arisen);
        }
        return settled;
    }

    /// The rollout with names for the chunks that are added.
    private Rollout added(Plan plan, Rollout answered) {
        List<Offer> additions =
                offers.stream().filter(Offer.Addition.class::isInstance).toList();
        List<ChunkId> fresh = ids.chunks().take(additions.size(), plan.chunks(), ChunkId::new);
        Rollout named = answered;
        for (int i = 0; i < additions.size(); i++) {
            named = Answers.following(
                    named,
                    additions.get(i).organisation(),
                    new ChunkCopy(additions.get(i).chunk(), fresh.get(i), ChunkChange.NOTHING, ChunkChange.NOTHING));
        }
        return named;
    }

    /// The plan with the chunks that are added, behind the copy they belong to.
    private Plan given(Plan plan, List<Offer> additions) {
        Rollout named = plan.rollouts().get(rollout);
        Answers answers = new Answers(plan, named);
        Plan given = plan;
        for (Offer addition : additions) {
            RolloutCopy copy = Objects.requireNonNull(named.copy(addition.organisation()));
            Chunk chunk = answers.given(addition);
            Place place = place(given, copy, addition);
            given = place.withRoom(given, 1);
            Chunk placed = chunk.draft().order(place.keys(given, 1).getFirst()).chunk();
            Rollout told = Answers.told(given.rollouts().get(rollout), addition, chunk);
            given = with(given.withChunks(given.chunks().with(placed)), told);
        }
        return given;
    }

    private static Place place(Plan plan, RolloutCopy copy, Offer addition) {
        return copy.chunks().stream()
                .map(each -> plan.chunks().find(each.copy()))
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Chunk::order))
                .<Place>map(last -> new Place.After(last.id()))
                .orElse(new Place.After(addition.chunk()));
    }

    /// The plan without the chunks that go; what was put below one of them by hand comes under what that was
    /// under.
    private Plan removed(Plan plan) {
        Set<ChunkId> gone = new LinkedHashSet<>();
        offers.stream().filter(Offer.Removal.class::isInstance).forEach(each -> gone.add(each.chunk()));
        List<Chunk> lifted = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            if (chunk.parent() != null && gone.contains(chunk.parent()) && !gone.contains(chunk.id())) {
                ChunkId above = plan.lineage(chunk.parent()).stream()
                        .filter(id -> !gone.contains(id))
                        .findFirst()
                        .orElse(null);
                lifted.add(chunk.draft().parent(above).chunk());
            }
        }
        Plan without = plan.withChunks(plan.chunks().withAll(lifted).withoutAll(gone));
        return RemoveChunks.namesOf(gone, without);
    }

    private Plan changes(Plan plan, List<Offer> wanted) {
        Rollout changed = plan.rollouts().get(rollout);
        List<Offer> standing = Offers.of(plan, changed);
        Map<ChunkId, Chunk> chunks = new HashMap<>();
        for (Offer offer : standing) {
            if (offer instanceof Offer.Change change && wanted.stream().anyMatch(offer::isAbout)) {
                Chunk chunk = chunks.getOrDefault(change.chunk(), plan.chunks().get(change.chunk()));
                chunks.put(change.chunk(), Answers.taken(change, chunk));
                changed = Answers.told(changed, change);
            }
        }
        return with(plan.withChunks(plan.chunks().withAll(chunks.values())), changed);
    }

    private static List<Identified<?>> rows(Plan before, Plan after) {
        List<Identified<?>> rows = new ArrayList<>();
        after.chunks().stream()
                .filter(chunk -> !chunk.equals(before.chunks().find(chunk.id())))
                .forEach(rows::add);
        after.rollouts().stream()
                .filter(each -> !each.equals(before.rollouts().find(each.id())))
                .forEach(rows::add);
        return rows;
    }

    /// Rollouts are of the plan, whatever option is looked at: what an option does not show of a copy is not lost.
    @Override
    public boolean isOfOptions() {
        return true;
    }

    @Override
    public Label label() {
        Set<OrganisationId> copies = new LinkedHashSet<>();
        offers.forEach(offer -> copies.add(offer.organisation()));
        return new Label(isTaken ? Label.Kind.TAKE_OFFERS : Label.Kind.KEEP_OWN, "", List.copyOf(copies), "");
    }
}
