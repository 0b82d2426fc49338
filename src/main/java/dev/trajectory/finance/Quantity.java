package dev.trajectory.finance;

import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.GainShareId;
import dev.trajectory.model.Grade;
import dev.trajectory.model.OrganisationId;
import org.jspecify.annotations.Nullable;

/// A figure that can be asked why it is what it is: [Finances#why].
///
/// What is null is not chosen by: a null payer means all payers, a null year all years appraised. Ratios are
/// none of these: their two amounts are.
public sealed interface Quantity {

    /// What organisations pay and gain.
    sealed interface Financial extends Quantity {}

    /// What cash-releasing benefits are worth in a full year, less disbenefits.
    record FullYearCash() implements Financial {}

    /// What passes under a gain-share rule.
    record Passed(GainShareId rule, @Nullable FinancialYear year) implements Financial {}

    /// What open risks cost if all of them happen.
    record RiskExposure() implements Financial {}

    /// What awards pay for.
    sealed interface Fundable extends Quantity {}

    /// What it is worth.
    sealed interface Economic extends Quantity {}

    /// What is paid, in cash: with contingency and the tax that is not recovered.
    record Spending(
            @Nullable OrganisationId payer,
            @Nullable CostKind kind,
            @Nullable ChunkId chunk,
            @Nullable FinancialYear year)
            implements Financial {}

    /// What chunks without dates would cost, which is in no year: all of it when one-off, a year's when recurrent.
    record UndatedSpending(@Nullable OrganisationId payer, CostKind kind) implements Financial {}

    /// What is paid in the money of a year, as budgets are set: with the rise of prices since the plan's price
    /// base.
    record NominalSpending(
            @Nullable OrganisationId payer, @Nullable CostKind kind, FinancialYear year) implements Financial {}

    /// What benefits of a class, or of all but transfers, are worth, less disbenefits.
    record Worth(
            @Nullable OrganisationId gainer,
            @Nullable BenefitClass benefitClass,
            @Nullable FinancialYear year) implements Financial {}

    /// Cash gained: what is released, and transfers, both sides.
    record CashBenefit(
            @Nullable OrganisationId organisation, @Nullable FinancialYear year) implements Financial {}

    /// What an organisation receives under gain-share rules less what it passes on.
    record Shared(OrganisationId organisation, @Nullable FinancialYear year) implements Financial {}

    /// What the plan does to revenue: cash and gain shares less revenue spent, before any funding and capital
    /// charges.
    record NetRevenue(
            @Nullable OrganisationId organisation, @Nullable FinancialYear year) implements Financial {}

    /// What is written off of assets bought.
    record Depreciation(
            @Nullable OrganisationId owner, @Nullable FinancialYear year) implements Financial {}

    /// The dividend on public dividend capital.
    record Dividend(
            @Nullable OrganisationId owner, @Nullable FinancialYear year) implements Financial {}

    /// What became of awards.
    ///
    /// @param counting which awards count
    /// @param year the year of the award, of the draw or of the lapse; null for all there are, appraised or not
    record Funding(
            Use use,
            Counting counting,
            @Nullable FundId fund,
            @Nullable OrganisationId organisation,
            @Nullable FundKind kind,
            @Nullable FinancialYear year)
            implements Fundable {

        /// What may become of an award.
        public enum Use {
            /// All of it that counts.
            AWARDED,
            DRAWN,
            LAPSED,
            /// Left after the last year; it has no year of its own but that of its award.
            CARRIED
        }
    }

    /// What awards of one status pay.
    ///
    /// @param counting which awards count
    /// @param year null for all there are, appraised or not
    record Drawn(
            Counting counting,
            AwardStatus status,
            @Nullable OrganisationId organisation,
            @Nullable FundKind kind,
            @Nullable FinancialYear year)
            implements Fundable {}

    /// What nobody pays.
    ///
    /// @param counting which awards count
    /// @param year null for all years, appraised or not
    record Gap(
            Counting counting,
            @Nullable OrganisationId organisation,
            @Nullable FundKind kind,
            @Nullable ChunkId chunk,
            @Nullable FinancialYear year)
            implements Fundable {}

    /// The same in the money of a year.
    record NominalGap(
            Counting counting,
            @Nullable OrganisationId organisation,
            @Nullable FundKind kind,
            FinancialYear year) implements Fundable {}

    /// What nobody pays of what recurs.
    record RecurrentGap(Counting counting, FinancialYear year) implements Fundable {}

    /// The present value of costs still to be paid.
    record PresentCosts(
            Bias bias,
            @Nullable OrganisationId payer,
            @Nullable ChunkId chunk) implements Economic {}

    /// The present value of what was paid before the status date.
    record SunkCosts() implements Economic {}

    /// The present value of benefits, less disbenefits.
    record PresentBenefits(
            Bias bias,
            @Nullable OrganisationId gainer,
            @Nullable BenefitClass benefitClass) implements Economic {}

    /// The present value of benefits whose evidence has a grade, or, where that is null, has none.
    record GradedBenefits(Bias bias, @Nullable Grade grade) implements Economic {}

    /// The present value of benefits less that of costs.
    record NetPresentValue(Bias bias, Sensitivity sensitivity) implements Economic {

        /// When all turns out as estimated.
        public NetPresentValue(Bias bias) {
            this(bias, Sensitivity.NONE);
        }
    }

    /// What society loses when every benefit starts a month later; see [Finances#monthOfDelay].
    record MonthOfDelay(Bias bias) implements Economic {}

    /// The cash that is not released when every benefit starts a month later; see [Finances#monthOfDelay].
    record CashOfDelay() implements Financial {}

    /// Cash released to all organisations less all they pay, capital and revenue.
    record NetCash(@Nullable FinancialYear year) implements Financial {}

    /// What has become of costs, without tax and contingency.
    record CostOutturn(
            CostBasis basis,
            @Nullable OrganisationId payer,
            @Nullable CostKind kind,
            @Nullable FinancialYear year) implements Financial {

        /// What is counted.
        public enum CostBasis {
            PLANNED,
            SPENT,
            FORECAST
        }
    }

    /// What is ordered and not yet paid.
    record Committed(
            @Nullable OrganisationId payer, @Nullable CostKind kind) implements Financial {}

    /// What has become of benefits of a class, or of all but transfers.
    record BenefitOutturn(
            BenefitBasis basis,
            @Nullable OrganisationId gainer,
            @Nullable BenefitClass benefitClass,
            @Nullable FinancialYear year)
            implements Financial {

        /// What is counted.
        public enum BenefitBasis {
            PLANNED,
            FORECAST,
            REALISED
        }
    }

    /// What an organisation spends on technology in a year, with the plan and without; nil where that is not
    /// known.
    record TechnologySpending(OrganisationId organisation, FinancialYear year) implements Financial {}

    /// The benefit that one organisation pays for and another has.
    record PaidFor(OrganisationId payer, OrganisationId gainer) implements Financial {}

    /// What a chunk is worth by itself.
    record ChunkValue(ChunkId chunk) implements Economic {}

    /// What open risks are expected to cost.
    record ExpectedRisk() implements Financial {}
}
