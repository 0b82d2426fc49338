package dev.trajectory.finance;

import dev.trajectory.finance.Account.Row;
import dev.trajectory.finance.Account.Source;
import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Funded;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds the rows that a figure is the sum of.
final class Accounts {

    private final Plan plan;
    private final Finances finances;
    private final AppraisedYears appraised;
    private final List<Row> rows = new ArrayList<>();

    private Accounts(Plan plan, Finances finances) {
        this.plan = plan;
        this.finances = finances;
        appraised = finances.appraised();
    }

    static Account of(Plan plan, Finances finances, Quantity quantity) {
        Accounts accounts = new Accounts(plan, finances);
        accounts.add(quantity);
        return new Account(quantity, accounts.rows);
    }

    private void add(Quantity quantity) {
        switch (quantity) {
            case Quantity.Spending spending -> addSpending(spending);
            case Quantity.Worth worth -> addWorth(worth);
            case Quantity.CashBenefit cash -> addCash(cash.organisation(), cash.year());
            case Quantity.Shared shared -> addShared(shared.organisation(), shared.year());
            case Quantity.NetRevenue net -> addNetRevenue(net);
            case Quantity.Depreciation written -> addDepreciation(written);
            case Quantity.Dividend dividend -> addDividend(dividend);
            case Quantity.Funding funding ->
                FundingAccounts.of(finances.ledger(funding.counting()), funding, this::add);
            case Quantity.Gap gap -> addGap(gap);
            case Quantity.PresentCosts costs -> addPresent(costs, 1);
            case Quantity.PresentBenefits benefits ->
                addPresent(
                        benefits.bias(),
                        benefit -> is(benefits.gainer(), benefit.beneficiary())
                                && is(benefits.benefitClass(), benefit.benefitClass()));
            case Quantity.GradedBenefits benefits ->
                addPresent(benefits.bias(), benefit -> benefit.grade() == benefits.grade());
            case Quantity.NetPresentValue net -> {
                addPresent(net.bias(), _ -> true);
                addPresent(new Quantity.PresentCosts(net.bias(), null, null), -1);
            }
            case Quantity.PaidFor paid -> addPaidFor(paid);
            case Quantity.ChunkValue value -> addValue(value);
            case Quantity.ExpectedRisk _ ->
                finances.risks()
                        .open()
                        .forEach(each -> add(
                                new Source.Risk(each.risk().id()), each.value().pence()));
        }
    }

    private void add(Source source, long pence) {
        if (pence != 0) {
            rows.add(new Row(source, new Money(pence)));
        }
    }

    /// The amount of a year; of all years appraised where none is chosen.
    private long chosen(ByYear amounts, @Nullable FinancialYear year) {
        return year == null
                ? amounts.within(appraised.first(), appraised.end()).pence()
                : amounts.pence(year.startYear());
    }

    private static boolean is(@Nullable Object chosen, Object value) {
        return chosen == null || chosen.equals(value);
    }

    private static Source source(LineCost line) {
        return new Source.Cost(line.chunk(), line.index());
    }

    private static Source source(BenefitFlow flow) {
        return new Source.Benefit(flow.benefit().id());
    }

    private void addSpending(Quantity.Spending spending) {
        addSpending(
                line -> is(spending.payer(), line.payer())
                        && is(spending.kind(), line.kind())
                        && is(spending.chunk(), line.chunk()),
                spending.year(),
                1);
    }

    private void addSpending(Predicate<LineCost> chosen, @Nullable FinancialYear year, int sign) {
        finances.costs().lines().stream()
                .filter(chosen)
                .forEach(line -> add(source(line), sign * chosen(line.paid(), year)));
    }

    private void addWorth(Quantity.Worth worth) {
        for (BenefitFlow flow : finances.benefits().flows()) {
            Benefit benefit = flow.benefit();
            boolean isOfClass =
                    worth.benefitClass() == null ? flow.isOwn() : worth.benefitClass() == benefit.benefitClass();
            if (isOfClass && is(worth.gainer(), benefit.beneficiary())) {
                add(source(flow), chosen(flow.expected(), worth.year()));
            }
        }
    }

