package dev.trajectory.finance;

import static dev.trajectory.finance.Northmoor.ORACLES;
import static dev.trajectory.finance.Northmoor.agree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Ledger;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The money of the sample Northmoor against its oracles, which two independent calculations agreed on.
class NorthmoorMoneyTest {

    private static final Finances O3 = Northmoor.under("O3");

    @Test
    void costsByKindAndYear() {
        for (CostKind kind : CostKind.values()) {
            agree(
                    kind.name(),
                    O3.costs().planned(line -> line.kind() == kind),
                    ORACLES.get("O3_costByKindAndFy").get(kind.name()));
        }
    }

    @Test
    void costsByOrganisationKindAndYear() {
        for (Map.Entry<String, JsonNode> organisation :
                ORACLES.get("O3_costByOrgKindFy").properties()) {
            OrganisationId payer = new OrganisationId(organisation.getKey());
            for (CostKind kind : CostKind.values()) {
                agree(
                        payer + " " + kind,
                        O3.costs()
                                .planned(line ->
                                        line.kind() == kind && line.payer().equals(payer)),
                        organisation.getValue().get(kind.name()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CRB", "NCRB", "SB", "TRANSFER"})
    void benefitsByClassAndYear(BenefitClass benefitClass) {
        agree(
                benefitClass.name(),
                O3.benefits().planned(benefit -> benefit.benefitClass() == benefitClass),
                ORACLES.get("O3_benefitByClassAndFy").get(benefitClass.name()));
    }

    @Test
    void benefitsByOrganisationClassAndYear() {
        for (Map.Entry<String, JsonNode> organisation :
                ORACLES.get("O3_benefitByOrgClassFy").properties()) {
            OrganisationId gainer = new OrganisationId(organisation.getKey());
            organisation
                    .getValue()
                    .properties()
                    .forEach(oracle -> agree(
                            gainer + " " + oracle.getKey(),
                            O3.benefits()
                                    .planned(benefit -> benefit.benefitClass() == BenefitClass.valueOf(oracle.getKey())
                                            && benefit.beneficiary().equals(gainer)),
                            oracle.getValue()));
        }
    }

    @Test
    void benefitStarts() {
        Map<String, String> starts = new TreeMap<>();
        O3.benefits()
                .flows()
                .forEach(flow ->
                        starts.put(flow.benefit().id().value(), flow.start().toString()));
        Map<String, String> expected = new TreeMap<>();
        ORACLES.get("O3_benefitStart")
                .properties()
                .forEach(oracle ->
                        expected.put(oracle.getKey(), oracle.getValue().asString()));
        expected.keySet().removeAll(List.of("B48", "B49"));
        assertThat(starts).isEqualTo(expected);
    }

    @Test
    void gainShares() {
        for (JsonNode rule : ORACLES.get("gainShare").get("rules")) {
            GainShares.Flow found = O3.gainShares().flows().stream()
                    .filter(flow ->
                            flow.rule().id().value().equals(rule.get("id").asString()))
                    .findFirst()
                    .orElseThrow();
            agree(rule.get("id").asString(), found.amounts(), rule.get("byFy"));
        }
        ORACLES.get("gainShare")
                .get("netByOrgFy")
                .properties()
                .forEach(oracle -> agree(
                        oracle.getKey(), O3.gainShares().net(new OrganisationId(oracle.getKey())), oracle.getValue()));
    }

    @Test
    void revenuePositions() {
        ByYear.Sum system = new ByYear.Sum();
        O3.positions().forEach((organisation, position) -> {
            JsonNode oracle = ORACLES.get("O3_orgRevenuePosition").get(organisation.value());
            agree(organisation + " cost", position.revenueCost(), oracle.get("revenueCost"));
            agree(organisation + " cash", position.cashBenefit(), oracle.get("cashBenefit"));
            agree(organisation + " gain share", position.gainShare(), oracle.get("gainShareNet"));
            agree(organisation + " net", position.net(), oracle.get("netRevenueImpact"));
            system.add(position.net());
        });
        agree("the system", system.amounts(), ORACLES.get("O3_systemNetRevenueImpact"));
    }

    @Test
    void whoPaysAndWhoGains() {
        O3.payersAndGainers().organisations().forEach((organisation, standing) -> {
            JsonNode oracle = ORACLES.get("O3_whoPaysWhoGains").get(organisation.value());
            agree(organisation + " cost", standing.cost(), oracle.get("cost"), 1);
            agree(organisation + " benefit", standing.benefit(), oracle.get("benefit"), 1);
            agree(organisation + " cash", standing.cashBenefit(), oracle.get("cashBenefit"), 1);
            Money column = O3.payersAndGainers().organisations().keySet().stream()
                    .map(payer -> O3.payersAndGainers().gain(payer, organisation))
                    .reduce(Money.ZERO, Money::plus);
            assertThat(column).isEqualTo(standing.benefit());
        });
    }

    @ParameterizedTest
    @CsvSource({"O3_funding_securedOnly, false", "O3_funding_allTranches, true"})
    void funding(String name, boolean all) {
        Ledger ledger = all
                ? O3.ledger(award -> award.status() == AwardStatus.LAPSED ? Percent.ZERO : Percent.of(100))
                : O3.ledger();
        JsonNode oracle = ORACLES.get(name);
        for (FundKind kind : FundKind.values()) {
            agree(kind.name(), ledger.gap(kind), oracle.get("gapTotal").get(kind.name()));
            oracle.get("gapByOrg")
                    .get(kind.name())
                    .properties()
                    .forEach(organisation -> agree(
                            organisation.getKey() + " " + kind,
                            ledger.gap(new OrganisationId(organisation.getKey()), kind),
                            organisation.getValue()));
        }
        oracle.get("drawnByFund")
                .properties()
                .forEach(fund -> agree(fund.getKey(), ledger.drawn(new FundId(fund.getKey())), fund.getValue()));
        Map<String, Money> lapsed = new TreeMap<>();
        ledger.awards().stream()
                .filter(award -> award.lapses() != null)
                .forEach(award -> lapsed.merge(
                        award.fund() + " " + award.award().organisation() + " " + award.lapses(),
                        award.lapsed(),
                        Money::plus));
        lapsed.values().removeIf(money -> money.pence() < 5_000);
        Map<String, JsonNode> expected = new TreeMap<>();
        oracle.get("lapsed")
                .forEach(row -> expected.put(
                        row.get("fund").asString() + " " + row.get("org").asString() + " "
                                + row.get("fy").asString(),
                        row.get("amountK")));
        assertThat(lapsed.keySet()).isEqualTo(expected.keySet());
        lapsed.forEach((award, money) -> agree(award, money, expected.get(award), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O0", "O1", "O2", "O3", "O4"})
    void economicCase(String option) {
        Finances finances = Northmoor.under(option);
        JsonNode oracle = ORACLES.get("options").get(option);
        agrees(finances.economicCase(Bias.WITHOUT), oracle.get("withoutOptimismBias"));
        agrees(finances.economicCase(Bias.WITH), oracle.get("withOptimismBias"));
    }

    private static void agrees(EconomicCase economic, JsonNode oracle) {
        agree("costs", economic.presentCosts(), oracle.get("pvCostK"), 3);
        agree("benefits", economic.presentBenefits(), oracle.get("pvBenefitK"), 3);
        agree("net present value", economic.netPresentValue(), oracle.get("npsvK"), 3);
        Ratio ratio = economic.benefitCostRatio();
        assertThat(ratio == null ? null : ratio.rounded(3).toPlainString())
                .isEqualTo(
                        oracle.get("bcr").isNull()
                                ? null
                                : oracle.get("bcr").asDecimal().setScale(3).toPlainString());
        FinancialYear payback = economic.payback();
        assertThat(payback == null ? null : payback.toString())
                .isEqualTo(oracle.get("discountedPaybackFy").asString(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O0", "O1", "O2", "O3", "O4"})
    void totalsOfAnOption(String option) {
        Finances finances = Northmoor.under(option);
        JsonNode oracle = ORACLES.get("options").get(option);
        ByYear capital = finances.costs().planned(line -> line.kind() == CostKind.CAPITAL_ONE_OFF);
        agree("capital", capital.total(), oracle.get("capitalTotalK"), 1);
        agree("peak", new Money(capital.pence(capital.peakYear())), oracle.get("peakCapitalK"), 1);
        assertThat(capital.isNil() ? null : new FinancialYear(capital.peakYear()).toString())
                .isEqualTo(oracle.get("peakCapitalFy").asString(null));
        int last = finances.window().end() - 1;
        agree(
                "recurrent",
                new Money(finances.costs()
                        .planned(line -> line.kind() == CostKind.REVENUE_RECURRENT)
                        .pence(last)),
                oracle.get("steadyStateRecurrentK"),
                1);
        agree(
                "cash-releasing",
                new Money(finances.benefits()
                        .planned(benefit -> benefit.benefitClass() == BenefitClass.CRB)
                        .pence(last)),
                oracle.get("fullYearCrbK"),
                1);
    }

    @Test
    void switchingValuesAndSensitivities() {
        EconomicCase economic = O3.economicCase(Bias.WITH);
        JsonNode switching = ORACLES.get("O3_switchingValues");
        assertThat(economic.benefitsMayFall().percent(3))
                .isEqualTo(switching.get("benefitsFallPct").asDecimal());
        assertThat(economic.costsMayRise().percent(3))
                .isEqualTo(switching.get("costsRisePct").asDecimal());
        JsonNode sensitivities = ORACLES.get("O3_sensitivities_withOptimismBias");
        agree("base", economic.netPresentValue(), sensitivities.get("base"), 3);
        agree(
                "costs",
                O3.economicCase(Bias.WITH, Sensitivity.COSTS_A_TENTH_HIGHER).netPresentValue(),
                sensitivities.get("costsPlus10pct"),
                3);
        agree(
                "benefits",
                O3.economicCase(Bias.WITH, Sensitivity.BENEFITS_A_FIFTH_LOWER).netPresentValue(),
                sensitivities.get("benefitsMinus20pct"),
                3);
        agree(
                "late",
                O3.economicCase(Bias.WITH, Sensitivity.BENEFITS_A_YEAR_LATE).netPresentValue(),
                sensitivities.get("benefitsOneYearLate"),
                3);
    }
}
