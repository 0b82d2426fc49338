package dev.trajectory.outlook;

import dev.trajectory.finance.Benefits;
import dev.trajectory.finance.Bias;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Ratio;
import dev.trajectory.finance.Sensitivities;
import dev.trajectory.finance.Sensitivity;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Ledger;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Load;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures by which one plan is compared with another. Money is counted over the years appraised; capital and
/// revenue are cash and never summed.
///
/// @param chunks how many there are, parents left out
/// @param finish the last day worked; null where nothing has dates
/// @param firstBenefit the first day a benefit is felt, valued or not, disbenefits and transfers left out; null where
///     none starts
/// @param highestLoad the first of the highest; null where no load can be compared with a capacity
/// @param capitalGap the capital that nobody pays, by year
/// @param revenueGap the revenue that nobody pays, by year
/// @param worth to society, with optimism bias
/// @param sensitivities what becomes of the worth when estimates turn out otherwise, with optimism bias
/// @param cashPayback not discounted; null for never
/// @param leftOut what was spent on what it leaves out
public record Figures(
        int chunks,
        @Nullable LocalDate finish,
        @Nullable LocalDate firstBenefit,
        @Nullable PeakLoad highestLoad,
        Money capital,
        Money revenue,
        ByYear capitalGap,
        ByYear revenueGap,
        Worth worth,
        Sensitivities sensitivities,
        @Nullable FinancialYear cashPayback,
        LeftOut leftOut) {

    /// The month in which an organisation is asked for most.
    ///
    /// @param percent of its capacity
    public record PeakLoad(OrganisationId organisation, YearMonth month, int percent) {}

    /// The year in which an amount is largest.
    public record Peak(FinancialYear year, Money amount) {}

    /// The figures of a plan when these awards count as money there is.
    public static Figures of(Outlook outlook, Counting counting) {
        Plan plan = outlook.plan();
        Finances money = outlook.money();
        return new Figures(
                plan.chunks().size() - plan.parents().size(),
                outlook.schedule().finish(),
                firstBenefit(plan, money).orElse(null),
                highest(outlook.load()).orElse(null),
                paid(money, FundKind.CAPITAL),
                paid(money, FundKind.REVENUE),
                gap(money, counting, FundKind.CAPITAL),
                gap(money, counting, FundKind.REVENUE),
                Worth.of(money.economicCase(Bias.WITH)),
                Sensitivities.of(money, Bias.WITH),
                money.cashPayback(),
                LeftOut.NOTHING);
    }

    /// The same of a plan that leaves out what another one has.
    public Figures leavingOut(LeftOut changed) {
        return new Figures(
                chunks,
                finish,
                firstBenefit,
                highestLoad,
                capital,
                revenue,
                capitalGap,
                revenueGap,
                worth,
                sensitivities,
                cashPayback,
                changed);
    }

    /// The first day a benefit is felt, valued or not, disbenefits and transfers left out; empty where none is.
    public static Optional<LocalDate> firstBenefit(Outlook outlook) {
        return firstBenefit(outlook.plan(), outlook.money());
    }

    private static Optional<LocalDate> firstBenefit(Plan plan, Finances money) {
        return plan.benefits().stream()
                .filter(benefit -> benefit.isExpected() && !benefit.isDisbenefit() && !isTransfer(benefit))
                .flatMap(benefit -> Stream.ofNullable(Benefits.start(plan, benefit, money.dates())))
                .min(Comparator.naturalOrder());
    }

    private static boolean isTransfer(Benefit benefit) {
        return benefit.benefitClass() == BenefitClass.TRANSFER;
    }

    private static Optional<PeakLoad> highest(Load load) {
        PeakLoad highest = null;
        for (var entry : load.organisations().entrySet()) {
            for (Load.PointsInMonth month : entry.getValue()) {
                Integer percent = month.percent();
                if (percent != null && (highest == null || percent > highest.percent())) {
                    highest = new PeakLoad(entry.getKey(), month.month(), percent);
                }
            }
        }
        return Optional.ofNullable(highest);
    }

    private static Money paid(Finances money, FundKind kind) {
        return money.appraised(money.costs().paid(line -> line.fundKind() == kind))
                .total();
    }

    private static ByYear gap(Finances money, Counting counting, FundKind kind) {
        Ledger ledger = money.ledger(counting);
        return money.appraised(ledger.gap(kind));
    }

    /// What nobody pays of a kind of money, by year.
    public ByYear gap(FundKind kind) {
        return kind == FundKind.CAPITAL ? capitalGap : revenueGap;
    }

    /// The year in which most of a kind of money is not paid for, the first of several; null where all is.
    public @Nullable Peak peakGap(FundKind kind) {
        ByYear gap = gap(kind);
        if (gap.isNil()) {
            return null;
        }
        FinancialYear year = new FinancialYear(gap.peakYear());
        return new Peak(year, gap.in(year));
    }

    /// A figure as a number that can be compared with another plan's; empty where there is none to compare. Never
    /// paying back comes after all years. Pence are exact as far as money goes in any plan.
    OptionalDouble number(Figure figure) {
        return switch (figure) {
            case CHUNKS -> OptionalDouble.of(chunks);
            case FINISH -> day(finish);
            case FIRST_BENEFIT -> day(firstBenefit);
            case HIGHEST_LOAD ->
                highestLoad == null ? OptionalDouble.empty() : OptionalDouble.of(highestLoad.percent());
            case CAPITAL -> money(capital);
            case REVENUE -> money(revenue);
            case SPENT_ON_LEFT_OUT -> money(leftOut.total());
            case CAPITAL_GAP -> peak(FundKind.CAPITAL);
            case REVENUE_GAP -> peak(FundKind.REVENUE);
            case PRESENT_COSTS -> money(worth.costs());
            case SUNK_COSTS -> money(worth.sunk());
            case CASH_RELEASING -> money(worth.benefits(BenefitClass.CRB));
            case NON_CASH_RELEASING -> money(worth.benefits(BenefitClass.NCRB));
            case SOCIETAL -> money(worth.benefits(BenefitClass.SB));
            case NPSV -> money(worth.netPresentValue());
            case BCR -> share(worth.benefitCostRatio());
            case ECONOMIC_PAYBACK -> year(worth.payback());
            case BENEFITS_MAY_FALL -> share(worth.benefitsMayFall());
            case COSTS_MAY_RISE -> share(worth.costsMayRise());
            case COSTS_A_TENTH_HIGHER -> money(sensitivities.value(Sensitivity.COSTS_A_TENTH_HIGHER));
            case BENEFITS_A_FIFTH_LOWER -> money(sensitivities.value(Sensitivity.BENEFITS_A_FIFTH_LOWER));
            case BENEFITS_A_YEAR_LATE -> money(sensitivities.value(Sensitivity.BENEFITS_A_YEAR_LATE));
            case MONTH_OF_DELAY -> money(sensitivities.month().netPresentValue());
            case GRADE_A, GRADE_B, GRADE_C, GRADE_D, GRADE_E, NO_GRADE -> money(worth.graded(figure.grade()));
            case CASH_PAYBACK -> year(cashPayback);
        };
    }

    private static OptionalDouble money(Money amount) {
        return OptionalDouble.of((double) amount.pence());
    }

    private static OptionalDouble share(@Nullable Ratio ratio) {
        return ratio == null ? OptionalDouble.empty() : OptionalDouble.of(ratio.value());
    }

    private static OptionalDouble day(@Nullable LocalDate date) {
        return date == null ? OptionalDouble.empty() : OptionalDouble.of((double) date.toEpochDay());
    }

    private OptionalDouble peak(FundKind kind) {
        Peak peak = peakGap(kind);
        return OptionalDouble.of(peak == null ? 0 : (double) peak.amount().pence());
    }

    private static OptionalDouble year(@Nullable FinancialYear year) {
        return OptionalDouble.of(year == null ? Double.POSITIVE_INFINITY : year.startYear());
    }
}