    private void addCash(@Nullable OrganisationId organisation, @Nullable FinancialYear year) {
        for (BenefitFlow flow : finances.benefits().flows()) {
            if (flow.isCash()) {
                if (is(organisation, flow.benefit().beneficiary())) {
                    add(source(flow), chosen(flow.expected(), year));
                }
                OrganisationId loser = flow.loser();
                if (loser != null && is(organisation, loser)) {
                    add(source(flow), -chosen(flow.expected(), year));
                }
            }
        }
    }

    private void addShared(@Nullable OrganisationId organisation, @Nullable FinancialYear year) {
        for (GainShares.Flow flow : finances.gainShares().flows()) {
            Source source = new Source.Rule(flow.rule().id());
            if (is(organisation, flow.rule().payee())) {
                add(source, chosen(flow.amounts(), year));
            }
            if (is(organisation, flow.rule().payer())) {
                add(source, -chosen(flow.amounts(), year));
            }
        }
    }

    private void addNetRevenue(Quantity.NetRevenue net) {
        addCash(net.organisation(), net.year());
        addShared(net.organisation(), net.year());
        addSpending(
                line -> line.fundKind() == FundKind.REVENUE && is(net.organisation(), line.payer()), net.year(), -1);
    }

    private void addDepreciation(Quantity.Depreciation written) {
        CapitalCharges.Assets assets = CapitalCharges.Assets.of(plan);
        for (LineCost line : finances.costs().lines()) {
            if (line.fundKind() == FundKind.CAPITAL && is(written.owner(), line.payer())) {
                add(source(line), chosen(assets.writtenOff(line), written.year()));
            }
        }
    }

    private void addDividend(Quantity.Dividend dividend) {
        finances.positions().forEach((organisation, position) -> {
            if (is(dividend.owner(), organisation)) {
                add(
                        new Source.Organisation(organisation),
                        chosen(position.charges().dividend(), dividend.year()));
            }
        });
    }

    private void addGap(Quantity.Gap gap) {
        for (Funded funded : finances.ledger(gap.counting()).needs()) {
            boolean isChosen = is(gap.organisation(), funded.need().payer())
                    && is(gap.kind(), funded.need().kind())
                    && is(gap.chunk(), funded.need().chunk());
            ByYear open = funded.gap();
            for (int year = open.first(); isChosen && year < open.end(); year++) {
                boolean isOfYear = gap.year() == null || gap.year().startYear() == year;
                if (isOfYear && open.pence(year) != 0) {
                    FundingAccounts.gap(finances, gap, funded, year, this::add);
                }
            }
        }
    }

    private void addPresent(Quantity.PresentCosts costs, int sign) {
        for (EconomicCase.CostValue value : finances.economicCase(costs.bias()).costs()) {
            LineCost line = value.line();
            if (is(costs.payer(), line.payer()) && is(costs.chunk(), line.chunk())) {
                add(source(line), sign * value.present().pence());
            }
        }
    }

    private void addPresent(Bias bias, Predicate<Benefit> chosen) {
        for (EconomicCase.BenefitValue value : finances.economicCase(bias).benefits()) {
            if (chosen.test(value.flow().benefit())) {
                add(source(value.flow()), value.present().pence());
            }
        }
    }

    private void addPaidFor(Quantity.PaidFor paid) {
        Sharing sharing = new Sharing(finances.costs(), appraised);
        for (BenefitFlow flow : finances.benefits().flows()) {
            if (flow.isOwn() && flow.benefit().beneficiary().equals(paid.gainer())) {
                Money worth = new Money(chosen(flow.expected(), null));
                Money part = sharing.byPayer(flow.benefit(), worth).getOrDefault(paid.payer(), Money.ZERO);
                add(source(flow), part.pence());
            }
        }
    }

    private void addValue(Quantity.ChunkValue value) {
        Sharing sharing = new Sharing(finances.costs(), appraised);
        for (EconomicCase.BenefitValue each : finances.economicCase(Bias.WITH).benefits()) {
            Benefit benefit = each.flow().benefit();
            Money part = sharing.byChunk(benefit, each.present().total()).getOrDefault(value.chunk(), Money.ZERO);
            add(source(each.flow()), part.pence());
        }
        addPresent(new Quantity.PresentCosts(Bias.WITH, null, value.chunk()), -1);
    }
}
