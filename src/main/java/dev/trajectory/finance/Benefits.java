package dev.trajectory.finance;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Dates;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a plan's benefits are worth, year by year.
///
/// @param flows benefits that have a value and start, in the plan's order
/// @param undated benefits that have a value but no start, for a chunk that enables them has no dates or none does
public record Benefits(List<BenefitFlow> flows, List<BenefitId> undated) {

    public Benefits {
        flows = List.copyOf(flows);
        undated = List.copyOf(undated);
    }

    /// The benefits of a plan whose chunks are done on these dates.
    public static Benefits of(Plan plan, Dates dates) {
        return of(plan, dates, 0);
    }

    /// The same with every start so many calendar months later.
    static Benefits of(Plan plan, Dates dates, int monthsLate) {
        FinancialYears years = new FinancialYears(plan.settings().firstMonthOfFinancialYear());
        int end = years.firstDay(AppraisedYears.of(plan.settings().appraisal()).end());
        List<BenefitFlow> flows = new ArrayList<>();
        List<BenefitId> undated = new ArrayList<>();
        for (Benefit benefit : plan.benefits()) {
            Money value = benefit.yearlyValue();
            if (value != null && benefit.isExpected()) {
                LocalDate start = start(benefit, dates);
                if (start == null) {
                    undated.add(benefit.id());
                } else {
                    flows.add(flow(years, end, benefit, value, start.plusMonths(monthsLate)));
                }
            }
        }
        return new Benefits(flows, undated);
    }

    private static BenefitFlow flow(FinancialYears years, int end, Benefit benefit, Money value, LocalDate start) {
        RampedSpread spread = new RampedSpread(years, benefit, start, end);
        return new BenefitFlow(benefit, start, spread, value, spread.of(value.pence()));
    }

    /// The day after the last enabling chunk has finished, and the lag after it; null when one has no dates.
    private static @Nullable LocalDate start(Benefit benefit, Dates dates) {
        LocalDate last = null;
        for (ChunkId chunk : benefit.enablingChunks()) {
            Dates.Span span = dates.of(chunk);
            if (span == null) {
                return null;
            }
            last = last == null || span.finish().isAfter(last) ? span.finish() : last;
        }
        return last == null ? null : last.plusDays(1 + 7L * benefit.startLagWeeks());
    }

    /// The planned value of the benefits chosen, by year.
    public ByYear planned(Predicate<Benefit> chosen) {
        ByYear.Sum sum = new ByYear.Sum();
        flows.stream().filter(flow -> chosen.test(flow.benefit())).forEach(flow -> sum.add(flow.planned()));
        return sum.amounts();
    }

    /// What an organisation gains itself, cash or not, less disbenefits, without transfers, by year.
    public ByYear own(OrganisationId organisation) {
        ByYear.Sum sum = new ByYear.Sum();
        for (BenefitFlow flow : flows) {
            if (flow.isOwn() && flow.benefit().beneficiary().equals(organisation)) {
                sum.add(flow.planned());
            }
        }
        return sum.amounts();
    }

    /// The cash an organisation gains: what is released, and transfers, both sides, by year.
    public ByYear cash(OrganisationId organisation) {
        ByYear.Sum sum = new ByYear.Sum();
        for (BenefitFlow flow : flows) {
            if (flow.isCash() && flow.benefit().beneficiary().equals(organisation)) {
                sum.add(flow.planned());
            }
            if (flow.isCash() && organisation.equals(flow.loser())) {
                sum.add(flow.planned().negated());
            }
        }
        return sum.amounts();
    }

    /// The cash released to all organisations together, by year; transfers are nil over them.
    public ByYear cashReleased() {
        ByYear.Sum sum = new ByYear.Sum();
        for (BenefitFlow flow : flows) {
            if (flow.isCash() && flow.isOwn()) {
                sum.add(flow.planned());
            }
        }
        return sum.amounts();
    }
}
