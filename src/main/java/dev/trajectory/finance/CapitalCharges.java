package dev.trajectory.finance;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Costs;
import dev.trajectory.funding.LineCost;
import dev.trajectory.funding.Proportion;
import dev.trajectory.model.Appraisal;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What owning assets costs an organisation's revenue, by year; in no economic case, which has their full cost
/// already.
///
/// @param depreciation what is written off of assets bought
/// @param dividend on public dividend capital, a payment in cash to the department
public record CapitalCharges(ByYear depreciation, ByYear dividend) {

    /// How assets are written down.
    ///
    /// @param lifeYears over how many years, unless a cost line says otherwise
    record Assets(FinancialYears years, int lifeYears) {

        static Assets of(Plan plan) {
            return new Assets(
                    new FinancialYears(plan.settings().firstMonthOfFinancialYear()),
                    plan.settings().appraisal().assetLifeYears());
        }

        /// What is written off in each year of what a line buys.
        ByYear writtenOff(LineCost line) {
            Integer own = line.line().assetLifeYears();
            return Depreciation.of(years, line.cash().pence(), line.finish() + 1, own == null ? lifeYears : own);
        }
    }

    /// Both together.
    public ByYear total() {
        return depreciation.plus(dividend);
    }

    /// The charges of all organisations that buy assets, on the cash that those take. An asset is in use from
    /// the day after its chunk has finished.
    static Map<OrganisationId, CapitalCharges> of(Plan plan, Costs costs) {
        Appraisal appraisal = plan.settings().appraisal();
        Assets assets = Assets.of(plan);
        Totals<OrganisationId> spent = new Totals<>();
        Totals<OrganisationId> writtenOff = new Totals<>();
        Set<OrganisationId> owners = new LinkedHashSet<>();
        for (LineCost line : costs.lines()) {
            if (line.fundKind() == FundKind.CAPITAL) {
                owners.add(line.payer());
                spent.add(line.payer(), line.paid());
                writtenOff.add(line.payer(), assets.writtenOff(line));
            }
        }
        Map<OrganisationId, CapitalCharges> charges = new HashMap<>();
        for (OrganisationId owner : owners) {
            Organisation organisation = plan.organisations().find(owner);
            boolean bears = organisation != null && hasDividendCapital(organisation.type());
            charges.put(
                    owner,
                    of(
                            spent.of(owner),
                            writtenOff.of(owner),
                            bears ? appraisal.pdcDividend() : Percent.ZERO,
                            AppraisedYears.of(appraisal)));
        }
        return charges;
    }

    /// The charges on what was bought.
    ///
    /// @param spent capital spent, by year
    /// @param writtenOff its depreciation, by year
    /// @param rate of the dividend, on the mean of what the assets are worth in the books when a year opens and
    ///     closes
    static CapitalCharges of(ByYear spent, ByYear writtenOff, Percent rate, AppraisedYears appraised) {
        ByYear.Sum dividend = new ByYear.Sum();
        ByYear net = spent.minus(writtenOff);
        int scale = rate.value().scale();
        long opening = 0;
        for (int year = Math.min(net.first(), appraised.first()); year < appraised.end(); year++) {
            long closing = opening + net.pence(year);
            long sum = Math.max(0, opening + closing);
            dividend.add(year, Money.proportion(sum, Proportion.unscaled(rate, scale), 2 * Proportion.hundred(scale)));
            opening = closing;
        }
        return new CapitalCharges(writtenOff.within(Integer.MIN_VALUE, appraised.end()), dividend.amounts());
    }

    /// Whether such an organisation has public dividend capital: NHS trusts do.
    static boolean hasDividendCapital(OrganisationType type) {
        return switch (type) {
            case ACUTE_TRUST, SPECIALIST_TRUST, MENTAL_HEALTH_TRUST, COMMUNITY_TRUST, AMBULANCE_TRUST -> true;
            case ICB, PRIMARY_CARE, LOCAL_AUTHORITY, NATIONAL_BODY, CHARITY, SUPPLIER, OTHER -> false;
        };
    }
}
