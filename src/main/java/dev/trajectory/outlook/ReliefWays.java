package dev.trajectory.outlook;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.FreshIds;
import dev.trajectory.edit.Piece;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.Prioritise;
import dev.trajectory.edit.SplitChunk;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Fte;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.ClearStarts;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.LoadParts;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be tried with one chunk so that it asks less in a month: whether it helps, the engine says.
///
/// @param now how much is asked of what there is
/// @param clear from when on chunks leave months alone
record ReliefWays(Outlook outlook, LoadCell cell, Stretch now, FreshIds ids, ClearStarts clear) {

    /// Fewer people than this share of those planned are another piece of work.
    private static final int LEAST_SHARE_PERCENT = 50;

    /// People are shared out in twentieths, in hundredths.
    private static final int FINEST_PEOPLE = 5;

    private static final Set<Cause.Kind> SCARCE = EnumSet.of(Cause.Kind.CAPACITY, Cause.Kind.ROLE, Cause.Kind.FUNDING);

    /// Something to try.
    ///
    /// @param whole whether it is worth telling only where the month is relieved altogether
    record Try(Relief.Way way, Edit edit, boolean whole) {}

    /// All that can be tried with a chunk whose dates are not fixed, what changes least first.
    List<Try> with(LoadParts.Part part) {
        Chunk chunk = outlook.plan().chunks().get(part.chunk());
        List<Try> tries = new ArrayList<>();
        add(tries, later(chunk));
        add(tries, earlier(chunk));
        add(tries, first(chunk));
        add(tries, fewer(chunk, part));
        add(tries, split(chunk));
        return tries;
    }

    private static void add(List<Try> tries, @Nullable Try one) {
        if (one != null) {
            tries.add(one);
        }
    }

    private @Nullable Try later(Chunk chunk) {
        LocalDate from = clear.after(cell, chunk.id());
        return from == null
                ? null
                : new Try(
                        new Relief.Way.Later(chunk.id(), from),
                        new ChangeChunks<>(List.of(chunk.id()), ChunkField.NOT_BEFORE, from),
                        false);
    }

    /// Where a date set by hand keeps it from being earlier.
    private @Nullable Try earlier(Chunk chunk) {
        return chunk.notBefore() == null || !outlook.plan().settings().keeps(LimitKind.NOT_BEFORE)
                ? null
                : new Try(
                        new Relief.Way.Earlier(chunk.id(), chunk.notBefore()),
                        new ChangeChunks<>(List.of(chunk.id()), ChunkField.NOT_BEFORE, null),
                        false);
    }

    /// Where others keep it from being earlier, for they come before it and take what is scarce.
    private @Nullable Try first(Chunk chunk) {
        Placement placement = outlook.schedule().placement(chunk.id());
        List<Cause> causes = placement == null ? List.of() : placement.causes();
        if (causes.isEmpty() || !SCARCE.contains(causes.getLast().kind())) {
            return null;
        }
        Chunk head = outlook.plan().chunks().stream().min(Chunk.BY_PRIORITY).orElse(chunk);
        return new Try(
                new Relief.Way.First(chunk.id()),
                new Prioritise(List.of(chunk.id()), new Place.Before(head.id())),
                false);
    }

    /// As much work by as many people as the month has room for, over as much more time. Where a chunk needs other
    /// roles too, more time would be more work for these.
    private @Nullable Try fewer(Chunk chunk, LoadParts.Part part) {
        Long room = now.room();
        if (!(cell instanceof LoadCell.People(RoleId role, var _))
                || room == null
                || chunk.roles().size() > 1) {
            return null;
        }
        Fte people = chunk.roles().getOrDefault(role, Fte.NONE);
        long fitting = part.amount() - (now.asked() - room);
        long share = people.hundredths() * fitting / part.amount();
        int fewer = Math.toIntExact(share - Math.floorMod(share, FINEST_PEOPLE));
        if (fewer <= 0 || fewer * 100L < (long) people.hundredths() * LEAST_SHARE_PERCENT) {
            return null;
        }
        WorkSpan planned = chunk.duration();
        long amount = Math.ceilDiv((long) planned.amount() * people.hundredths(), fewer);
        if (amount > WorkSpan.most(planned.unit())) {
            return null;
        }
        WorkSpan longer = new WorkSpan(Math.toIntExact(amount), planned.unit());
        SequencedMap<RoleId, Fte> roles = new LinkedHashMap<>(Map.of(role, new Fte(fewer)));
        List<ChunkId> one = List.of(chunk.id());
        return new Try(
                new Relief.Way.Fewer(chunk.id(), fewer, longer),
                Together.of(
                        new ChangeChunks<>(one, ChunkField.ROLES, roles),
                        new ChangeChunks<>(one, ChunkField.DURATION, longer)),
                true);
    }

    /// Half the change now and half of it later.
    private @Nullable Try split(Chunk chunk) {
        if (!(cell instanceof LoadCell.Points points)
                || chunk.impact().getOrDefault(points.subject(), 0) < 2
                || chunk.duration().isNil()) {
            return null;
        }
        SequencedMap<String, Integer> waves = new LinkedHashMap<>();
        waves.put(chunk.title() + " 1", 1);
        waves.put(chunk.title() + " 2", 1);
        return new Try(
                new Relief.Way.Split(chunk.id()),
                new SplitChunk(chunk.id(), Piece.waves(waves, chunk.goLive()), true, ids),
                true);
    }
}
