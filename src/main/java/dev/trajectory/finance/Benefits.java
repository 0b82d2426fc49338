package dev.trajectory.finance;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Dates;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
        BenefitFlows laid = BenefitFlows.of(plan, dates, monthsLate);
        List<BenefitFlow> flows = new ArrayList<>();
        List<BenefitId> undated = new ArrayList<>();
        for (Benefit benefit : plan.benefits()) {
            Money value = benefit.yearlyValue();
            if (value != null && benefit.isExpected()) {
                BenefitFlow flow = laid.of(benefit, value);
                if (flow == null) {
                    undated.add(benefit.id());
                } else {
                    flows.add(flow);
                }
            }
        }
        return new Benefits(flows, undated);
    }

    /// When a benefit is first felt, whether it has a value or not; null when a chunk that enables it has no dates
    /// or none does.
    public static @Nullable LocalDate start(Plan plan, Benefit benefit, Dates dates) {
        return BenefitFlows.of(plan, dates, 0).start(benefit);
    }

    /// What the benefits chosen are expected to be worth, by year: what sums go by, before optimism bias.
    public ByYear expected(Predicate<Benefit> chosen) {
        return sum(chosen, BenefitFlow::expected);
    }

    /// What the benefits chosen were planned to be worth, by year.
    public ByYear planned(Predicate<Benefit> chosen) {
        return sum(chosen, BenefitFlow::planned);
    }

    /// What the benefits chosen are forecast to be worth, by year, adopted or not.
    public ByYear forecast(Predicate<Benefit> chosen) {
        return sum(chosen, BenefitFlow::forecast);
    }

    /// What the benefits chosen were found to have been worth, by year.
    public ByYear realised(Predicate<Benefit> chosen) {
        return sum(chosen, BenefitFlow::realised);
    }

    private ByYear sum(Predicate<Benefit> chosen, Function<BenefitFlow, ByYear> amounts) {
        ByYear.Sum sum = new ByYear.Sum();
        for (BenefitFlow flow : flows) {
            if (chosen.test(flow.benefit())) {
                sum.add(amounts.apply(flow));
            }
        }
        return sum.amounts();
    }

    /// What an organisation gains itself, cash or not, less disbenefits, without transfers, by year.
    public ByYear own(OrganisationId organisation) {
        ByYear.Sum sum = new ByYear.Sum();
        for (BenefitFlow flow : flows) {
            if (flow.isOwn() && flow.benefit().beneficiary().equals(organisation)) {
                sum.add(flow.expected());
            }
        }
        return sum.amounts();
    }

    /// The cash an organisation gains: what is released, and transfers, both sides, by year.
    public ByYear cash(OrganisationId organisation) {
        ByYear.Sum sum = new ByYear.Sum();
        for (BenefitFlow flow : flows) {
            if (flow.isCash() && flow.benefit().beneficiary().equals(organisation)) {
                sum.add(flow.expected());
            }
            if (flow.isCash() && organisation.equals(flow.loser())) {
                sum.add(flow.expected().negated());
            }
        }
        return sum.amounts();
    }

    /// The cash released to all organisations together, by year; transfers are nil over them.
    public ByYear cashReleased() {
        ByYear.Sum sum = new ByYear.Sum();
        for (BenefitFlow flow : flows) {
            if (flow.isCash() && flow.isOwn()) {
                sum.add(flow.expected());
            }
        }
        return sum.amounts();
    }
}
