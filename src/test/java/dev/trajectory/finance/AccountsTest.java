package dev.trajectory.finance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.finance.Account.Row;
import dev.trajectory.finance.reach.HowFar;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Ledger;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Grade;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every figure of the sample Northmoor is, to the penny, the sum of the rows it is explained by.
class AccountsTest {

    private static final Finances O3 = Northmoor.under("O3");
    private static final List<OrganisationId> ORGANISATIONS =
            List.copyOf(O3.positions().keySet());
    private static final OrganisationId ESKWATER = new OrganisationId("ERDH");

    @Test
    void spending() {
        for (CostKind kind : CostKind.values()) {
            for (OrganisationId payer : ORGANISATIONS) {
                ByYear paid = O3.costs()
                        .paid(line -> line.kind() == kind && line.payer().equals(payer));
                byYear(paid, year -> new Quantity.Spending(payer, kind, null, year));
            }
        }
        ChunkId chunk = new ChunkId("C36");
        ByYear paid = O3.costs().paid(line -> line.chunk().equals(chunk));
        byYear(paid, year -> new Quantity.Spending(null, null, chunk, year));
    }

    @Test
    void benefits() {
        for (OrganisationId gainer : ORGANISATIONS) {
            for (BenefitClass benefitClass : BenefitClass.values()) {
                ByYear planned = O3.benefits()
                        .expected(benefit -> benefit.benefitClass() == benefitClass
                                && benefit.beneficiary().equals(gainer));
                byYear(planned, year -> new Quantity.Worth(gainer, benefitClass, year));
            }
            byYear(O3.benefits().own(gainer), year -> new Quantity.Worth(gainer, null, year));
        }
    }

    @Test
    void positions() {
        O3.positions().forEach((organisation, position) -> {
            byYear(position.cashBenefit(), year -> new Quantity.CashBenefit(organisation, year));
            byYear(position.gainShare(), year -> new Quantity.Shared(organisation, year));
            byYear(position.net(), year -> new Quantity.NetRevenue(organisation, year));
            byYear(position.charges().depreciation(), year -> new Quantity.Depreciation(organisation, year));
            byYear(position.charges().dividend(), year -> new Quantity.Dividend(organisation, year));
        });
    }

    private interface OfYear {
        Quantity in(@Nullable FinancialYear year);
    }

    private static void byYear(ByYear amounts, OfYear quantity) {
        O3.appraised().years().forEach(year -> same(quantity.in(year), amounts.in(year)));
        same(quantity.in(null), amounts.total());
    }

    private static void same(Quantity quantity, Money figure) {
        Account account = O3.why(quantity);
        assertThat(account.total()).as(quantity.toString()).isEqualTo(figure);
        assertThat(account.rows())
                .as(quantity.toString())
                .noneMatch(row -> row.amount().pence() == 0);
    }

    @ParameterizedTest
    @EnumSource
    void funding(Counting counting) {
        Ledger ledger = O3.ledger(counting);
        for (FundKind kind : FundKind.values()) {
            for (OrganisationId organisation : ORGANISATIONS) {
                byYear(
                        ledger.gap(organisation, kind),
                        year -> new Quantity.Gap(counting, organisation, kind, null, year));
            }
            byYear(ledger.gap(kind), year -> new Quantity.Gap(counting, null, kind, null, year));
            ByYear nominal = O3.nominalGap(counting, need -> need.kind() == kind);
            O3.appraised()
                    .years()
                    .forEach(year -> same(new Quantity.NominalGap(counting, null, kind, year), nominal.in(year)));
        }
        for (String id : List.of("F01", "F06", "F09", "F11")) {
            FundId fund = new FundId(id);
            Money drawn = ledger.drawn(fund).total();
            same(new Quantity.Funding(Quantity.Funding.Use.DRAWN, counting, fund, null, null, null), drawn);
            Money rest = of(Quantity.Funding.Use.LAPSED, counting, fund)
                    .plus(of(Quantity.Funding.Use.CARRIED, counting, fund));
            assertThat(of(Quantity.Funding.Use.AWARDED, counting, fund)).isEqualTo(drawn.plus(rest));
        }
    }

    private static Money of(Quantity.Funding.Use use, Counting counting, FundId fund) {
        return O3.why(new Quantity.Funding(use, counting, fund, null, null, null))
                .total();
    }

