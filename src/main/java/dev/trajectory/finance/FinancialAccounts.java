package dev.trajectory.finance;

import static dev.trajectory.finance.Rows.is;

import dev.trajectory.finance.Account.Source;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.LineCost;
import dev.trajectory.funding.LineOutturn;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Draws up the accounts of what organisations pay and gain.
record FinancialAccounts(Plan plan, Finances finances, Rows rows) {

    void add(Quantity.Financial quantity) {
        switch (quantity) {
            case Quantity.Spending spending ->
                addSpending(
                        line -> is(spending.payer(), line.payer())
                                && is(spending.kind(), line.kind())
                                && is(spending.chunk(), line.chunk()),
                        spending.year(),
                        1);
            case Quantity.UndatedSpending spending ->
                finances.costs().undated().stream()
                        .filter(each -> is(spending.payer(), each.line().payer())
                                && spending.kind() == each.line().kind())
                        .forEach(each -> rows.add(
                                new Source.Cost(each.chunk(), each.index()),
                                each.cash().pence()));
            case Quantity.NominalSpending spending ->
                finances.costs().lines().stream()
                        .filter(line -> is(spending.payer(), line.payer()) && is(spending.kind(), line.kind()))
                        .forEach(line -> rows.add(
                                line, finances.nominal(line).in(spending.year()).pence()));
            case Quantity.Worth worth ->
                addBenefits(worth.gainer(), worth.benefitClass(), worth.year(), BenefitFlow::expected);
            case Quantity.CashBenefit cash -> addCash(cash.organisation(), cash.year());
            case Quantity.Shared shared -> addShared(shared.organisation(), shared.year());
            case Quantity.NetRevenue net -> addNetRevenue(net);
            case Quantity.NetCash net -> addNetCash(net.year());
            case Quantity.CashOfDelay _ -> addCashOfDelay();
            case Quantity.FullYearCash _ ->
                finances.benefits().flows().stream()
                        .filter(flow -> flow.isCash() && flow.isOwn())
                        .forEach(flow -> rows.add(flow, flow.fullYear().pence()));
            case Quantity.Passed passed -> addPassed(passed);
            case Quantity.RiskExposure _ ->
                finances.risks()
                        .open()
                        .forEach(each -> rows.add(
                                new Source.Risk(each.risk().id()),
                                each.risk().cost().pence()));
            case Quantity.Depreciation written -> addDepreciation(written);
            case Quantity.Dividend dividend -> addDividend(dividend);
            case Quantity.CostOutturn outturn -> addOutturn(outturn);
            case Quantity.Committed committed -> addCommitted(committed);
            case Quantity.BenefitOutturn outturn ->
                addBenefits(outturn.gainer(), outturn.benefitClass(), outturn.year(), amounts(outturn.basis()));
            case Quantity.TechnologySpending technology -> addTechnology(technology);
            case Quantity.PaidFor paid -> addPaidFor(paid);
            case Quantity.ExpectedRisk _ ->
                finances.risks()
                        .open()
                        .forEach(each -> rows.add(
                                new Source.Risk(each.risk().id()), each.value().pence()));
        }
    }

    private void addSpending(Predicate<LineCost> chosen, @Nullable FinancialYear year, int sign) {
        finances.costs().lines().stream()
                .filter(chosen)
                .forEach(line -> rows.add(line, sign * rows.chosen(line.paid(), year)));
    }

    private void addBenefits(
            @Nullable OrganisationId gainer,
            @Nullable BenefitClass benefitClass,
            @Nullable FinancialYear year,
            Function<BenefitFlow, ByYear> amounts) {
        for (BenefitFlow flow : finances.benefits().flows()) {
            Benefit benefit = flow.benefit();
            boolean isOfClass = benefitClass == null ? flow.isOwn() : benefitClass == benefit.benefitClass();
            if (isOfClass && is(gainer, benefit.beneficiary())) {
                rows.add(flow, rows.chosen(amounts.apply(flow), year));
            }
        }
    }

    private static Function<BenefitFlow, ByYear> amounts(Quantity.BenefitOutturn.BenefitBasis basis) {
        return switch (basis) {
            case PLANNED -> BenefitFlow::planned;
            case FORECAST -> BenefitFlow::forecast;
            case REALISED -> BenefitFlow::realised;
        };
    }

    private void addCash(@Nullable OrganisationId organisation, @Nullable FinancialYear year) {
        for (BenefitFlow flow : finances.benefits().flows()) {
            if (flow.isCash()) {
                if (is(organisation, flow.benefit().beneficiary())) {
                    rows.add(flow, rows.chosen(flow.expected(), year));
                }
                OrganisationId loser = flow.loser();
                if (loser != null && is(organisation, loser)) {
                    rows.add(flow, -rows.chosen(flow.expected(), year));
                }
            }
        }
    }

