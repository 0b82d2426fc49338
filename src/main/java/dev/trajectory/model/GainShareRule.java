package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// An agreement that the organisation which gains from a benefit passes part of it on.
///
/// @param share the part of the benefit's cash in a year that flows
/// @param to the last year, or null while it lasts
/// @param cap the most that flows in a year, or null
public record GainShareRule(
        GainShareId id,
        BenefitId benefit,
        OrganisationId payer,
        OrganisationId payee,
        Percent share,
        GainShareBasis basis,
        FinancialYear from,
        @Nullable FinancialYear to,
        @Nullable Money cap,
        GainShareStatus status,
        String note)
        implements Identified<GainShareId> {
    public GainShareRule {
        InvalidValue.requireLength("note", note, Plan.TEXT_LENGTH);
    }

    /// Whether it says that less than nothing flows: such a rule moves nothing.
    public boolean isBelowNil() {
        return share.value().signum() < 0 || (cap != null && cap.pence() < 0);
    }
}
