package dev.trajectory.outlook;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Marks;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Effect.Move;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an edit would do, and why: what is said before it is done.
///
/// ## Whose reasons are told
/// A plan moves for as many reasons as chunks move; those told are the ones a planner asks for first. For each, the
/// binding [Cause] of its new start.
/// 1. Of the chunks the edit is about, the first that would not stand where the hand puts it: that was given another
///    date, or moves, and whose start something other than the hand decides.
/// 2. Where the plan's finish moves, the chunk that would finish last.
/// 3. Else, of the other chunks, the one that moves furthest.
///
/// @param outlook what would be, with the findings of the plan as it is
/// @param reasons of at most two chunks
public record Foreseen(Outlook outlook, Effect effect, List<Reason> reasons) {

    private static final Set<Cause.Kind> BY_HAND =
            Set.of(Cause.Kind.NOT_BEFORE, Cause.Kind.PIN, Cause.Kind.HOLD, Cause.Kind.ACTUAL);

    /// Why a chunk would start when it would.
    ///
    /// @param days by how many it would start later; negative for earlier, 0 where its start stays
    public record Reason(ChunkId chunk, long days, Cause cause) {}

    public Foreseen {
        reasons = List.copyOf(reasons);
    }

    /// What would come of an edit.
    ///
    /// @param about the chunks the edit is about
    public static Foreseen of(Outlook now, Outlook would, List<ChunkId> about) {
        Effect effect = Effect.between(now, would);
        List<Reason> reasons = new ArrayList<>();
        about.stream()
                .map(chunk -> ofTouched(now, would, chunk))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(reasons::add);
        Reason rest = effect.finishDays() == 0 ? ofFurthest(effect, about) : ofLast(now, would, about);
        if (rest != null) {
            reasons.add(rest);
        }
        return new Foreseen(would, effect, reasons);
    }

    private static @Nullable Reason ofTouched(Outlook now, Outlook would, ChunkId id) {
        Chunk was = now.plan().chunks().find(id);
        Chunk is = would.plan().chunks().find(id);
        Reason reason = reason(now, would, id);
        if (was == null
                || is == null
                || reason == null
                || BY_HAND.contains(reason.cause().kind())) {
            return null;
        }
        boolean isAsked = !Objects.equals(was.notBefore(), is.notBefore())
                || !Objects.equals(was.pin(), is.pin())
                || !Objects.equals(was.hold(), is.hold());
        return isAsked || reason.days() != 0 ? reason : null;
    }

    /// The chunk that would finish last, where the edit is not about it.
    private static @Nullable Reason ofLast(Outlook now, Outlook would, List<ChunkId> about) {
        LocalDate finish = would.schedule().finish();
        Set<ChunkId> parents = would.plan().parents();
        for (Placement placement : would.schedule().byChunk().values()) {
            ChunkId chunk = placement.chunk();
            if (placement.finish().equals(finish) && !parents.contains(chunk) && !about.contains(chunk)) {
                return reason(now, would, chunk);
            }
        }
        return null;
    }

    private static @Nullable Reason ofFurthest(Effect effect, List<ChunkId> about) {
        for (Move move : effect.moved()) {
            Placement after = move.after();
            if (after != null && !after.causes().isEmpty() && !about.contains(move.chunk())) {
                return new Reason(move.chunk(), move.days(), after.causes().getLast());
            }
        }
        return null;
    }

    private static @Nullable Reason reason(Outlook now, Outlook would, ChunkId chunk) {
        Placement before = now.schedule().placement(chunk);
        Placement after = would.schedule().placement(chunk);
        return after == null || after.causes().isEmpty()
                ? null
                : new Reason(
                        chunk,
                        new Move(chunk, before, after).days(),
                        after.causes().getLast());
    }

    /// What the checks would mark on chunks that they do not mark now: the limits that the edit breaks. A limit
    /// that is broken already is not told again, whether by more or by less. Takes longer than the rest, for all
    /// is checked.
    ///
    /// @param about the chunks the edit is about
    /// @return the worst first
    public List<Finding> broken(List<ChunkId> about) {
        Marks marks = outlook.checked(outlook.plan()).marks();
        return about.stream()
                .flatMap(chunk -> marks.on(chunk).stream())
                .distinct()
                .filter(finding -> outlook.findings().stream().noneMatch(finding::isOfTheSame))
                .toList();
    }
}
