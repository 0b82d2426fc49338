package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// One field of a benefit, of those that say what it is: what is measured, aimed at in figures, forecast or signed for
/// is no such field.
public enum BenefitField implements Field<Benefit> {
    TITLE("title"),
    BENEFIT_CLASS("benefitClass"),
    BENEFICIARY("beneficiary"),
    /// What it is planned to be worth, whether it says so itself or by a unit price, which it then replaces.
    FULL_YEAR_VALUE("fullYearValue"),
    ENABLING_CHUNKS("enablingChunks"),
    OUTCOMES("outcomes"),
    BUSINESS_CHANGES("businessChanges"),
    START_LAG_WEEKS("startLagWeeks"),
    RAMP_UP("rampUp"),
    DURATION_YEARS("durationYears"),
    OWNER("owner"),
    MEASURE("measure"),
    UNIT("unit"),
    QUANTIFIED("quantified"),
    DATA_SOURCE("dataSource"),
    FREQUENCY("frequency"),
    IN_ECONOMIC_CASE("inEconomicCase"),
    IN_FINANCIAL_CASE("inFinancialCase"),
    DISCOUNT_SCHEDULE("discountSchedule"),
    OPTIMISM_ADJUSTMENT("optimismAdjustment"),
    EVIDENCE("evidence"),
    GRADE("grade"),
    IS_DISBENEFIT("isDisbenefit"),
    COUNTERPARTY("counterparty"),
    NOTES("notes");

    private final String spelling;

    BenefitField(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }

    @Override
    public @Nullable Object in(Benefit benefit) {
        return switch (this) {
            case TITLE -> benefit.title();
            case BENEFIT_CLASS -> benefit.benefitClass();
            case BENEFICIARY -> benefit.beneficiary();
            case FULL_YEAR_VALUE -> benefit.plannedValue();
            case ENABLING_CHUNKS -> benefit.enablingChunks();
            case OUTCOMES -> benefit.outcomes();
            case BUSINESS_CHANGES -> benefit.businessChanges();
            case START_LAG_WEEKS -> benefit.startLagWeeks();
            case RAMP_UP -> benefit.rampUp();
            case DURATION_YEARS -> benefit.durationYears();
            case OWNER -> benefit.owner();
            case MEASURE -> benefit.measure();
            case UNIT -> benefit.unit();
            case QUANTIFIED -> benefit.measuring().quantified();
            case DATA_SOURCE -> benefit.measuring().dataSource();
            case FREQUENCY -> benefit.measuring().frequency();
            case IN_ECONOMIC_CASE -> benefit.inEconomicCase();
            case IN_FINANCIAL_CASE -> benefit.inFinancialCase();
            case DISCOUNT_SCHEDULE -> benefit.discountSchedule();
            case OPTIMISM_ADJUSTMENT -> benefit.optimismAdjustment();
            case EVIDENCE -> benefit.evidence();
            case GRADE -> benefit.grade();
            case IS_DISBENEFIT -> benefit.isDisbenefit();
            case COUNTERPARTY -> benefit.counterparty();
            case NOTES -> benefit.notes();
        };
    }

    @Override
    public Benefit with(Benefit benefit, @Nullable Object value) {
        Measuring measuring = benefit.measuring();
        boolean isValue = this == FULL_YEAR_VALUE;
        return new Benefit(
                benefit.id(),
                of(TITLE, benefit.title(), value),
                of(BENEFIT_CLASS, benefit.benefitClass(), value),
                of(BENEFICIARY, benefit.beneficiary(), value),
                isValue ? (Money) value : benefit.fullYearValue(),
                of(ENABLING_CHUNKS, benefit.enablingChunks(), value),
                of(OUTCOMES, benefit.outcomes(), value),
                of(BUSINESS_CHANGES, benefit.businessChanges(), value),
                of(START_LAG_WEEKS, benefit.startLagWeeks(), value),
                of(RAMP_UP, benefit.rampUp(), value),
                of(DURATION_YEARS, benefit.durationYears(), value),
                of(OWNER, benefit.owner(), value),
                of(MEASURE, benefit.measure(), value),
                of(UNIT, benefit.unit(), value),
                benefit.baseline(),
                benefit.target(),
                new Measuring(
                        isValue ? null : measuring.unitPrice(),
                        of(QUANTIFIED, benefit.measuring().quantified(), value),
                        measuring.baselineDate(),
                        of(DATA_SOURCE, benefit.measuring().dataSource(), value),
                        of(FREQUENCY, benefit.measuring().frequency(), value)),
                of(IN_ECONOMIC_CASE, benefit.inEconomicCase(), value),
                of(IN_FINANCIAL_CASE, benefit.inFinancialCase(), value),
                of(DISCOUNT_SCHEDULE, benefit.discountSchedule(), value),
                of(OPTIMISM_ADJUSTMENT, benefit.optimismAdjustment(), value),
                of(EVIDENCE, benefit.evidence(), value),
                of(GRADE, benefit.grade(), value),
                of(IS_DISBENEFIT, benefit.isDisbenefit(), value),
                of(COUNTERPARTY, benefit.counterparty(), value),
                benefit.realisation(),
                of(NOTES, benefit.notes(), value));
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // of the type that the field says, and null only where that may be
    private <V extends @Nullable Object> V of(BenefitField field, V own, @Nullable Object value) {
        return field == this ? (V) value : own;
    }
}
