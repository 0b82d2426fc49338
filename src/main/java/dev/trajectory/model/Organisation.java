package dev.trajectory.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A body that leads chunks, is touched by them, pays or gains.
///
/// @param code 2 to 5 letters or digits that stand for it on a chip
/// @param annualTurnover what it spends in a year, or null when not known
/// @param itSpend the share of turnover spent on technology, or null
/// @param headcount the number of people, 0 or more
/// @param sites where it works
/// @param envelopes the most it may spend of each kind of money in a year, as far as that is known
/// @param capacity impact points a month it can take; null means no limit has been agreed
/// @param calendar its working days; null means the plan's
/// @param validFrom the first day it exists, or null for always
/// @param validTo the last day it exists, or null for always
/// @param successor who takes over after `validTo`
public record Organisation(
        OrganisationId id,
        String code,
        String name,
        OrganisationType type,
        @Nullable Money annualTurnover,
        @Nullable Percent itSpend,
        int headcount,
        List<String> sites,
        @Nullable ByMonth capacity,
        List<OutsideLoad> outsideLoad,
        List<Freeze> freezes,
        @Nullable CalendarId calendar,
        List<BudgetEnvelope> envelopes,
        String yearEndRule,
        String executiveSponsor,
        String financeLead,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable OrganisationId successor,
        String notes)
        implements Identified<OrganisationId> {
    public Organisation {
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
        InvalidValue.requireText("code", code, 5);
        InvalidValue.requireRange("headcount", headcount, 0, 100_000_000);
        sites = List.copyOf(sites);
        sites.forEach(site -> InvalidValue.requireText("sites", site, Plan.NAME_LENGTH));
        envelopes = List.copyOf(envelopes);
        outsideLoad = List.copyOf(outsideLoad);
        freezes = List.copyOf(freezes);
        InvalidValue.requireLength("yearEndRule", yearEndRule, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("executiveSponsor", executiveSponsor, Plan.NAME_LENGTH);
        InvalidValue.requireLength("financeLead", financeLead, Plan.NAME_LENGTH);
        InvalidValue.requireDate("validFrom", validFrom);
        InvalidValue.requireDate("validTo", validTo);
        InvalidValue.requireOrder("validTo", validFrom, validTo);
        InvalidValue.requireLength("notes", notes, Plan.TEXT_LENGTH);
    }

    /// An organisation of which neither sites nor budgets are known.
    public Organisation(
            OrganisationId id,
            String code,
            String name,
            OrganisationType type,
            @Nullable Money annualTurnover,
            @Nullable Percent itSpend,
            int headcount,
            @Nullable ByMonth capacity,
            List<OutsideLoad> outsideLoad,
            List<Freeze> freezes,
            @Nullable CalendarId calendar,
            String yearEndRule,
            String executiveSponsor,
            String financeLead,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable OrganisationId successor,
            String notes) {
        this(
                id,
                code,
                name,
                type,
                annualTurnover,
                itSpend,
                headcount,
                List.of(),
                capacity,
                outsideLoad,
                freezes,
                calendar,
                List.of(),
                yearEndRule,
                executiveSponsor,
                financeLead,
                validFrom,
                validTo,
                successor,
                notes);
    }

    /// An organisation of which nothing is known but its name.
    public static Organisation named(OrganisationId id, String code, String name) {
        return new Organisation(
                id,
                code,
                name,
                OrganisationType.OTHER,
                null,
                null,
                0,
                null,
                List.of(),
                List.of(),
                null,
                "",
                "",
                "",
                null,
                null,
                null,
                "");
    }

    /// The same organisation, able to take something else.
    public Organisation withCapacity(@Nullable ByMonth changed) {
        return new Organisation(
                id,
                code,
                name,
                type,
                annualTurnover,
                itSpend,
                headcount,
                sites,
                changed,
                outsideLoad,
                freezes,
                calendar,
                envelopes,
                yearEndRule,
                executiveSponsor,
                financeLead,
                validFrom,
                validTo,
                successor,
                notes);
    }
}
