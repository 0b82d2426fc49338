package dev.trajectory.check;

import java.util.Locale;

/// The places in a plan that name a record by its id.
public enum Reference {
    CHUNK_PARENT,
    CHUNK_WORKSTREAM,
    CHUNK_TRANCHE,
    CHUNK_OWNER,
    CHUNK_PARTICIPANT,
    CHUNK_DEPENDENCY,
    CHUNK_PAYER,
    CHUNK_IMPACT,
    CHUNK_ROLE,
    CHUNK_OUTCOME,
    ORGANISATION_CALENDAR,
    ORGANISATION_SUCCESSOR,
    GATE_PRODUCER,
    GATE_UNLOCKS,
    BENEFIT_BENEFICIARY,
    BENEFIT_COUNTERPARTY,
    BENEFIT_CHUNK,
    BENEFIT_OUTCOME,
    FUND_CHUNK,
    AWARD_ORGANISATION,
    AWARD_GATE,
    GAIN_SHARE_BENEFIT,
    GAIN_SHARE_PAYER,
    GAIN_SHARE_PAYEE,
    ASSET_ORGANISATION,
    ASSET_CHUNK,
    RISK_ORGANISATION,
    RISK_CHUNK,
    DECISION_OPTION,
    DECISION_CHUNK,
    SIGN_OFF_ORGANISATION,
    STAKEHOLDER_ORGANISATION,
    OPTION_SCOPE,
    OPTION_DURATION,
    OPTION_ORDER,
    OPTION_LIFTED_DATE,
    OPTION_FUND,
    OPTION_ORGANISATION;

    /// How texts name it, such as `chunk-parent`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
