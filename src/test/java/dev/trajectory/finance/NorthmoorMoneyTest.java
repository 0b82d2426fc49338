package dev.trajectory.finance;

import static dev.trajectory.finance.Northmoor.ORACLES;
import static dev.trajectory.finance.Northmoor.agree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Ledger;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
                O3.benefits().expected(benefit -> benefit.benefitClass() == benefitClass),
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
                                    .expected(benefit -> benefit.benefitClass() == BenefitClass.valueOf(oracle.getKey())
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
    @CsvSource({"O3_funding_securedOnly, SECURED", "O3_funding_allTranches, INDICATIVE"})
    void funding(String name, Counting counting) {
        Ledger ledger = O3.ledger(counting);
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
        int last = finances.appraised().end() - 1;
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
                        .expected(benefit -> benefit.benefitClass() == BenefitClass.CRB)
                        .pence(last)),
                oracle.get("fullYearCrbK"),
                1);
    }

    @Test
    void shareOfOtherBenefitsThatMustBecomeCash() {
        assertThat(O3.breakEvenConversion().percent(2)).isEqualTo(new BigDecimal("8.48"));
    }

    @Test
    void cashNeverPaysBack() {
        assertThat(O3.cashPayback()).isNull();
    }

    @Test
    void trustsAloneBearTheCapitalDividend() {
        O3.positions().forEach((organisation, position) -> {
            boolean isTrust = List.of("STHB", "ERDH", "KMHP", "FCHT", "MAMB").contains(organisation.value());
            assertThat(position.charges().dividend().isNil())
                    .as(organisation.value())
                    .isEqualTo(!isTrust);
        });
    }

    @Test
    void risks() {
        agree("risks", O3.risks().expected(), ORACLES.get("risks").get("totalExpectedValueK"), 1);
        assertThat(texts(ORACLES.get("risks").get("scoring15plus")))
                .isEqualTo(O3.risks().open().stream()
                        .map(Risks.Expected::risk)
                        .filter(risk -> risk.score() >= 15)
                        .map(risk -> risk.id().value())
                        .toList());
    }

    @Test
    void assets() {
        Map<String, Exposure> exposures = new LinkedHashMap<>();
        O3.exposures().forEach(exposure -> exposures.put(exposure.asset().id().value(), exposure));
        assertThat(exposures.get("L06").exposureDays()).isZero();
        assertThat(exposures.get("L06").daysInHand()).isEqualTo(368);
        assertThat(exposures.get("L03").exposureDays()).isEqualTo(708);
        assertThat(exposures.get("L03").daysInHand()).isZero();
        assertThat(exposures.values().stream()
                        .filter(exposure -> exposure.asset().isRedRated())
                        .map(exposure -> exposure.asset().id().value())
                        .toList())
                .isEqualTo(texts(ORACLES.get("assets").get("redRated")));
        ORACLES.get("assets")
                .get("scores")
                .properties()
                .forEach(oracle -> assertThat(
                                exposures.get(oracle.getKey()).asset().score())
                        .isEqualTo(oracle.getValue().asInt()));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(node -> texts.add(node.asString()));
        return texts;
    }

    @Test
    void chunksAreTogetherWorthTheNetPresentValue() {
        Money sum = O3.merits().chunks().stream().map(Merit::value).reduce(Money.ZERO, Money::plus);
        assertThat(sum).isEqualTo(O3.economicCase(Bias.WITH).netPresentValue());
    }

    @Test
    void aMonthOfDelayCostsATwelfthOfAYearsBenefitsOrThereabouts() {
        Delay delay = O3.monthOfDelay(Bias.WITH);
        Money year = O3.economicCase(Bias.WITH)
                .netPresentValue()
                .minus(O3.economicCase(Bias.WITH, Sensitivity.BENEFITS_A_YEAR_LATE)
                        .netPresentValue());
        assertThat(delay.netPresentValue().pence()).isBetween(year.pence() / 15, year.pence() / 10);
        assertThat(delay.cash().pence()).isPositive();
    }

    @Test
    void shareOfTurnoverSpentOnTechnology() {
        Technology hospital = O3.technology().get(new OrganisationId("STHB"));
        assertThat(hospital.shareBefore().percent(1)).isEqualTo(new BigDecimal("2.1"));
        assertThat(hospital.shareIn(new FinancialYear(2036)).percent(2)).isEqualTo(new BigDecimal("2.33"));
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
