package dev.trajectory.funding;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// What a plan costs, line by line and year by year.
///
/// @param byChunk cost lines of chunks with dates, by chunk, in the plan's order
/// @param lines all of them, in the same order
/// @param undated cost lines of chunks without dates, in the plan's order
public record Costs(SequencedMap<ChunkId, List<LineCost>> byChunk, List<LineCost> lines, List<UndatedCost> undated) {

    public Costs {
        byChunk = Collections.unmodifiableSequencedMap(byChunk);
        lines = List.copyOf(lines);
        undated = List.copyOf(undated);
    }

    /// The costs of a plan whose chunks are done on these dates.
    public static Costs of(Plan plan, Dates dates) {
        CostSpreads spreads = CostSpreads.of(plan);
        SequencedMap<ChunkId, List<LineCost>> byChunk = new LinkedHashMap<>();
        List<LineCost> lines = new ArrayList<>();
        List<UndatedCost> undated = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            if (!chunk.costs().isEmpty()) {
                Dates.Span span = dates.of(chunk.id());
                if (span == null) {
                    undated.addAll(spreads.undated(chunk));
                } else {
                    List<LineCost> ofChunk =
                            spreads.of(chunk, WorkingCalendar.day(span.start()), WorkingCalendar.day(span.finish()));
                    byChunk.put(chunk.id(), ofChunk);
                    lines.addAll(ofChunk);
                }
            }
        }
        return new Costs(byChunk, lines, undated);
    }

    /// The cost lines of a chunk; none where it costs nothing or has no dates.
    public List<LineCost> of(ChunkId chunk) {
        return byChunk.getOrDefault(chunk, List.of());
    }

    /// The cash that the lines without dates chosen would take: all of it when one-off, a year's when recurrent.
    public Money undated(Predicate<CostLine> chosen) {
        return undated.stream()
                .filter(each -> chosen.test(each.line()))
                .map(UndatedCost::cash)
                .reduce(Money.ZERO, Money::plus);
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
