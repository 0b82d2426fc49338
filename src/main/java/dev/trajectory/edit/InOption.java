package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.PlanDraft;
import dev.trajectory.model.Register;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An edit made while an option is looked at: it is asked of the plan as the option makes it, and what comes of it
/// goes into the option alone, or into the plan and so into every option that does not hold otherwise.
///
/// Either way the plan under the option is then what the edit makes of the plan under it (places in the priority
/// order may have other keys that make the same order). An edit that an option cannot hold goes into the plan, whole,
/// whatever was asked; see [Holding]. Chunks that are removed from one option alone leave its scope, and with them
/// goes what hangs on them, as [Plan#under] tells. What is only in this option changes in it alone.
public record InOption(OptionId option, Edit edit, Reach reach) implements Edit {

    @Override
    public Result apply(Plan plan) {
        if (edit.isOfOptions()) {
            return edit.apply(plan);
        }
        Option looked = plan.options().find(option);
        if (looked == null) {
            return Refusal.gone(option);
        }
        Plan roomy = new Place.AtEnd().withRoom(plan, 1);
        try {
            return applied(roomy, roomy.options().get(option));
        } catch (InvalidValue e) {
            return new Result.Refused(Refusal.of(e));
        }
    }

    private Result applied(Plan whole, Option looked) {
        Plan seen = whole.under(looked);
        return switch (edit.apply(seen)) {
            case Result.Refused refused -> refused;
            case Result.Changed(Plan wanted) -> reaching(whole, looked, seen, wanted);
        };
    }

    private Result reaching(Plan whole, Option looked, Plan seen, Plan wanted) {
        if (wanted.equals(seen)) {
            return new Result.Changed(whole);
        }
        Id taken = taken(whole, looked, seen, wanted);
        if (taken != null) {
            return new Result.Refused(Refusal.of(new InvalidValue(InvalidValue.Reason.DUPLICATE, "id", taken.value())));
        }
        if (reach == Reach.OPTION && edit instanceof RemoveChunks removal) {
            return new Result.Changed(with(whole, leftOut(whole, looked, removal.all(seen))));
        }
        if ((reach == Reach.OPTION || isOfOwn(whole, edit)) && new Holding(whole).holds(seen, wanted)) {
            return new Result.Changed(with(whole, split(Difference.of(whole, looked, seen, wanted), seen, wanted)));
        }
        return inAll(whole, looked, seen, wanted);
    }

    /// Whether what comes of an edit takes the place of what the option alone has: the pieces of its own chunk,
    /// the chunk that it is merged into.
    private static boolean isOfOwn(Plan whole, Edit edit) {
        return switch (edit) {
            case MergeChunks merge -> !whole.chunks().has(merge.chunks().getFirst());
            case SplitChunk split -> !whole.chunks().has(split.chunk());
            default -> false;
        };
    }

    /// An option that tells which of its own chunks are pieces, where a chunk is split in it alone: what no option
    /// holds goes on naming the whole, until the option is adopted.
    private Option split(Option changed, Plan seen, Plan wanted) {
        if (!(edit instanceof SplitChunk split)) {
            return changed;
        }
        List<ChunkId> made = new ArrayList<>(wanted.chunks().byId().keySet());
        made.removeIf(seen.chunks()::has);
        SequencedMap<ChunkId, List<ChunkId>> pieces = new LinkedHashMap<>(changed.pieces());
        pieces.replaceAll((_, all) -> following(split.chunk(), made, all));
        if (!changed.own().containsKey(split.chunk())) {
            pieces.put(
                    split.chunk(),
                    Stream.concat(made.stream(), pieces.getOrDefault(split.chunk(), List.of()).stream())
                            .toList());
        }
        return changed.draft().pieces(pieces).option();
    }

    /// Pieces with those of one of them behind it.
    private static List<ChunkId> following(ChunkId one, List<ChunkId> made, List<ChunkId> all) {
        return all.stream()
                .flatMap(each -> each.equals(one) ? Stream.concat(Stream.of(each), made.stream()) : Stream.of(each))
                .toList();
    }

    private static Plan with(Plan whole, Option changed) {
        return whole.draft().options(whole.options().with(changed)).plan();
    }

    /// The id of a new record that one has already which the option does not show.
    private static @Nullable Id taken(Plan whole, Option looked, Plan seen, Plan wanted) {
        for (Section<?, ?> section : Section.all()) {
            for (Identified<?> row : section.of(wanted)) {
                Id id = row.id();
                boolean isNew = !section.of(seen).has(id) && !looked.gone().contains(id);
                if (isNew && (whole.has(id) || isOwn(whole, id))) {
                    return id;
                }
            }
        }
        return null;
    }

