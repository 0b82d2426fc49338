package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Option;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Splits a chunk into smaller ones. The first piece keeps its id, so that what was said of the whole stays findable.
///
/// By share, and to the penny, are divided: costs (see [CostDivision]), change impact, and either the time (in
/// sequence; as many people each day as before) or the people (side by side; each piece takes as long as the whole).
/// Wherever other records name the whole they name all pieces; a gate or an asset, which can name one only, names the
/// last, and side by side that one finishes no earlier than the others.
///
/// In sequence each piece waits for the one before; what ties the start goes to the first piece and what ties the
/// finish to the last, as do not-before and pin, and deadline. Held dates are divided by the calendar. Side by side
/// each piece has all of these. Work done so far counts as the first piece's, or as each piece's side by side; where
/// more is done than the first piece holds, and where all is, the split is refused: what has happened cannot be
/// divided.
///
/// @param pieces two or more, with some share
/// @param inSequence whether one follows the other; else they run side by side
/// @param ids where the ids of the second piece and those after it come from
public record SplitChunk(ChunkId chunk, List<Piece> pieces, boolean inSequence, FreshIds ids) implements Edit {

    private static final int MOST = 1_000;

    public SplitChunk {
        pieces = List.copyOf(pieces);
    }

    @Override
    public Result apply(Plan plan) {
        Chunk whole = plan.chunks().find(chunk);
        if (whole == null) {
            return Refusal.gone(chunk);
        }
        if (pieces.size() < 2 || pieces.stream().allMatch(piece -> piece.share() == 0)) {
            return Refusal.because(Refusal.Reason.TOO_FEW_PIECES, List.of(chunk));
        }
        if (pieces.size() > MOST) {
            return new Result.Refused(Refusal.of(new InvalidValue(
                    InvalidValue.Reason.OUT_OF_RANGE, "pieces", Integer.toString(pieces.size()), "2 to " + MOST)));
        }
        if (plan.parents().contains(chunk)) {
            return Refusal.because(Refusal.Reason.IS_PARENT, List.of(chunk));
        }
        if (whole.dependencies().stream().anyMatch(each -> each.on().equals(chunk))) {
            return Refusal.because(Refusal.Reason.CIRCLE, List.of(chunk));
        }
        if (new Cut(plan, whole, pieces, inSequence).isTooLate()) {
            return Refusal.because(Refusal.Reason.HAS_BEGUN, List.of(chunk));
        }
        Plan roomy = new Place.After(chunk).withRoom(plan, pieces.size());
        return Changes.checked(plan, () -> made(roomy, roomy.chunks().get(chunk)));
    }

    private Changes.Made made(Plan plan, Chunk whole) {
        List<ChunkId> names = new ArrayList<>(ids.take(pieces.size() - 1, plan.chunks(), ChunkId::new));
        names.addFirst(chunk);
        List<OrderKey> keys = new ArrayList<>(new Place.After(chunk).keys(plan, pieces.size() - 1));
        keys.addFirst(whole.order());
        Cut cut = new Cut(plan, whole, pieces, inSequence);
        Renaming renaming = new Renaming(Map.of(chunk, names), dependencies -> cut.rewired(dependencies, names));
        List<Chunk> cuts = cut.pieces(names, keys);
        List<Chunk> made = new ArrayList<>(cuts);
        plan.chunks().forEach(other -> {
            Chunk rewired = renaming.rewired(other);
            if (!other.id().equals(chunk) && !rewired.equals(other)) {
                made.add(rewired);
            }
        });
        Plan split = renaming.in(plan.withChunks(plan.chunks().withAll(made)));
        return new Changes.Made(withOptions(plan, split, whole, cuts), made, List.of(whole));
    }

    /// The pieces in each option, cut from the whole as the option has it.
    private Plan withOptions(Plan plan, Plan split, Chunk whole, List<Chunk> cuts) {
        List<Option> changed = new ArrayList<>();
        for (Option option : plan.options()) {
            ChunkChange change = option.change(chunk);
            if (!change.isEmpty()) {
                Retelling told = new Retelling(plan, option);
                List<Chunk> said = pieces(plan, told.said(whole), cuts, change);
                List<Chunk> shown = pieces(plan, told.shown(whole), cuts, change);
                Option renamed = split.options().get(option.id());
                SequencedMap<ChunkId, ChunkChange> changes = new LinkedHashMap<>(renamed.changes());
                for (int i = 0; i < cuts.size(); i++) {
                    changes.put(
                            cuts.get(i).id(),
                            Retelling.change(cuts.get(i), said.get(i), shown.get(i), change.fields()));
                }
                changed.add(renamed.draft().changes(changes).option());
            }
        }
        return split.draft().options(split.options().withAll(changed)).plan();
    }

    /// The pieces of the whole as an option has it, of the names of the plan's, and at their places unless the
    /// option has its own.
    private List<Chunk> pieces(Plan plan, Chunk otherwise, List<Chunk> cuts, ChunkChange change) {
        List<OrderKey> keys = cuts.stream()
                .map(cut -> change.holds(ChunkField.ORDER) ? otherwise.order() : cut.order())
                .toList();
        return new Cut(plan, otherwise, pieces, inSequence)
                .pieces(cuts.stream().map(Chunk::id).toList(), keys);
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.SPLIT, "", List.of(chunk), "");
    }
}
