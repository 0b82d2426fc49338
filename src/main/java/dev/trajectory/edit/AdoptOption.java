package dev.trajectory.edit;

import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the plan what an option makes of it.
///
/// The option then no longer differs from the plan. Every other option goes on making the plan it made: what it left
/// as the plan had it, and the plan has otherwise now, it holds from then on. So it keeps chunks that leave the plan,
/// where it has them. Votes, sign-offs and rollouts are of the plan alone: a vote about a chunk that leaves it no
/// longer says so, a sign-off no longer when that chunk was to finish, and a rollout is without it. Of a chunk that is
/// split in the option they name all pieces from then on, where it has left the plan itself too.
///
/// @param before keeps the plan as it was as an option of this id, name and kind; null where it is not kept
public record AdoptOption(OptionId option, @Nullable Option before) implements Edit {

    @Override
    public Result apply(Plan plan) {
        Option adopted = plan.options().find(option);
        if (adopted == null) {
            return Refusal.gone(option);
        }
        if (adopted.isSame()) {
            return new Result.Changed(plan);
        }
        Plan made = pieces(adopted).inWhatNoOptionHolds(plan).under(adopted);
        List<Option> rows = new ArrayList<>();
        for (Option other : plan.options()) {
            rows.add(
                    other.id().equals(option)
                            ? other.draft().same().option()
                            : meaning(made, other, plan.under(other)));
        }
        Plan adopting = made.draft().options(plan.options().withAll(rows)).plan();
        if (before == null) {
            return new Result.Changed(adopting);
        }
        Option namesake = PutRecord.namesake(plan, before);
        return namesake == null
                ? new Result.Changed(
                        adopting.draft().put(meaning(made, before, plan)).plan())
                : Refusal.because(Refusal.Reason.NAME_TAKEN, List.of(before.id(), namesake.id()));
    }

    private static Renaming pieces(Option adopted) {
        Map<ChunkId, List<ChunkId>> pieces = new HashMap<>();
        adopted.pieces().forEach((whole, all) -> {
            List<ChunkId> named = new ArrayList<>(all);
            named.addFirst(whole);
            pieces.put(whole, named);
        });
        return new Renaming(pieces, dependencies -> dependencies);
    }

    /// An option under which the plan that is made is as wanted; it says nothing of chunks that are gone from
    /// there, and of those that have become its own what they are, and not how they differ.
    private static Option meaning(Plan made, Option option, Plan wanted) {
        Option meaning = Difference.of(made, option, made.under(option), wanted);
        Set<ChunkId> named = new HashSet<>(meaning.scope().chunks());
        named.addAll(meaning.changes().keySet());
        named.removeIf(id -> made.chunks().has(id) || meaning.own().containsKey(id));
        Option told = withoutIdleChanges(
                named.isEmpty() ? meaning : Renaming.without(named).renamed(meaning));
        return told.equals(meaning) ? meaning : Difference.of(made, told, made.under(told), wanted);
    }

    private static Option withoutIdleChanges(Option option) {
        SequencedMap<ChunkId, ChunkChange> changes = new LinkedHashMap<>(option.changes());
        changes.keySet().removeIf(option.own()::containsKey);
        return option.draft().changes(changes).option();
    }

    @Override
    public boolean isOfOptions() {
        return true;
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.ADOPT, "", List.of(option), "");
    }
}