    private void addShared(@Nullable OrganisationId organisation, @Nullable FinancialYear year) {
        for (GainShares.Flow flow : finances.gainShares().flows()) {
            Source source = new Source.Rule(flow.rule().id());
            if (is(organisation, flow.rule().payee())) {
                rows.add(source, rows.chosen(flow.amounts(), year));
            }
            if (is(organisation, flow.rule().payer())) {
                rows.add(source, -rows.chosen(flow.amounts(), year));
            }
        }
    }

    /// It comes of one benefit.
    private void addPassed(Quantity.Passed passed) {
        for (GainShares.Flow flow : finances.gainShares().flows()) {
            if (flow.rule().id().equals(passed.rule())) {
                rows.add(new Source.Benefit(flow.rule().benefit()), rows.chosen(flow.amounts(), passed.year()));
            }
        }
    }

    private void addNetRevenue(Quantity.NetRevenue net) {
        addCash(net.organisation(), net.year());
        addShared(net.organisation(), net.year());
        addSpending(
                line -> line.fundKind() == FundKind.REVENUE && is(net.organisation(), line.payer()), net.year(), -1);
    }

    private void addNetCash(@Nullable FinancialYear year) {
        for (BenefitFlow flow : finances.benefits().flows()) {
            if (flow.isCash() && flow.isOwn()) {
                rows.add(flow, rows.chosen(flow.expected(), year));
            }
        }
        addSpending(_ -> true, year, -1);
    }

    /// What each benefit releases less; both lie on the same benefits.
    private void addCashOfDelay() {
        List<BenefitFlow> late = finances.monthLate().flows();
        for (int i = 0; i < late.size(); i++) {
            BenefitFlow flow = finances.benefits().flows().get(i);
            if (flow.isCash() && flow.isOwn()) {
                rows.add(
                        flow,
                        rows.chosen(flow.expected(), null)
                                - rows.chosen(late.get(i).expected(), null));
            }
        }
    }

    private void addDepreciation(Quantity.Depreciation written) {
        CapitalCharges.Assets assets = CapitalCharges.Assets.of(plan);
        for (LineCost line : finances.costs().lines()) {
            if (line.fundKind() == FundKind.CAPITAL && is(written.owner(), line.payer())) {
                rows.add(line, rows.chosen(assets.writtenOff(line), written.year()));
            }
        }
    }

    private void addDividend(Quantity.Dividend dividend) {
        finances.positions().forEach((organisation, position) -> {
            if (is(dividend.owner(), organisation)) {
                ByYear amounts = position.charges().dividend();
                rows.add(new Source.Organisation(organisation), rows.chosen(amounts, dividend.year()));
            }
        });
    }

    private void addOutturn(Quantity.CostOutturn outturn) {
        for (LineOutturn found : finances.outturns().lines()) {
            LineCost line = found.line();
            if (is(outturn.payer(), line.payer()) && is(outturn.kind(), line.kind())) {
                ByYear amounts = switch (outturn.basis()) {
                    case PLANNED -> line.planned();
                    case SPENT -> found.spent();
                    case FORECAST -> found.forecast();
                };
                rows.add(line, rows.chosen(amounts, outturn.year()));
            }
        }
    }

    private void addCommitted(Quantity.Committed committed) {
        for (LineOutturn found : finances.outturns().lines()) {
            LineCost line = found.line();
            if (is(committed.payer(), line.payer()) && is(committed.kind(), line.kind())) {
                rows.add(line, found.committed().pence());
            }
        }
    }

    private void addTechnology(Quantity.TechnologySpending technology) {
        OrganisationId organisation = technology.organisation();
        Technology known = finances.technology().get(organisation);
        if (known != null) {
            rows.add(new Source.Organisation(organisation), known.before().pence());
            addSpending(line -> line.payer().equals(organisation), technology.year(), 1);
        }
    }

    private void addPaidFor(Quantity.PaidFor paid) {
        Sharing sharing = new Sharing(finances.plan(), finances.costs(), finances.appraised());
        for (BenefitFlow flow : finances.benefits().flows()) {
            if (flow.isOwn() && flow.benefit().beneficiary().equals(paid.gainer())) {
                Money worth = new Money(rows.chosen(flow.expected(), null));
                Money part = sharing.byPayer(flow.benefit(), worth).getOrDefault(paid.payer(), Money.ZERO);
                rows.add(flow, part.pence());
            }
        }
    }
}
