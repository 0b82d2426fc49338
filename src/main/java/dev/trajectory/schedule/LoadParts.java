package dev.trajectory.schedule;

import dev.trajectory.calendar.Months;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which chunks one month of load is made of. Together with what comes from outside the plan they are the month's
/// [Load], to the point and to the day.
public final class LoadParts {

    private final Schedule schedule;
    private final LoadCell cell;
    private final ImpactWindow impact;
    private final int month;

    private LoadParts(Plan plan, Schedule schedule, LoadCell cell) {
        this.schedule = schedule;
        this.cell = cell;
        this.impact = ImpactWindow.of(plan.settings());
        this.month = Months.of(cell.month());
    }

    /// What one chunk adds to a month.
    ///
    /// @param amount impact points; of a role, people in hundredths summed over the days of the month
    /// @param clear the earliest day on which it could start so as to leave the month alone
    public record Part(ChunkId chunk, long amount, LocalDate clear) {}

    /// The chunks that add to a month, those that add most first.
    public static List<Part> of(Plan plan, Schedule schedule, LoadCell cell) {
        LoadParts parts = new LoadParts(plan, schedule, cell);
        List<Part> found = new ArrayList<>();
        for (Leaf leaf : new LeafFactory(plan, Hierarchy.of(plan)).leaves()) {
            long amount = parts.amount(leaf.chunk());
            if (amount > 0) {
                found.add(new Part(leaf.chunk().id(), amount, parts.clear(leaf)));
            }
        }
        found.sort(Comparator.comparingLong(Part::amount).reversed());
        return List.copyOf(found);
    }

    /// Of these chunks, those that add to a month, in their order.
    public static List<ChunkId> among(Plan plan, Schedule schedule, LoadCell cell, List<Chunk> chunks) {
        LoadParts parts = new LoadParts(plan, schedule, cell);
        return chunks.stream()
                .filter(chunk -> parts.amount(chunk) > 0)
                .map(Chunk::id)
                .toList();
    }

    private long amount(Chunk chunk) {
        Placement placement = schedule.placement(chunk.id());
        if (placement == null) {
            return 0;
        }
        int start = WorkingCalendar.day(placement.start());
        int finish = WorkingCalendar.day(placement.finish());
        return switch (cell) {
            case LoadCell.Points points ->
                month < impact.firstMonth(start, finish) || month > impact.lastMonth(start, finish)
                        ? 0
                        : chunk.impact().getOrDefault(points.subject(), 0);
            case LoadCell.People people -> {
                var needed = chunk.roles().get(people.subject());
                yield needed == null || chunk.duration().isNil()
                        ? 0
                        : needed.hundredths() * (long) daysWithin(start, finish);
            }
        };
    }

    private int daysWithin(int start, int finish) {
        int from = Math.max(start, Months.firstDay(month));
        int to = Math.min(finish + 1, Months.firstDay(month + 1));
        return Math.max(0, to - from);
    }

    private LocalDate clear(Leaf leaf) {
        return WorkingCalendar.date(
                switch (cell) {
                    case LoadCell.Points _ -> impact.startAfter(leaf, month);
                    case LoadCell.People _ -> leaf.next(Months.firstDay(month + 1));
                });
    }
}
