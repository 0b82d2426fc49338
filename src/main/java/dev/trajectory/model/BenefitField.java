package dev.trajectory.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One field of a benefit, of those that say what it is: what is measured, aimed at in figures, forecast or signed for
/// is no such field.
public enum BenefitField implements Field<Benefit> {
    TITLE("title", Benefit::title),
    BENEFIT_CLASS("benefitClass", Benefit::benefitClass),
    BENEFICIARY("beneficiary", Benefit::beneficiary),
    /// What it is planned to be worth, whether it says so itself or by a unit price, which it then replaces.
    FULL_YEAR_VALUE("fullYearValue", Benefit::plannedValue),
    ENABLING_CHUNKS("enablingChunks", Benefit::enablingChunks),
    OUTCOMES("outcomes", Benefit::outcomes),
    BUSINESS_CHANGES("businessChanges", Benefit::businessChanges),
    START_LAG_WEEKS("startLagWeeks", Benefit::startLagWeeks),
    RAMP_UP("rampUp", Benefit::rampUp),
    DURATION_YEARS("durationYears", Benefit::durationYears),
    OWNER("owner", Benefit::owner),
    MEASURE("measure", Benefit::measure),
    UNIT("unit", Benefit::unit),
    QUANTIFIED("quantified", benefit -> benefit.measuring().quantified()),
    DATA_SOURCE("dataSource", benefit -> benefit.measuring().dataSource()),
    FREQUENCY("frequency", benefit -> benefit.measuring().frequency()),
    IN_ECONOMIC_CASE("inEconomicCase", Benefit::inEconomicCase),
    IN_FINANCIAL_CASE("inFinancialCase", Benefit::inFinancialCase),
    DISCOUNT_SCHEDULE("discountSchedule", Benefit::discountSchedule),
    OPTIMISM_ADJUSTMENT("optimismAdjustment", Benefit::optimismAdjustment),
    EVIDENCE("evidence", Benefit::evidence),
    GRADE("grade", Benefit::grade),
    IS_DISBENEFIT("isDisbenefit", Benefit::isDisbenefit),
    COUNTERPARTY("counterparty", Benefit::counterparty),
    NOTES("notes", Benefit::notes);

    private final String spelling;
    private final Function<Benefit, @Nullable Object> get;

    BenefitField(String spelling, Function<Benefit, @Nullable Object> get) {
        this.spelling = spelling;
        this.get = get;
    }

    @Override
    public String spelling() {
        return spelling;
    }

    @Override
    public @Nullable Object in(Benefit benefit) {
        return get.apply(benefit);
    }

    @Override
    public Benefit with(Benefit benefit, @Nullable Object value) {
        Measuring measuring = benefit.measuring();
        boolean isValue = this == FULL_YEAR_VALUE;
        return new Benefit(
                benefit.id(),
                of(TITLE, benefit, value),
                of(BENEFIT_CLASS, benefit, value),
                of(BENEFICIARY, benefit, value),
                isValue ? (Money) value : benefit.fullYearValue(),
                of(ENABLING_CHUNKS, benefit, value),
                of(OUTCOMES, benefit, value),
                of(BUSINESS_CHANGES, benefit, value),
                of(START_LAG_WEEKS, benefit, value),
                of(RAMP_UP, benefit, value),
                of(DURATION_YEARS, benefit, value),
                of(OWNER, benefit, value),
                of(MEASURE, benefit, value),
                of(UNIT, benefit, value),
                benefit.baseline(),
                benefit.target(),
                new Measuring(
                        isValue ? null : measuring.unitPrice(),
                        of(QUANTIFIED, benefit, value),
                        measuring.baselineDate(),
                        of(DATA_SOURCE, benefit, value),
                        of(FREQUENCY, benefit, value)),
                of(IN_ECONOMIC_CASE, benefit, value),
                of(IN_FINANCIAL_CASE, benefit, value),
                of(DISCOUNT_SCHEDULE, benefit, value),
                of(OPTIMISM_ADJUSTMENT, benefit, value),
                of(EVIDENCE, benefit, value),
                of(GRADE, benefit, value),
                of(IS_DISBENEFIT, benefit, value),
                of(COUNTERPARTY, benefit, value),
                benefit.realisation(),
                of(NOTES, benefit, value));
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // of the type that the field says, and null only where that may be
    private <V> V of(BenefitField field, Benefit benefit, @Nullable Object value) {
        return (V) (field == this ? value : field.in(benefit));
    }
}
