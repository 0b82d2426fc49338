package dev.trajectory.edit;

import dev.trajectory.edit.rollout.Answers;
import dev.trajectory.edit.rollout.Offer;
import dev.trajectory.edit.rollout.Offers;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.PlanDraft;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.RolloutId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes what a rollout's pattern offers to its copies, or keeps what they have: then it is not offered again until
/// the pattern changes further.
///
/// Only what was offered changes, but for one thing: with a chunk that is added come the dependencies of others on it
/// and the benefits and gates that nothing else of the copy has, and with one that goes they go, as far as nothing
/// done by hand is lost.
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
        Set<Offer> standing = new HashSet<>(Offers.of(plan, answered, whose(offers)));
        for (Offer offer : offers) {
            if (!standing.contains(offer)) {
                return Refusal.because(Refusal.Reason.OFFER_CHANGED, List.of(offer.organisation()));
            }
        }
        return isTaken
                ? taken(plan, answered)
                : new Result.Changed(with(plan, Answers.declined(plan, answered, offers)));
    }

    private static Plan with(Plan plan, Rollout rollout) {
        return plan.draft().rollouts(plan.rollouts().with(rollout)).plan();
    }

    private static Set<OrganisationId> whose(List<Offer> offers) {
        return offers.stream().map(Offer::organisation).collect(Collectors.toSet());
    }

    private Result taken(Plan plan, Rollout answered) {
        Plan without = plan;
        Rollout told = answered;
        Answers answers = new Answers(plan, answered);
        for (Offer offer : offers) {
            if (offer instanceof Offer.Removal && !(offer.subject() instanceof ChunkId)) {
                told = answers.told(told, offer, null);
                switch (removal(offer.subject()).apply(with(without, told))) {
                    case Result.Refused refused -> {
                        return refused;
                    }
                    case Result.Changed(Plan removed) -> without = removed;
                }
                told = without.rollouts().get(rollout);
            }
        }
        Plan left = without;
        return Changes.checked(plan, () -> made(plan, left));
    }

    private static Edit removal(Id id) {
        return id instanceof BenefitId benefit
                ? new RemoveRecord<>(Section.BENEFITS, benefit, true)
                : new RemoveRecord<>(Section.GATES, (GateId) id, true);
    }

    private Changes.Made made(Plan plan, Plan without) {
        Plan changed = with(without, named(without));
        changed = given(changed, additions(true));
        changed = removed(changed);
        changed = brought(changed, additions(false));
        changed = changes(changed, offers);
        if (!changed.chunks().hasSameIdsAs(plan.chunks())) {
            changed = settled(changed, Offers.of(plan, plan.rollouts().get(rollout)));
        }
        List<Identified<?>> rows =
                Changes.rows(plan, changed, Section.CHUNKS, Section.BENEFITS, Section.GATES, Section.ROLLOUTS);
        return new Changes.Made(
                changed, rows, RollOut.from(plan, plan.rollouts().get(rollout)));
    }

    private List<Offer> additions(boolean ofChunks) {
        return offers.stream()
                .filter(offer -> offer instanceof Offer.Addition && offer.subject() instanceof ChunkId == ofChunks)
                .toList();
    }

    /// What waits otherwise, or comes, because of chunks that came or went.
    private Plan settled(Plan plan, List<Offer> standing) {
        Plan settled = plan;
        for (int round = 0; round < ChunkField.all().size(); round++) {
            List<Offer> arisen = Offers.of(settled, settled.rollouts().get(rollout)).stream()
                    .filter(offer -> isSettling(offer) && standing.stream().noneMatch(offer::isAbout))
                    .toList();
            if (arisen.isEmpty()) {
                return settled;
            }
            List<Offer> coming =
                    arisen.stream().filter(Offer.Addition.class::isInstance).toList();
            settled = changes(brought(settled, coming), arisen);
        }
        return settled;
    }

    private static boolean isSettling(Offer offer) {
        return switch (offer) {
            case Offer.Change change -> Answers.ofPlace(change) && !change.overwrites();
            case Offer.Addition addition -> !(addition.subject() instanceof ChunkId);
            case Offer.Removal _ -> false;
        };
    }

    /// The rollout with names for the chunks that are added.
    private Rollout named(Plan plan) {
        List<Offer> additions = additions(true);
        List<ChunkId> fresh = ids.chunks().take(additions.size(), plan.chunks(), ChunkId::new);
        Rollout named = plan.rollouts().get(rollout);
        for (int i = 0; i < additions.size(); i++) {
            named = Answers.named(named, additions.get(i), fresh.get(i));
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
            Chunk chunk = answers.given(named, addition);
            Place place = place(given, copy, addition);
            given = place.withRoom(given, 1);
            Chunk placed = chunk.draft().order(place.keys(given, 1).getFirst()).chunk();
            Rollout told = answers.told(given.rollouts().get(rollout), addition, chunk);
            given = with(given.withChunks(given.chunks().with(placed)), told);
        }
        return given;
    }

    /// The plan with the benefits and gates that are added.
    private Plan brought(Plan plan, List<Offer> additions) {
        Plan brought = plan;
        for (Offer addition : additions) {
            Rollout now = brought.rollouts().get(rollout);
            Answers answers = new Answers(brought, now);
            Id name = addition.subject() instanceof BenefitId
                    ? ids.benefits().take(1, brought.benefits(), BenefitId::new).getFirst()
                    : ids.gates().take(1, brought.gates(), GateId::new).getFirst();
            Identified<?> row = answers.given(now, addition, name);
            brought = with(brought.draft().put(row).plan(), answers.told(now, addition, row));
        }
        return brought;
    }

    private static Place place(Plan plan, RolloutCopy copy, Offer addition) {
        return copy.chunks().stream()
                .map(each -> plan.chunks().find(each.copy()))
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Chunk::order))
                .<Place>map(last -> new Place.After(last.id()))
                .orElse(new Place.After((ChunkId) addition.subject()));
    }

    /// The plan without the chunks that go; what was put below one of them by hand comes under what that was
    /// under.
    private Plan removed(Plan plan) {
        Set<ChunkId> gone = new LinkedHashSet<>();
        for (Offer offer : offers) {
            if (offer instanceof Offer.Removal(var _, ChunkId chunk, var _)) {
                gone.add(chunk);
            }
        }
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
        Answers answers = new Answers(plan, changed);
        SequencedMap<Id, Identified<?>> rows = new LinkedHashMap<>();
        for (Offer offer : Offers.of(plan, changed, whose(wanted))) {
            if (offer instanceof Offer.Change change && wanted.stream().anyMatch(offer::isAbout)) {
                Identified<?> row = rows.getOrDefault(change.subject(), plan.find(change.subject()));
                rows.put(change.subject(), answers.taken(changed, change, Objects.requireNonNull(row)));
                changed = answers.told(changed, change, null);
            }
        }
        List<Chunk> chunks = new ArrayList<>();
        PlanDraft draft = plan.draft();
        for (Identified<?> row : rows.values()) {
            if (row instanceof Chunk chunk) {
                chunks.add(chunk);
            } else {
                draft.put(row);
            }
        }
        return with(draft.chunks(plan.chunks().withAll(chunks)).plan(), changed);
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
