package dev.trajectory.schedule;

import dev.trajectory.calendar.Months;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which chunks months of load are made of. Together with what comes from outside the plan they are a month's
/// [Load], to the point and to the day.
public final class LoadParts {

    private final Schedule schedule;
    private final List<Chunk> leaves;
    private final ImpactWindow impact;

    private LoadParts(Plan plan, Schedule schedule, List<Chunk> leaves) {
        this.schedule = schedule;
        this.leaves = leaves;
        this.impact = ImpactWindow.of(plan.settings());
    }

    /// What all months of a plan are made of.
    public static LoadParts of(Plan plan, Schedule schedule) {
        return new LoadParts(plan, schedule, Hierarchy.of(plan).leaves());
    }

    /// What one chunk adds to a month.
    ///
    /// @param amount impact points; of a role, people in hundredths summed over the days of the month
    public record Part(ChunkId chunk, long amount) {}

    /// The chunks that add to a month, those that add most first.
    public List<Part> at(LoadCell cell) {
        List<Part> found = new ArrayList<>();
        for (Chunk leaf : leaves) {
            long amount = amount(cell, leaf);
            if (amount > 0) {
                found.add(new Part(leaf.id(), amount));
            }
        }
        found.sort(Comparator.comparingLong(Part::amount).reversed());
        return List.copyOf(found);
    }

    /// Of these chunks, those that add to a month, in their order.
    public static List<ChunkId> among(Plan plan, Schedule schedule, LoadCell cell, List<Chunk> chunks) {
        LoadParts parts = new LoadParts(plan, schedule, List.of());
        return chunks.stream()
                .filter(chunk -> parts.amount(cell, chunk) > 0)
                .map(Chunk::id)
                .toList();
    }

    private long amount(LoadCell cell, Chunk chunk) {
        int month = Months.of(cell.month());
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
                        : needed.hundredths() * (long) daysWithin(month, start, finish);
            }
        };
    }

    private static int daysWithin(int month, int start, int finish) {
        int from = Math.max(start, Months.firstDay(month));
        int to = Math.min(finish + 1, Months.firstDay(month + 1));
        return Math.max(0, to - from);
    }
}
