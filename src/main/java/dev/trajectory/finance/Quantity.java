package dev.trajectory.finance;

import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Grade;
import dev.trajectory.model.OrganisationId;
import org.jspecify.annotations.Nullable;

/// A figure that can be asked why it is what it is: [Finances#why].
///
/// What is null is not chosen by: a null payer means all payers, a null year all years appraised. Ratios are
/// none of these: their two amounts are.
public sealed interface Quantity {

    /// What is paid, in cash: with contingency and the tax that is not recovered.
    record Spending(
            @Nullable OrganisationId payer,
            @Nullable CostKind kind,
            @Nullable ChunkId chunk,
            @Nullable FinancialYear year)
            implements Quantity {}

    /// What benefits of a class, or of all but transfers, are worth, less disbenefits.
    record Worth(
            @Nullable OrganisationId gainer,
            @Nullable BenefitClass benefitClass,
            @Nullable FinancialYear year) implements Quantity {}

    /// Cash gained: what is released, and transfers, both sides.
    record CashBenefit(
            @Nullable OrganisationId organisation, @Nullable FinancialYear year) implements Quantity {}

    /// What an organisation receives under gain-share rules less what it passes on.
    record Shared(OrganisationId organisation, @Nullable FinancialYear year) implements Quantity {}

    /// What the plan does to revenue: cash and gain shares less revenue spent, before any funding and capital
    /// charges.
    record NetRevenue(
            @Nullable OrganisationId organisation, @Nullable FinancialYear year) implements Quantity {}

    /// What is written off of assets bought.
    record Depreciation(
            @Nullable OrganisationId owner, @Nullable FinancialYear year) implements Quantity {}

    /// The dividend on public dividend capital.
    record Dividend(
            @Nullable OrganisationId owner, @Nullable FinancialYear year) implements Quantity {}

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
            implements Quantity {

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
            implements Quantity {}

    /// The present value of costs.
    record PresentCosts(
            Bias bias,
            @Nullable OrganisationId payer,
            @Nullable ChunkId chunk) implements Quantity {}

    /// The present value of benefits, less disbenefits.
    record PresentBenefits(
            Bias bias,
            @Nullable OrganisationId gainer,
            @Nullable BenefitClass benefitClass) implements Quantity {}

    /// The present value of benefits whose evidence has a grade, or, where that is null, has none.
    record GradedBenefits(Bias bias, @Nullable Grade grade) implements Quantity {}

    /// The present value of benefits less that of costs.
    record NetPresentValue(Bias bias) implements Quantity {}

    /// The benefit that one organisation pays for and another has.
    record PaidFor(OrganisationId payer, OrganisationId gainer) implements Quantity {}

    /// What a chunk is worth by itself.
    record ChunkValue(ChunkId chunk) implements Quantity {}

    /// What open risks are expected to cost.
    record ExpectedRisk() implements Quantity {}
}
