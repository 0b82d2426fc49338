package dev.trajectory.outlook;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a change of the plan did to its dates and loads: what a preview shows and a receipt says.
///
/// @param moved the chunks whose dates differ, those that moved furthest first; parents left out
/// @param finishBefore the plan's last day before; null when nothing had dates
/// @param finishAfter the plan's last day after; null when nothing has dates
/// @param overloads months that are over capacity now and were not before
public record Effect(
        List<Move> moved,
        @Nullable LocalDate finishBefore,
        @Nullable LocalDate finishAfter,
        List<Overload> overloads) {

    /// A chunk whose dates differ.
    ///
    /// @param before its dates before; null when it is new or had none
    /// @param after its dates after; null when it has none any more
    public record Move(
            ChunkId chunk,
            @Nullable Placement before,
            @Nullable Placement after) {

        /// By how many days it starts later; negative for earlier, 0 when it had or has no dates or only its
        /// finish moved.
        public long days() {
            return before == null || after == null
                    ? 0
                    : after.start().toEpochDay() - before.start().toEpochDay();
        }

        /// The same in whole weeks, rounded to the nearest.
        public long weeks() {
            return Math.round(days() / 7.0);
        }

        private long distance() {
            return before == null || after == null
                    ? 0
                    : Math.max(
                            Math.abs(days()),
                            Math.abs(after.finish().toEpochDay()
                                    - before.finish().toEpochDay()));
        }
    }

    /// A month in which an organisation or a role has more than it can take.
    public record Overload(Id subject, YearMonth month) {}

    public Effect {
        moved = List.copyOf(moved);
        overloads = List.copyOf(overloads);
    }

    /// What differs between two outlooks. Chunks that only one of them has are left out: they were added or
    /// removed, not moved.
    public static Effect between(Outlook before, Outlook after) {
        List<Move> moved = new ArrayList<>();
        Set<ChunkId> parents = after.plan().parents();
        after.plan().chunks().forEach(chunk -> {
            ChunkId id = chunk.id();
            if (!parents.contains(id) && before.plan().chunks().has(id)) {
                Placement was = before.schedule().placement(id);
                Placement is = after.schedule().placement(id);
                if (differ(was, is)) {
                    moved.add(new Move(id, was, is));
                }
            }
        });
        moved.sort((a, b) -> Long.compare(b.distance(), a.distance()));
        List<Overload> overloads = new ArrayList<>(overloads(after.load()));
        overloads.removeAll(new HashSet<>(overloads(before.load())));
        return new Effect(moved, before.schedule().finish(), after.schedule().finish(), overloads);
    }

    /// The chunks that had dates and can be given none any more. Where there are some, an earlier finish is no
    /// good news: what would have come last may be among them.
    public List<ChunkId> lost() {
        return moved.stream()
                .filter(move -> move.after() == null)
                .map(Move::chunk)
                .toList();
    }

    /// By how many days the plan finishes later; negative for earlier, 0 where one of the two has no finish.
    public long finishDays() {
        return finishBefore == null || finishAfter == null ? 0 : finishAfter.toEpochDay() - finishBefore.toEpochDay();
    }

    private static boolean differ(@Nullable Placement was, @Nullable Placement is) {
        if (was == null || is == null) {
            return !(was == null && is == null);
        }
        return !was.start().equals(is.start()) || !was.finish().equals(is.finish());
    }

    private static List<Overload> overloads(Load load) {
        List<Overload> found = new ArrayList<>();
        for (Map.Entry<? extends Id, List<Load.PointsInMonth>> entry :
                load.organisations().entrySet()) {
            entry.getValue().stream()
                    .filter(Load.PointsInMonth::isOver)
                    .forEach(month -> found.add(new Overload(entry.getKey(), month.month())));
        }
        for (Map.Entry<? extends Id, List<Load.PeopleInMonth>> entry :
                load.roles().entrySet()) {
            entry.getValue().stream()
                    .filter(Load.PeopleInMonth::isOver)
                    .forEach(month -> found.add(new Overload(entry.getKey(), month.month())));
        }
        return found;
    }
}