    @Test
    void theGapOfOneChunkIsWhatItCostsLessWhatIsDrawn() {
        ChunkId chunk = new ChunkId("C33");
        ByYear gap = O3.ledger()
                .gap(need -> need.chunk().equals(chunk) && need.payer().equals(ESKWATER));
        byYear(gap, year -> new Quantity.Gap(Counting.SECURED, ESKWATER, null, chunk, year));
        Account account = O3.why(new Quantity.Gap(Counting.SECURED, ESKWATER, FundKind.CAPITAL, chunk, null));
        assertThat(account.rows()).extracting(Row::source).anyMatch(Account.Source.Cost.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource
    void economicCase(Bias bias) {
        EconomicCase economic = O3.economicCase(bias);
        same(new Quantity.PresentCosts(bias, null, null), economic.presentCosts());
        same(new Quantity.PresentBenefits(bias, null, null), economic.presentBenefits());
        for (BenefitClass benefitClass : BenefitClass.values()) {
            same(new Quantity.PresentBenefits(bias, null, benefitClass), economic.presentBenefits(benefitClass));
        }
        for (Grade grade : Grade.values()) {
            same(new Quantity.GradedBenefits(bias, grade), economic.presentBenefitsGraded(grade));
        }
        same(new Quantity.GradedBenefits(bias, null), economic.presentBenefitsGraded(null));
        same(new Quantity.NetPresentValue(bias), economic.netPresentValue());
    }

    @Test
    void whoPaysForWhatWhoGains() {
        PayersAndGainers found = O3.payersAndGainers();
        for (OrganisationId payer : ORGANISATIONS) {
            for (OrganisationId gainer : ORGANISATIONS) {
                same(new Quantity.PaidFor(payer, gainer), found.gain(payer, gainer));
            }
            same(
                    new Quantity.Spending(payer, null, null, null),
                    found.organisations().get(payer).cost());
        }
    }

    @Test
    void cashOfAllTogether() {
        byYear(O3.cashByYear(), Quantity.NetCash::new);
    }

    @Test
    void outturns() {
        for (OrganisationId each : ORGANISATIONS) {
            byYear(
                    O3.outturns().forecast(line -> line.payer().equals(each)),
                    year -> new Quantity.CostOutturn(Quantity.CostOutturn.CostBasis.FORECAST, each, null, year));
            byYear(
                    O3.benefits()
                            .forecast(benefit ->
                                    benefit.beneficiary().equals(each) && benefit.benefitClass() == BenefitClass.CRB),
                    year -> new Quantity.BenefitOutturn(
                            Quantity.BenefitOutturn.BenefitBasis.FORECAST, each, BenefitClass.CRB, year));
        }
        same(new Quantity.Committed(null, null), O3.outturns().committed(_ -> true));
    }

    @Test
    void whatRecursAfterTheLastAwardIsTheSumOfItsNeeds() {
        HowFar far = HowFar.of(O3, Counting.SECURED);
        O3.appraised().years().stream()
                .filter(year -> far.lastAward() == null || year.compareTo(far.lastAward()) > 0)
                .forEach(year -> same(
                        new Quantity.RecurrentGap(Counting.SECURED, year),
                        far.recurrentAfter().in(year)));
    }

    @Test
    void whatPassesUnderEachRuleComesOfItsBenefit() {
        for (GainShares.Flow flow : O3.gainShares().flows()) {
            byYear(flow.amounts(), year -> new Quantity.Passed(flow.rule().id(), year));
        }
    }

    @Test
    void technology() {
        O3.technology()
                .forEach((organisation, known) -> O3.appraised()
                        .years()
                        .forEach(year -> same(
                                new Quantity.TechnologySpending(organisation, year),
                                known.shareIn(year).part())));
    }

    @ParameterizedTest
    @EnumSource
    void whatIfs(Bias bias) {
        same(new Quantity.MonthOfDelay(bias), O3.monthOfDelay(bias).netPresentValue());
        same(
                new Quantity.NetPresentValue(bias, Sensitivity.BENEFITS_A_YEAR_LATE),
                O3.economicCase(bias, Sensitivity.BENEFITS_A_YEAR_LATE).netPresentValue());
    }

    @Test
    void chunksAndRisks() {
        O3.merits().chunks().forEach(merit -> same(new Quantity.ChunkValue(merit.chunk()), merit.value()));
        same(new Quantity.ExpectedRisk(), O3.risks().expected());
        same(new Quantity.RiskExposure(), O3.risks().exposure());
        same(new Quantity.CashOfDelay(), O3.monthOfDelay(Bias.WITH).cash());
    }
}
