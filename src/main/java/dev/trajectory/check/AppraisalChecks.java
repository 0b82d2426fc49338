package dev.trajectory.check;

import dev.trajectory.finance.Bias;
import dev.trajectory.finance.EconomicCase;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Ratio;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.GateType;
import dev.trajectory.model.Id;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.OptimismCategory;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Sequencer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Asks whether the case for the plan would stand.
final class AppraisalChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AppraisalChecks() {}

    static void optimism(Review review, Consumer<Finding> found) {
        Percent recurrent = review.plan().settings().appraisal().recurrentOptimismBias();
        List<Id> without = new ArrayList<>();
        for (Chunk chunk : review.plan().chunks()) {
            if (chunk.costs().stream()
                    .anyMatch(line -> hasNone(line, line.isRecurrent() ? recurrent : chunk.optimismBias()))) {
                without.add(chunk.id());
            }
        }
        if (!without.isEmpty()) {
            found.accept(Finding.error(Rule.OPTIMISM_BIAS_MISSING, without, new Term.Names(without)));
        }
        boolean isApproved =
                review.plan().gates().stream().anyMatch(gate -> gate.type() == GateType.FBC && gate.opened() != null);
        if (!isApproved) {
            review.plan().chunks().forEach(chunk -> low(chunk, found));
        }
    }

    /// Whether nobody has said by how much a cost is raised: nil said of the line itself is said.
    ///
    /// @param usual the rate of its chunk, or of the plan where it recurs
    private static boolean hasNone(CostLine line, Percent usual) {
        return line.amount().pence() > 0
                && line.optimism().isUsual(line.kind())
                && usual.value().signum() == 0;
    }

    private static void low(Chunk chunk, Consumer<Finding> found) {
        for (CostLine line : chunk.costs()) {
            Optimism optimism = line.optimism();
            OptimismCategory.Bounds bounds =
                    optimism.category() == null ? null : optimism.category().of(line.kind());
            if (bounds != null) {
                BigDecimal left = optimism.rate(line.kind(), chunk.optimismBias())
                        .value()
                        .multiply(HUNDRED.subtract(optimism.mitigation().value()))
                        .movePointLeft(2);
                if (left.compareTo(bounds.lower().value()) <= 0) {
                    found.accept(Finding.warning(
                            Rule.OPTIMISM_BIAS_LOW,
                            List.of(chunk.id()),
                            new Term.Name(chunk.id()),
                            new Term.Amount(left.stripTrailingZeros()),
                            new Term.Amount(bounds.lower().value())));
                    return;
                }
            }
        }
    }

    static void worth(Review review, Consumer<Finding> found) {
        EconomicCase economic = review.money().economicCase(Bias.WITH);
        Money value = economic.netPresentValue();
        Money freed = economic.presentBenefits(BenefitClass.NCRB);
        if (value.pence() > 0 && value.minus(freed).pence() <= 0) {
            found.accept(Finding.warning(Rule.WORTH_BY_FREED_TIME, List.of(), new Term.Sum(value)));
        }
    }

    private record Ranked(
            OptionId option, Money value, @Nullable Ratio ratio) {
        boolean hasRatio() {
            return ratio != null;
        }

        double worth() {
            return value.pence();
        }

        double eachPound() {
            return ratio == null ? 0 : ratio.value();
        }
    }

    /// Told of what is first where no option is first by both, for of options that are first together one may well
    /// be; else of the first two that come one way round by one and the other way round by the other.
    static void ranks(Review review, Consumer<Finding> found) {
        List<Ranked> all = review.whole().options().stream()
                .map(option -> ranked(review.whole(), option))
                .toList();
        List<OptionId> byValue = first(all, Ranked::worth);
        List<OptionId> byRatio = first(all.stream().filter(Ranked::hasRatio).toList(), Ranked::eachPound);
        if (!byValue.isEmpty() && !byRatio.isEmpty() && Collections.disjoint(byValue, byRatio)) {
            found.accept(differ(byValue, byRatio, 0));
        } else {
            crossed(all, found);
        }
    }

    private static void crossed(List<Ranked> all, Consumer<Finding> found) {
        List<Ranked> byWorth = all.stream()
                .filter(Ranked::hasRatio)
                .sorted(Comparator.comparingDouble(Ranked::worth).reversed())
                .toList();
        for (Ranked more : byWorth) {
            for (Ranked less : byWorth) {
                if (more.worth() > less.worth() && more.eachPound() < less.eachPound()) {
                    found.accept(differ(List.of(more.option()), List.of(less.option()), 1));
                    return;
                }
            }
        }
    }

    private static Finding differ(List<OptionId> byValue, List<OptionId> byRatio, int places) {
        return Finding.warning(
                Rule.RANKS_DIFFER,
                List.of(byValue.getFirst(), byRatio.getFirst()),
                new Term.Names(List.copyOf(byValue)),
                new Term.Names(List.copyOf(byRatio)),
                new Term.Count(places));
    }

    /// Those with the highest number; none where all are equal.
    private static List<OptionId> first(List<Ranked> options, ToDoubleFunction<Ranked> number) {
        DoubleSummaryStatistics numbers = options.stream().mapToDouble(number).summaryStatistics();
        return options.stream()
                .filter(each -> number.applyAsDouble(each) >= numbers.getMax() && numbers.getMin() < numbers.getMax())
                .map(Ranked::option)
                .toList();
    }

    private static Ranked ranked(Plan plan, Option option) {
        Plan under = plan.under(option);
        EconomicCase economic = Finances.of(under, Sequencer.sequence(under)).economicCase(Bias.WITH);
        return new Ranked(option.id(), economic.netPresentValue(), economic.benefitCostRatio());
    }

    static void assetLives(Review review, Consumer<Finding> found) {
        Plan plan = review.plan();
        int years = plan.settings().appraisal().years();
        for (Chunk chunk : plan.chunks()) {
            for (CostLine line : chunk.costs()) {
                Integer own = line.assetLifeYears();
                int life = own == null ? plan.settings().appraisal().assetLifeYears() : own;
                if (line.kind() == CostKind.CAPITAL_ONE_OFF && life > years) {
                    found.accept(Finding.warning(
                            Rule.APPRAISAL_SHORTER_THAN_ASSET,
                            List.of(chunk.id()),
                            new Term.Name(chunk.id()),
                            new Term.Count(life),
                            new Term.Count(years)));
                    break;
                }
            }
        }
    }
}
