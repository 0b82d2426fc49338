package dev.trajectory.edit.rollout;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What changed in the pattern of a rollout since each copy last took it, and was not declined.
///
/// Chunks that are done get no more offers, and none that has begun is offered to go. What would be larger than a plan
/// may hold is not offered.
public final class Offers {

    /// A chunk that the copy does without waits for nothing and lies nowhere.
    static final Set<ChunkField<?>> OF_PLACE = Set.of(ChunkField.DEPENDENCIES, ChunkField.PARENT);

    private final Plan plan;
    private final Rollout rollout;
    private final Gifts gifts;

    private Offers(Plan plan, Rollout rollout) {
        this.plan = plan;
        this.rollout = rollout;
        this.gifts = Gifts.of(plan, rollout);
    }

    /// Those of all copies of a rollout, copy by copy.
    public static List<Offer> of(Plan plan, Rollout rollout) {
        Offers offers = new Offers(plan, rollout);
        return rollout.copies().stream()
                .flatMap(copy -> offers.of(copy).stream())
                .toList();
    }

    /// Those of one copy, in the order of the pattern.
    public static List<Offer> of(Plan plan, Rollout rollout, RolloutCopy copy) {
        return new Offers(plan, rollout).of(copy);
    }

    private List<Offer> of(RolloutCopy copy) {
        List<Offer> offers = new ArrayList<>();
        for (ChunkId id : rollout.pattern()) {
            Chunk of = plan.chunks().find(id);
            if (of != null) {
                offer(of, copy, offers);
            }
        }
        for (ChunkCopy each : copy.chunks()) {
            Chunk chunk = plan.chunks().find(each.copy());
            boolean follows = each.of() != null && rollout.pattern().contains(each.of());
            if (chunk != null
                    && !follows
                    && !each.given().isEmpty()
                    && !chunk.progress().isStarted()) {
                offers.add(new Offer.Removal(copy.organisation(), chunk.id()));
            }
        }
        return offers;
    }

    private void offer(Chunk of, RolloutCopy copy, List<Offer> offers) {
        ChunkCopy following = copy.following(of.id());
        try {
            if (following == null) {
                offers.add(new Offer.Addition(copy.organisation(), of.id()));
            } else if (following.copy() == null) {
                if (!withoutPlace(Gifts.told(gifts.given(of, copy, of.id()))).equals(following.given())) {
                    offers.add(new Offer.Addition(copy.organisation(), of.id()));
                }
            } else {
                Chunk chunk = plan.chunks().find(following.copy());
                if (chunk != null && !chunk.progress().isFinished()) {
                    compare(chunk, following, gifts.given(of, copy, chunk.id()), copy, offers);
                }
            }
        } catch (InvalidValue e) {
            return;
        }
    }

    private void compare(Chunk chunk, ChunkCopy following, Chunk now, RolloutCopy copy, List<Offer> offers) {
        Chunk given = following.givenTo(chunk.id());
        for (ChunkField<?> field : Gifts.FIELDS) {
            @Nullable Object is = Happened.without(field, chunk);
            @Nullable Object to = field.get().apply(now);
            @Nullable
            Object from = field.equals(ChunkField.DEPENDENCIES)
                    ? standing(given, now)
                    : field.get().apply(given);
            boolean isDeclined = following.declined().holds(field)
                    && Objects.equals(following.declined().value(field), to);
            if (!Objects.equals(from, to) && !Objects.equals(is, to) && !isDeclined) {
                Merge merge = Merge.of(from, to, is);
                offers.add(new Offer.Change(
                        copy.organisation(), chunk.id(), field, from, to, is, merge.value(), merge.overwrites()));
            }
        }
    }

    /// What a copy was told to wait for and can still wait for: a dependency goes with the chunk it was on, and
    /// that is nothing its owner has done to it.
    private List<Dependency> standing(Chunk given, Chunk now) {
        return given.dependencies().stream()
                .filter(each -> now.dependencies().contains(each)
                        || (plan.chunks().has(each.on()) && !each.on().equals(given.id())))
                .toList();
    }

    /// What a copy remembers of a chunk of the pattern that it does without.
    static ChunkChange withoutPlace(ChunkChange told) {
        return told.without(OF_PLACE);
    }
}
