package dev.trajectory.schedule;

import dev.trajectory.calendar.Months;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// From when on chunks add nothing to a month of load.
public final class ClearStarts {

    private final Map<ChunkId, Leaf> leaves;
    private final ImpactWindow impact;

    private ClearStarts(Plan plan, Map<ChunkId, Leaf> leaves) {
        this.leaves = leaves;
        this.impact = ImpactWindow.of(plan.settings());
    }

    /// Those of all chunks of a plan.
    public static ClearStarts of(Plan plan) {
        return new ClearStarts(
                plan,
                new LeafFactory(plan, Hierarchy.of(plan))
                        .leaves().stream()
                                .collect(Collectors.toMap(leaf -> leaf.chunk().id(), Function.identity())));
    }

    /// The earliest day behind a month on which a chunk could start so as to leave the month alone; null for a
    /// chunk that has others below it, for it adds nothing by itself.
    public @Nullable LocalDate after(LoadCell cell, ChunkId chunk) {
        Leaf leaf = leaves.get(chunk);
        if (leaf == null) {
            return null;
        }
        int month = Months.of(cell.month());
        return WorkingCalendar.date(
                switch (cell) {
                    case LoadCell.Points _ -> impact.startAfter(leaf, month);
                    case LoadCell.People _ -> leaf.next(Months.firstDay(month + 1));
                });
    }
}
