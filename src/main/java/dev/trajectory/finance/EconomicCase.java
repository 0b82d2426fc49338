package dev.trajectory.finance;

import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.CostAhead;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Grade;
import dev.trajectory.model.Money;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a plan is worth to society: real, discounted, all organisations together, without transfers.
///
/// @param appraised the years appraised; what falls outside them does not count
/// @param bias whether estimates are corrected for optimism
/// @param sensitivity how estimates are taken to turn out
/// @param costs cost lines, in the plan's order: what is still to be paid of them. What was paid before the status
/// date
///     no decision brings back, and is in no cost, ratio or value here but the payback
/// @param benefits benefits in the economic case, in the plan's order
public record EconomicCase(
        AppraisedYears appraised,
        Bias bias,
        Sensitivity sensitivity,
        List<CostValue> costs,
        List<BenefitValue> benefits) {

    /// What a cost line counts for.
    ///
    /// @param pence what is still to be paid, all of it when one-off, a year's when recurrent; not discounted,
    /// unrounded
    /// @param present what that is worth in the base year, by the year it falls in
    /// @param sunk what was paid before the status date is worth in the base year, by the year it fell in
    public record CostValue(CostAhead ahead, double pence, ByYear present, ByYear sunk) {

        public LineCost line() {
            return ahead.line();
        }

        /// What all of it is worth in the base year, still to be paid or paid already.
        public ByYear whole() {
            return present.plus(sunk);
        }
    }

    /// What a benefit counts for.
    ///
    /// @param pence a full year's; not discounted, unrounded
    /// @param present what it is worth in the base year, by the year it falls in
    public record BenefitValue(BenefitFlow flow, double pence, ByYear present) {}

    public EconomicCase {
        costs = List.copyOf(costs);
        benefits = List.copyOf(benefits);
    }

    /// The present value of costs still to be paid: of all of them where nothing has been paid yet.
    public Money presentCosts() {
        return sum(CostValue::present);
    }

    /// The present value of what was paid before the status date.
    public Money presentSunk() {
        return sum(CostValue::sunk);
    }

    private Money sum(Function<CostValue, ByYear> amounts) {
        return new Money(
                costs.stream().mapToLong(cost -> amounts.apply(cost).pence()).sum());
    }

    /// Whether any cost was paid before the status date.
    public boolean isPaid() {
        return costs.stream().anyMatch(cost -> !cost.sunk().isNil());
    }

    /// The present value of benefits, less disbenefits.
    public Money presentBenefits() {
        return presentBenefits(_ -> true);
    }

    /// The present value of benefits of one class.
    public Money presentBenefits(BenefitClass benefitClass) {
        return presentBenefits(benefit -> benefit.benefitClass() == benefitClass);
    }

    /// The present value of benefits whose evidence has a grade; null for those that have none.
    public Money presentBenefitsGraded(@Nullable Grade grade) {
        return presentBenefits(benefit -> benefit.grade() == grade);
    }

    /// The present value of the benefits chosen.
    public Money presentBenefits(Predicate<Benefit> chosen) {
        return new Money(benefits.stream()
                .filter(value -> chosen.test(value.flow().benefit()))
                .mapToLong(value -> value.present().pence())
                .sum());
    }

    /// The net present social value: benefits less costs.
    public Money netPresentValue() {
        return presentBenefits().minus(presentCosts());
    }

    /// Benefits for each pound of cost; null where nothing costs anything, as in business as usual.
    public @Nullable Ratio benefitCostRatio() {
        return Ratio.of(presentBenefits(), presentCosts());
    }

    /// What each year adds, discounted: benefits less costs, whether still to be paid or paid already.
    public ByYear presentByYear() {
        ByYear.Sum sum = new ByYear.Sum();
        benefits.forEach(value -> sum.add(value.present()));
        costs.forEach(value -> sum.add(value.whole().negated()));
        return sum.amounts();
    }

    /// The year by the end of which benefits have made up for all costs, those paid already among them,
    /// discounted; null for never.
    public @Nullable FinancialYear payback() {
        return Payback.of(presentByYear(), firstCost(), appraised);
    }

    private int firstCost() {
        return costs.stream()
                .map(cost -> cost.ahead().spread().of(Math.round(cost.pence())).plus(cost.sunk()))
                .map(amounts -> amounts.within(appraised.first(), appraised.end()))
                .filter(amounts -> !amounts.isNil())
                .mapToInt(ByYear::first)
                .min()
                .orElse(appraised.end());
    }

    /// By what share of themselves benefits may fall, or must rise where it is below nil, for the net present
    /// value to be nil; null where there are none.
    public @Nullable Ratio benefitsMayFall() {
        return Ratio.of(netPresentValue(), presentBenefits());
    }

    /// By what share of themselves the benefits chosen may fall, all others staying.
    public @Nullable Ratio mayFall(Predicate<Benefit> chosen) {
        return Ratio.of(netPresentValue(), presentBenefits(chosen));
    }

    /// By what share of themselves costs may rise for the net present value to be nil; null where there are none.
    public @Nullable Ratio costsMayRise() {
        return Ratio.of(netPresentValue(), presentCosts());
    }
}
