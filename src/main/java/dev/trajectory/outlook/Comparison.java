package dev.trajectory.outlook;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/// Options of a plan side by side: the figures of each, which is best by which, and which chunks move.
///
/// Nothing is recommended: who is best by one figure is seldom best by all.
///
/// @param counting which awards count as money there is
/// @param options in the order asked for
public record Comparison(Counting counting, List<Compared> options) {

    /// An option with what it comes to.
    public record Compared(Option option, Outlook outlook, Figures figures) {

        public OptionId id() {
            return option.id();
        }
    }

    /// What another option does to the dates of one.
    ///
    /// @param effect the chunks that are in both and move
    /// @param onlyBefore leaves that only the one has, in its order
    /// @param onlyAfter leaves that only the other has, in its order
    public record Shift(
            OptionId before, OptionId after, Effect effect, List<ChunkId> onlyBefore, List<ChunkId> onlyAfter) {

        public Shift {
            onlyBefore = List.copyOf(onlyBefore);
            onlyAfter = List.copyOf(onlyAfter);
        }
    }

    /// Which options the two measures of worth put first. None where all are equal, or only one can be measured.
    ///
    /// @param worthMost those of the highest net present social value
    /// @param mostForEachPound those of the highest benefit-cost ratio
    public record Verdict(List<OptionId> worthMost, List<OptionId> mostForEachPound) {

        public Verdict {
            worthMost = List.copyOf(worthMost);
            mostForEachPound = List.copyOf(mostForEachPound);
        }

        /// Whether each measure puts options first that the other does not.
        public boolean disagrees() {
            return !worthMost.isEmpty()
                    && !mostForEachPound.isEmpty()
                    && Collections.disjoint(worthMost, mostForEachPound);
        }
    }

    public Comparison {
        options = List.copyOf(options);
    }

    /// Options of a plan side by side; the same plan and options give the same comparison.
    public static Comparison of(Plan plan, List<Option> options, Counting counting) {
        return new Comparison(
                counting,
                options.stream()
                        .map(option -> {
                            Outlook outlook = Outlook.dates(plan.under(option));
                            return new Compared(option, outlook, Figures.of(outlook, counting));
                        })
                        .toList());
    }

    /// The options that are best by a figure, in their order; none where neither more nor less is better, where
    /// fewer than two have the figure, or where all that have it are equal.
    public List<OptionId> best(Figure figure) {
        if (figure.better() == Figure.Better.NEITHER) {
            return List.of();
        }
        double sign = figure.better() == Figure.Better.LESS ? -1 : 1;
        double highest = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        List<OptionId> best = new ArrayList<>();
        for (Compared each : options) {
            OptionalDouble number = each.figures().number(figure);
            if (number.isPresent()) {
                double worth = sign * number.getAsDouble();
                if (best.isEmpty() || worth > highest) {
                    best.clear();
                    highest = worth;
                }
                if (worth >= highest) {
                    best.add(each.id());
                }
                lowest = Math.min(lowest, worth);
            }
        }
        return lowest < highest ? best : List.of();
    }

    /// Which options the two measures of worth put first.
    public Verdict verdict() {
        return new Verdict(best(Figure.NPSV), best(Figure.BCR));
    }

    /// What each option but the first does to the dates of the first.
    public List<Shift> shifts() {
        return options.stream()
                .skip(1)
                .map(each -> shift(options.getFirst(), each))
                .toList();
    }

    private static Shift shift(Compared before, Compared after) {
        return new Shift(
                before.id(),
                after.id(),
                Effect.between(before.outlook(), after.outlook()),
                only(before, after),
                only(after, before));
    }

    private static List<ChunkId> only(Compared one, Compared other) {
        Plan plan = one.outlook().plan();
        List<ChunkId> only = new ArrayList<>();
        for (ChunkId id : plan.chunks().byId().keySet()) {
            if (!plan.parents().contains(id) && !other.outlook().plan().chunks().has(id)) {
                only.add(id);
            }
        }
        return only;
    }
}
