package dev.trajectory.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// How the plan is to be read and computed.
///
/// @param currency an ISO 4217 code
/// @param firstMonthOfFinancialYear April for most public bodies
/// @param planStart no chunk starts earlier
/// @param statusDate work not started starts on or after it, and remaining work resumes on it; null means the
///     programme has not started. Never taken from the clock
/// @param workingDays the plan's calendar, used by organisations without one of their own
/// @param impactWeeksBefore for how many weeks up to and with its finish a chunk's impact is felt, 0 to 520
/// @param impactWeeksAfter for how many weeks after its finish, 0 to 520
/// @param limits what is done about each kind of limit; a kind not listed is treated as is usual of it
/// @param funding what counts as money there is
public record Settings(
        String currency,
        Month firstMonthOfFinancialYear,
        LocalDate planStart,
        @Nullable LocalDate statusDate,
        WorkingDays workingDays,
        int impactWeeksBefore,
        int impactWeeksAfter,
        SequencedMap<LimitKind, Enforcement> limits,
        Appraisal appraisal,
        FundingRules funding) {
    public Settings {
        if (!currency.matches("[A-Z]{3}")) {
            throw new InvalidValue(InvalidValue.Reason.NOT_UNDERSTOOD, "currency", currency, "three capitals");
        }
        InvalidValue.requireDate("planStart", planStart);
        InvalidValue.requireDate("statusDate", statusDate);
        InvalidValue.requireRange("impactWeeksBefore", impactWeeksBefore, 0, 520);
        InvalidValue.requireRange("impactWeeksAfter", impactWeeksAfter, 0, 520);
        limits = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(limits));
    }

    /// Settings with what is usual of money.
    public Settings(
            String currency,
            Month firstMonthOfFinancialYear,
            LocalDate planStart,
            @Nullable LocalDate statusDate,
            WorkingDays workingDays,
            int impactWeeksBefore,
            int impactWeeksAfter,
            SequencedMap<LimitKind, Enforcement> limits,
            Appraisal appraisal) {
        this(
                currency,
                firstMonthOfFinancialYear,
                planStart,
                statusDate,
                workingDays,
                impactWeeksBefore,
                impactWeeksAfter,
                limits,
                appraisal,
                FundingRules.USUAL);
    }

    /// What is done about this kind of limit.
    public Enforcement enforcement(LimitKind kind) {
        return limits.getOrDefault(kind, kind.usual());
    }

    public boolean keeps(LimitKind kind) {
        return enforcement(kind) == Enforcement.KEEP;
    }

    /// These settings with another status date; null means the programme has not started.
    public Settings withStatusDate(@Nullable LocalDate changed) {
        return with(planStart, changed, impactWeeksBefore, impactWeeksAfter, limits, funding);
    }

    /// These settings with another start of the plan.
    public Settings withPlanStart(LocalDate changed) {
        return with(changed, statusDate, impactWeeksBefore, impactWeeksAfter, limits, funding);
    }

    /// These settings with impact felt for other weeks before a finish and after it.
    public Settings withImpactWeeks(int before, int after) {
        return with(planStart, statusDate, before, after, limits, funding);
    }

    /// These settings with some kinds of limit treated otherwise.
    public Settings with(Map<LimitKind, Enforcement> changes) {
        SequencedMap<LimitKind, Enforcement> changed = new LinkedHashMap<>(limits);
        changed.putAll(changes);
        return with(planStart, statusDate, impactWeeksBefore, impactWeeksAfter, changed, funding);
    }

    /// These settings with other rules of what counts as money there is.
    public Settings withFunding(FundingRules changed) {
        return with(planStart, statusDate, impactWeeksBefore, impactWeeksAfter, limits, changed);
    }

    private Settings with(
            LocalDate newStart,
            @Nullable LocalDate newStatusDate,
            int newWeeksBefore,
            int newWeeksAfter,
            SequencedMap<LimitKind, Enforcement> newLimits,
            FundingRules newFunding) {
        return new Settings(
                currency,
                firstMonthOfFinancialYear,
                newStart,
                newStatusDate,
                workingDays,
                newWeeksBefore,
                newWeeksAfter,
                newLimits,
                appraisal,
                newFunding);
    }
}
