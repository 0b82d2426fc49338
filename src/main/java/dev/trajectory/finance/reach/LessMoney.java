package dev.trajectory.finance.reach;

import dev.trajectory.edit.AddChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.FallAway;
import dev.trajectory.edit.FreshIds;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.RemoveChunks;
import dev.trajectory.edit.RemoveRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Award;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What is done about less money, as an edit of the plan on which it was tried: the awards become less, and what is
/// deferred leaves the plan with all that hangs on it, as it did when it was tried. What is on order is left at its
/// exit cost, which a chunk of its own bears from then on, with the kind of money that was to pay for it.
///
/// @param deferral null where nothing is deferred
public record LessMoney(
        Cut cut, Counting counting, @Nullable Deferral deferral) {

    /// It as one step of the plan it was tried on.
    ///
    /// @param label what the edit is called
    /// @param ids of new chunks
    /// @param exit what a chunk that bears an exit cost is called, after the title of the one that is left
    public Edit edit(Plan plan, Label label, FreshIds ids, UnaryOperator<String> exit) {
        Plan less = cut.of(plan, counting);
        if (deferral == null) {
            return new Together(label, awards(plan, less));
        }
        Plan tried = Trials.lacking(less, deferral.chunks());
        List<Edit> edits = new ArrayList<>();
        Set<ChunkId> leaving = withEmptied(plan, deferral.chunks());
        edits.add(new FallAway(leaving, gone(Section.GATES, plan, tried), gone(Section.BENEFITS, plan, tried), label));
        edits.addAll(removed(Section.GAIN_SHARES, plan, tried));
        edits.addAll(removed(Section.BENEFITS, plan, tried));
        edits.addAll(awards(plan, tried));
        edits.addAll(removed(Section.GATES, plan, tried));
        List<Chunk> left = exits(plan, deferral.chunks(), ids, exit);
        if (!left.isEmpty()) {
            edits.add(new AddChunks(left, new Place.AtEnd()));
        }
        edits.add(new RemoveChunks(List.copyOf(leaving)));
        return new Together(label, edits);
    }

    /// The awards of one plan in the place of another's.
    private static List<Edit> awards(Plan before, Plan after) {
        List<Edit> edits = new ArrayList<>();
        for (Fund fund : before.funds()) {
            List<Award> awards = after.funds().get(fund.id()).awards();
            if (!awards.equals(fund.awards())) {
                edits.add(new PutRecord<>(Section.FUNDS, fund.withAwards(awards), false));
            }
        }
        return edits;
    }

    /// Removes the records of a kind that one plan has and another has not.
    private static <I extends Id, R extends Identified<I>> List<Edit> removed(
            Section<I, R> section, Plan before, Plan after) {
        return gone(section, before, after).stream()
                .<Edit>map(id -> new RemoveRecord<>(section, id, true))
                .toList();
    }

    private static <I extends Id, R extends Identified<I>> Set<I> gone(Section<I, R> section, Plan before, Plan after) {
        Set<I> gone = new LinkedHashSet<>();
        for (R row : section.of(before)) {
            if (!section.of(after).has(row.id())) {
                gone.add(row.id());
            }
        }
        return gone;
    }

    /// Chunks, and those above them that would have none below them any more.
    private static Set<ChunkId> withEmptied(Plan plan, Set<ChunkId> chunks) {
        Map<ChunkId, Set<ChunkId>> below = new LinkedHashMap<>();
        for (Chunk chunk : plan.chunks()) {
            if (chunk.parent() != null && plan.chunks().has(chunk.parent())) {
                below.computeIfAbsent(chunk.parent(), _ -> new HashSet<>()).add(chunk.id());
            }
        }
        Set<ChunkId> all = new LinkedHashSet<>(chunks);
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (Map.Entry<ChunkId, Set<ChunkId>> parent : below.entrySet()) {
                isMore |= all.containsAll(parent.getValue()) && all.add(parent.getKey());
            }
        }
        return all;
    }

    private static List<Chunk> exits(Plan plan, Set<ChunkId> chunks, FreshIds ids, UnaryOperator<String> exit) {
        List<Chunk> due = Exit.due(chunks.stream().map(plan.chunks()::get).toList());
        List<ChunkId> fresh = ids.take(due.size(), plan.chunks(), ChunkId::new);
        List<Chunk> exits = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            exits.add(withoutNothing(
                    Exit.of(due.get(i), fresh.get(i), exit.apply(due.get(i).title()))));
        }
        return exits;
    }

    private static Chunk withoutNothing(Chunk exit) {
        return exit.draft()
                .costs(exit.costs().stream()
                        .filter(line -> line.amount().pence() > 0)
                        .toList())
                .chunk();
    }
}
