package dev.trajectory.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that gets better because chunks are done, and for whom.
///
/// What it is worth in a full year is said once: either by its full-year value, or by a unit price that counts the
/// change from baseline to target. To say both is refused, for they would not long agree.
///
/// @param fullYearValue what it is worth in a full year; null when it cannot be valued or a unit price values it;
/// below
///     nil for a disbenefit
/// @param enablingChunks it starts when the last of these has finished
/// @param businessChanges what people must do differently for it to come true, besides having the chunks
/// @param startLagWeeks elapsed weeks from then until it starts, 0 to 520
/// @param rampUp the share of the full value reached in each year from its start; the last stays
/// @param durationYears how many years it lasts, 1 to 100, or null for good
/// @param owner who answers for it
/// @param baseline the measure before
/// @param target the measure it should reach
/// @param optimismAdjustment added to its value in the appraisal, mostly below nil
/// @param grade how good the evidence is, or null while nobody has said
/// @param counterparty who loses what the beneficiary gains when it is a transfer
public record Benefit(
        BenefitId id,
        String title,
        BenefitClass benefitClass,
        OrganisationId beneficiary,
        @Nullable Money fullYearValue,
        List<ChunkId> enablingChunks,
        List<OutcomeId> outcomes,
        List<String> businessChanges,
        int startLagWeeks,
        List<Percent> rampUp,
        @Nullable Integer durationYears,
        String owner,
        String measure,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        Measuring measuring,
        boolean inEconomicCase,
        boolean inFinancialCase,
        DiscountSchedule discountSchedule,
        Percent optimismAdjustment,
        String evidence,
        @Nullable Grade grade,
        boolean isDisbenefit,
        @Nullable OrganisationId counterparty,
        Realisation realisation,
        String notes)
        implements Identified<BenefitId> {

    private static final Pattern QALY =
            Pattern.compile("\\b(qalys?|quality[\\s-]+adjusted[\\s-]+life[\\s-]*years?)\\b", Pattern.CASE_INSENSITIVE);

    /// What stands before it is so much for each of them.
    private static final Pattern PER = Pattern.compile("\\bper\\b|/", Pattern.CASE_INSENSITIVE);

    public Benefit {
        InvalidValue.requireText("title", title, Plan.NAME_LENGTH);
        enablingChunks = List.copyOf(enablingChunks);
        outcomes = List.copyOf(outcomes);
        businessChanges = List.copyOf(businessChanges);
        businessChanges.forEach(change -> InvalidValue.requireText("businessChanges", change, Plan.TEXT_LENGTH));
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
        InvalidValue.requireMeasure("baseline", baseline);
        InvalidValue.requireMeasure("target", target);
        InvalidValue.requireLength("evidence", evidence, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("notes", notes, Plan.TEXT_LENGTH);
        if (measuring.unitPrice() != null && fullYearValue != null) {
            throw new InvalidValue(
                    InvalidValue.Reason.SAID_TWICE,
                    "fullYearValue",
                    fullYearValue.pounds().toPlainString(),
                    "unitPrice");
        }
        priced(measuring.unitPrice(), baseline, target);
    }

    /// A benefit that states its value itself, and of which nothing has been measured.
    public Benefit(
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
            String notes) {
        this(
                id,
                title,
                benefitClass,
                beneficiary,
                fullYearValue,
                enablingChunks,
                outcomes,
                List.of(),
                startLagWeeks,
                rampUp,
                durationYears,
                owner,
                measure,
                unit,
                baseline,
                target,
                Measuring.NONE,
                inEconomicCase,
                inFinancialCase,
                discountSchedule,
                optimismAdjustment,
                evidence,
                null,
                isDisbenefit,
                counterparty,
                Realisation.NONE,
                notes);
    }

    /// What the change from baseline to target is worth; null where one of the three is missing. Throws
    /// [InvalidValue] when it is more than any plan may hold.
    private static @Nullable Money priced(
            @Nullable Money price, @Nullable BigDecimal baseline, @Nullable BigDecimal target) {
        if (price == null || baseline == null || target == null) {
            return null;
        }
        BigDecimal pence = target.subtract(baseline).abs().multiply(BigDecimal.valueOf(price.pence()));
        if (pence.compareTo(BigDecimal.valueOf(Money.MOST)) > 0) {
            throw new InvalidValue(
                    InvalidValue.Reason.OUT_OF_RANGE,
                    "unitPrice",
                    price.pounds().toPlainString(),
                    "a yearly value of at most "
                            + new Money(Money.MOST).pounds().toPlainString());
        }
        return new Money(pence.setScale(0, RoundingMode.HALF_EVEN).longValueExact());
    }

    /// What it was planned to be worth in a full year, below nil for a disbenefit; null where it is not valued.
    public @Nullable Money plannedValue() {
        Money priced = priced(measuring.unitPrice(), baseline, target);
        if (priced == null) {
            return fullYearValue;
        }
        return isDisbenefit ? priced.negated() : priced;
    }

    /// What it is worth in a full year as far as sums go, below nil for a disbenefit: the forecast where that is
    /// adopted, else what was planned. Null where it is not valued.
    public @Nullable Money yearlyValue() {
        BenefitForecast adopted = realisation.adopted();
        return adopted == null || adopted.fullYearValue() == null ? plannedValue() : adopted.fullYearValue();
    }

    /// Whether it is a disbenefit that, planned, forecast or found, is worth more than nothing, so that what
    /// somebody loses counts as gained.
    public boolean isLossGained() {
        return isDisbenefit && values().anyMatch(value -> value.pence() > 0);
    }

    /// Whether it is called no disbenefit, yet, planned or forecast, is worth less than nothing. A transfer may
    /// be: it then moves the other way.
    public boolean isGainLost() {
        return !isDisbenefit && benefitClass != BenefitClass.TRANSFER && stated().anyMatch(value -> value.pence() < 0);
    }

    private Stream<Money> values() {
        return Stream.concat(
                stated(),
                realisation.measurements().stream().map(Measurement::worth).filter(Objects::nonNull));
    }

    private Stream<Money> stated() {
        BenefitForecast forecast = realisation.forecast();
        return Stream.of(
                        Optional.ofNullable(plannedValue()),
                        Optional.ofNullable(forecast == null ? null : forecast.fullYearValue()))
                .flatMap(Optional::stream);
    }

    /// Whether it is still expected, so that it counts.
    public boolean isExpected() {
        return realisation.status() != BenefitStatus.WITHDRAWN;
    }

    /// Who loses what the beneficiary gains, for a transfer: another than the beneficiary. Null where nobody is
    /// said to, and for anything else.
    public @Nullable OrganisationId loser() {
        boolean isLost = benefitClass == BenefitClass.TRANSFER && !beneficiary.equals(counterparty);
        return isLost ? counterparty : null;
    }

    /// Whether it may count as cash: a cash-releasing benefit in the financial case, or a transfer that somebody
    /// loses, for else the system would gain what only moves.
    public boolean isCash() {
        return inFinancialCase && (benefitClass == BenefitClass.CRB || loser() != null);
    }

    /// Whether it is measured in quality-adjusted life years, which are discounted as health effects: by its unit,
    /// and where it has none by its measure.
    public boolean isQaly() {
        String counted = unit.isBlank() ? measure : unit;
        Matcher qaly = QALY.matcher(counted);
        return qaly.find() && !PER.matcher(counted.substring(0, qaly.start())).find();
    }

    /// This benefit under another id.
    public Benefit withId(BenefitId changed) {
        return with(changed, enablingChunks, outcomes, realisation);
    }

    /// This benefit enabled by other chunks.
    public Benefit withEnablingChunks(List<ChunkId> changed) {
        return with(id, changed, outcomes, realisation);
    }

    /// This benefit tracing to other outcomes.
    public Benefit withOutcomes(List<OutcomeId> changed) {
        return with(id, enablingChunks, changed, realisation);
    }

    /// This benefit coming true otherwise.
    public Benefit withRealisation(Realisation changed) {
        return with(id, enablingChunks, outcomes, changed);
    }

    private Benefit with(
            BenefitId newId, List<ChunkId> newChunks, List<OutcomeId> newOutcomes, Realisation newRealisation) {
        return new Benefit(
                newId,
                title,
                benefitClass,
                beneficiary,
                fullYearValue,
                newChunks,
                newOutcomes,
                businessChanges,
                startLagWeeks,
                rampUp,
                durationYears,
                owner,
                measure,
                unit,
                baseline,
                target,
                measuring,
                inEconomicCase,
                inFinancialCase,
                discountSchedule,
                optimismAdjustment,
                evidence,
                grade,
                isDisbenefit,
                counterparty,
                newRealisation,
                notes);
    }
}
