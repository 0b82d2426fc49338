package dev.trajectory.outlook;

import dev.trajectory.finance.EconomicCase;
import dev.trajectory.finance.Ratio;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Grade;
import dev.trajectory.model.Money;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an economic case comes to, in present values.
///
/// @param costs still to be paid
/// @param sunk what was paid before the status date for what the plan holds, which counts in the payback alone
/// @param benefits less disbenefits, by class; a class without any has none
/// @param graded of those, what stands on evidence of a grade
/// @param netPresentValue benefits less costs
/// @param benefitCostRatio null where nothing costs anything
/// @param payback the year by the end of which benefits have made up for costs; null for never
/// @param benefitsMayFall by what share of themselves, or must rise where it is below nil, for the net present value
///     to be nil; null where there are none. So is `costsMayRise`, the other way round
public record Worth(
        Money costs,
        Money sunk,
        Map<BenefitClass, Money> benefits,
        Map<Grade, Money> graded,
        Money netPresentValue,
        @Nullable Ratio benefitCostRatio,
        @Nullable FinancialYear payback,
        @Nullable Ratio benefitsMayFall,
        @Nullable Ratio costsMayRise) {

    public Worth {
        benefits = Map.copyOf(benefits);
        graded = Map.copyOf(graded);
    }

    /// What that case comes to.
    public static Worth of(EconomicCase economic) {
        Map<BenefitClass, Money> benefits = new EnumMap<>(BenefitClass.class);
        for (BenefitClass each : BenefitClass.values()) {
            benefits.put(each, economic.presentBenefits(each));
        }
        Map<Grade, Money> graded = new EnumMap<>(Grade.class);
        for (Grade each : Grade.values()) {
            graded.put(each, economic.presentBenefitsGraded(each));
        }
        return new Worth(
                economic.presentCosts(),
                economic.presentSunk(),
                benefits,
                graded,
                economic.netPresentValue(),
                economic.benefitCostRatio(),
                economic.payback(),
                economic.benefitsMayFall(),
                economic.costsMayRise());
    }

    /// The present value of benefits of a class.
    public Money benefits(BenefitClass of) {
        return benefits.getOrDefault(of, Money.ZERO);
    }

    /// The present value of benefits whose evidence has a grade; null for those that have none.
    public Money graded(@Nullable Grade grade) {
        return grade == null
                ? graded.values().stream().reduce(netPresentValue.plus(costs), Money::minus)
                : graded.getOrDefault(grade, Money.ZERO);
    }
}
