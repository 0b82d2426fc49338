package dev.trajectory.funding;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// What a plan costs, line by line and year by year.
///
/// @param lines cost lines of chunks with dates, in the plan's order
/// @param undated chunks that cost something but have no dates, so that their costs fall in no year
public record Costs(List<LineCost> lines, List<ChunkId> undated) {

    public Costs {
        lines = List.copyOf(lines);
        undated = List.copyOf(undated);
    }

    /// The costs of a plan whose chunks are done on these dates.
    public static Costs of(Plan plan, Dates dates) {
        CostSpreads spreads = CostSpreads.of(plan);
        List<LineCost> lines = new ArrayList<>();
        List<ChunkId> undated = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            if (!chunk.costs().isEmpty()) {
                Dates.Span span = dates.of(chunk.id());
                if (span == null) {
                    undated.add(chunk.id());
                } else {
                    lines.addAll(
                            spreads.of(chunk, WorkingCalendar.day(span.start()), WorkingCalendar.day(span.finish())));
                }
            }
        }
        return new Costs(lines, undated);
    }

    /// What the lines chosen cost, by year, without tax, contingency and optimism bias.
    public ByYear planned(Predicate<LineCost> chosen) {
        return sum(chosen, LineCost::planned);
    }

    /// The cash the lines chosen take, by year: with contingency and the tax that is not recovered.
    public ByYear paid(Predicate<LineCost> chosen) {
        return sum(chosen, LineCost::paid);
    }

    private ByYear sum(Predicate<LineCost> chosen, Function<LineCost, ByYear> amounts) {
        ByYear.Sum sum = new ByYear.Sum();
        for (LineCost line : lines) {
            if (chosen.test(line)) {
                sum.add(amounts.apply(line));
            }
        }
        return sum.amounts();
    }
}
