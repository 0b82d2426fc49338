package dev.trajectory.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that gets better because chunks are done, and for whom.
///
/// @param fullYearValue what it is worth in a full year; null when it cannot be valued; below nil for a disbenefit
/// @param enablingChunks it starts when the last of these has finished
/// @param startLagWeeks elapsed weeks from then until it starts, 0 to 520
/// @param rampUp the share of the full value reached in each year from its start; the last stays
/// @param durationYears how many years it lasts, 1 to 100, or null for good
/// @param owner who answers for it
/// @param baseline the measure before
/// @param target the measure it should reach
/// @param optimismAdjustment added to its value in the appraisal, mostly below nil
/// @param counterparty who loses what the beneficiary gains when it is a transfer
public record Benefit(
        BenefitId id,
        String title,
        BenefitClass benefitClass,
        OrganisationId beneficiary,
        @Nullable Money fullYearValue,
        List<ChunkId> enablingChunks,
        List<OutcomeId> outcomes,
        int startLagWeeks,
        List<Percent> rampUp,
        @Nullable Integer durationYears,
        String owner,
        String measure,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        boolean inEconomicCase,
        boolean inFinancialCase,
        DiscountSchedule discountSchedule,
        Percent optimismAdjustment,
        String evidence,
        boolean isDisbenefit,
        @Nullable OrganisationId counterparty,
        String notes)
        implements Identified<BenefitId> {
    public Benefit {
        InvalidValue.requireText("title", title, Plan.NAME_LENGTH);
        enablingChunks = List.copyOf(enablingChunks);
        outcomes = List.copyOf(outcomes);
        InvalidValue.requireRange("startLagWeeks", startLagWeeks, 0, 520);
        rampUp = List.copyOf(rampUp);
        if (rampUp.isEmpty()) {
            throw new InvalidValue(InvalidValue.Reason.EMPTY, "rampUp", "");
        }
        if (durationYears != null) {
            InvalidValue.requireRange("durationYears", durationYears, 1, 100);
        }
        InvalidValue.requireLength("owner", owner, Plan.NAME_LENGTH);
        InvalidValue.requireLength("measure", measure, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("unit", unit, Plan.NAME_LENGTH);
        requireMeasure("baseline", baseline);
        requireMeasure("target", target);
        InvalidValue.requireLength("evidence", evidence, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("notes", notes, Plan.TEXT_LENGTH);
    }

    /// A figure that a person can have measured, and that every file can hold.
    private static void requireMeasure(String field, @Nullable BigDecimal measure) {
        if (measure != null && (measure.precision() > 30 || Math.abs(measure.scale()) > 30)) {
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, field, measure.toString(), "at most 30 digits");
        }
    }

    /// This benefit enabled by other chunks.
    public Benefit withEnablingChunks(List<ChunkId> changed) {
        return new Benefit(
                id,
                title,
                benefitClass,
                beneficiary,
                fullYearValue,
                changed,
                outcomes,
                startLagWeeks,
                rampUp,
                durationYears,
                owner,
                measure,
                unit,
                baseline,
                target,
                inEconomicCase,
                inFinancialCase,
                discountSchedule,
                optimismAdjustment,
                evidence,
                isDisbenefit,
                counterparty,
                notes);
    }
}