    private static boolean isOwn(Plan whole, Id id) {
        return whole.options().stream().anyMatch(each -> each.own().containsKey(id));
    }

    private static Option leftOut(Plan whole, Option looked, Set<ChunkId> out) {
        Set<ChunkId> own = new LinkedHashSet<>(out);
        own.retainAll(looked.own().keySet());
        Option without = Renaming.without(own).renamed(looked);
        Set<ChunkId> staying = new HashSet<>(whole.under(looked).chunks().byId().keySet());
        staying.removeAll(out);
        return Scoping.of(whole, without, staying);
    }

    /// The edit made of the plan, with the option's own records in it for as long as that takes.
    private Result inAll(Plan whole, Option looked, Plan seen, Plan wanted) {
        Own own = Own.of(whole, looked);
        Plan all = own.in(whole);
        return switch (edit.rebased(seen, all).apply(all)) {
            case Result.Refused refused -> refused;
            case Result.Changed(Plan changed) -> {
                Option kept = changed.options().get(option);
                yield switch (own.outOf(changed)) {
                    case Result.Refused refused -> refused;
                    case Result.Changed(Plan without) ->
                        new Result.Changed(with(without, Difference.of(without, kept, seen, wanted)));
                };
            }
        };
    }

    /// Whether an edit that made one plan of another did so in this option alone.
    public boolean isAlone(Plan before, Plan after) {
        Option is = after.options().find(option);
        return !edit.isOfOptions()
                && is != null
                && before.options().has(option)
                && with(before, is).equals(after);
    }

    /// Whether a vote, a rollout or a sign-off, which are of the plan alone, names what it is done to. Where it
    /// stays in the option, they go on naming the chunks of the plan.
    boolean isOfNamed(Plan whole) {
        Set<Id> named = Naming.inAll(List.of(
                whole.votes().stream().toList(), whole.rollouts().stream().toList(), whole.signOffs()));
        return edit.label().subjects().stream().anyMatch(named::contains);
    }

    /// Where it goes. Takes as long as the edit itself.
    public Going going(Plan whole) {
        if (reach == Reach.ALL) {
            return Going.AS_ASKED;
        }
        if (apply(whole) instanceof Result.Changed(Plan after) && !isAlone(whole, after)) {
            return Going.ALL;
        }
        return isOfNamed(whole) ? Going.NAMED : Going.AS_ASKED;
    }

    @Override
    public Label label() {
        return edit.label();
    }

    /// The records that an option has and the plan has not.
    private record Own(List<Identified<?>> rows) {

        static Own of(Plan whole, Option option) {
            return new Own(option.own().values().stream()
                    .filter(row -> !whole.has(row.id()))
                    .toList());
        }

        Plan in(Plan plan) {
            PlanDraft draft = plan.draft();
            rows.forEach(draft::put);
            return draft.plan();
        }

        /// The plan without them and their names; refused where a record could not be without.
        Result outOf(Plan plan) {
            Set<ChunkId> chunks = new LinkedHashSet<>();
            PlanDraft draft = plan.draft();
            for (Identified<?> row : rows) {
                draft.remove(row.id());
                if (row.id() instanceof ChunkId chunk) {
                    chunks.add(chunk);
                }
            }
            Plan lifted = draft.chunks(lifted(plan, chunks)).plan();
            Plan without = RemoveChunks.namesOf(
                    chunks, lifted.draft().options(Register.empty()).plan());
            for (Identified<?> row : rows) {
                if (!(row.id() instanceof ChunkId)) {
                    Clearing.Cleared cleared = Clearing.of(without, row.id());
                    if (!cleared.blocking().isEmpty()) {
                        return Refusal.because(
                                Refusal.Reason.UNKNOWN,
                                List.of(cleared.blocking().getFirst(), row.id()));
                    }
                    without = cleared.plan();
                }
            }
            return new Result.Changed(without.draft().options(plan.options()).plan());
        }

        /// The chunks that stay; what is under one that goes comes under what that was under.
        private static Register<ChunkId, Chunk> lifted(Plan plan, Set<ChunkId> going) {
            List<Chunk> lifted = new ArrayList<>();
            for (Chunk chunk : plan.chunks()) {
                if (chunk.parent() != null && going.contains(chunk.parent())) {
                    ChunkId above = plan.lineage(chunk.parent()).stream()
                            .filter(id -> !going.contains(id))
                            .findFirst()
                            .orElse(null);
                    lifted.add(chunk.draft().parent(above).chunk());
                }
            }
            return plan.chunks().withAll(lifted).withoutAll(going);
        }
    }
}
