package dev.trajectory.outlook;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Options of a plan side by side: the figures of each, which is best by which, and which chunks move.
///
/// Nothing is recommended: who is best by one figure is seldom best by all.
///
/// @param counting which awards count as money there is
/// @param options in the order asked for
public record Comparison(Counting counting, List<Compared> options) {

    /// An option with what it comes to.
    public record Compared(Option option, Outlook outlook, Figures figures) {

        /// An option computed.
        ///
        /// @param whole the plan it is of
        /// @param under the plan it makes
        public static Compared of(Option option, Plan whole, Plan under, Counting counting) {
            Outlook outlook = Outlook.dates(under);
            LeftOut leftOut = LeftOut.of(whole, under);
            return new Compared(option, outlook, Figures.of(outlook, counting).leavingOut(leftOut));
        }

        /// The same option of a plan in which nothing that it holds has changed.
        public Compared of(Option renamed, Plan whole) {
            LeftOut leftOut = LeftOut.of(whole, outlook.plan());
            return new Compared(renamed, outlook, figures.leavingOut(leftOut));
        }

        /// The plan itself, to compare its options with: as an option that makes no difference.
        ///
        /// @param name what it goes by; longer where an option has it for its id
        public static Compared ofPlan(Plan whole, String name, Counting counting) {
            OptionId id = new OptionId(name);
            while (whole.options().has(id)) {
                id = new OptionId(id.value() + "*");
            }
            return of(
                    Option.of(id, whole.programme().name(), OptionKind.PREFERRED_WAY_FORWARD), whole, whole, counting);
        }

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
    /// @param leastGap those whose cash gap in its peak year is smallest, of capital as well as of revenue
    public record Verdict(List<OptionId> worthMost, List<OptionId> mostForEachPound, List<OptionId> leastGap) {

        public Verdict {
            worthMost = List.copyOf(worthMost);
            mostForEachPound = List.copyOf(mostForEachPound);
            leastGap = List.copyOf(leastGap);
        }

        /// Whether each measure puts options first that the other does not.
        public boolean disagrees() {
            return !worthMost.isEmpty()
                    && !mostForEachPound.isEmpty()
                    && Collections.disjoint(worthMost, mostForEachPound);
        }

        /// Whether an option is first by any measure.
        public boolean names(OptionId option) {
            return worthMost.contains(option) || mostForEachPound.contains(option) || leastGap.contains(option);
        }

        /// Whether no option that a measure of worth puts first is among those of the smallest gap.
        public boolean isAgainstGap() {
            return !leastGap.isEmpty()
                    && !(worthMost.isEmpty() && mostForEachPound.isEmpty())
                    && Collections.disjoint(leastGap, worthMost)
                    && Collections.disjoint(leastGap, mostForEachPound);
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
                        .map(option -> Compared.of(option, plan, plan.under(option), counting))
                        .toList());
    }

    /// Some of the options side by side, in the same order.
    public Comparison only(Predicate<OptionId> chosen) {
        return new Comparison(
                counting,
                options.stream().filter(each -> chosen.test(each.id())).toList());
    }

    /// The critical success factors that any of the options is scored by, in the order they are first named.
    public List<String> successFactors() {
        return options.stream()
                .flatMap(each -> each.option().successFactors().keySet().stream())
                .distinct()
                .toList();
    }

    /// Whether a figure tells anything: those by grade of evidence only where an option has benefits of the grade,
    /// what is already paid or spent only where something is.
    public boolean tells(Figure figure) {
        return !figure.isOccasional()
                || options.stream()
                        .anyMatch(each -> each.figures().number(figure).orElse(0) != 0);
    }

    /// The options that are best by a figure, in their order; none where neither more nor less is better, where
    /// fewer than two have the figure, or where all that have it are equal.
    public List<OptionId> best(Figure figure) {
        if (figure.better() == Figure.Better.NEITHER) {
            return List.of();
        }
        double sign = figure.better() == Figure.Better.LESS ? -1 : 1;
        return best(each -> each.figures().number(figure), sign);
    }

    /// The options that meet a critical success factor best; none where fewer than two are scored, or all alike.
    public List<OptionId> best(String successFactor) {
        return best(
                each -> {
                    Integer score = each.option().successFactors().get(successFactor);
                    return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
                },
                1);
    }

    private List<OptionId> best(Function<Compared, OptionalDouble> numbers, double sign) {
        double highest = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        List<OptionId> best = new ArrayList<>();
        for (Compared each : options) {
            OptionalDouble number = numbers.apply(each);
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
        return new Verdict(best(Figure.NPSV), best(Figure.BCR), leastGap());
    }

    /// A kind of money of which all lack as much tells nothing.
    private List<OptionId> leastGap() {
        List<OptionId> capital = best(Figure.CAPITAL_GAP);
        List<OptionId> revenue = best(Figure.REVENUE_GAP);
        if (capital.isEmpty() || revenue.isEmpty()) {
            return capital.isEmpty() ? revenue : capital;
        }
        return capital.stream().filter(revenue::contains).toList();
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
        Set<ChunkId> parents = plan.parents();
        List<ChunkId> only = new ArrayList<>();
        for (ChunkId id : plan.chunks().byId().keySet()) {
            if (!parents.contains(id) && !other.outlook().plan().chunks().has(id)) {
                only.add(id);
            }
        }
        return only;
    }
}
