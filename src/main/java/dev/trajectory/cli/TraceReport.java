package dev.trajectory.cli;

import dev.trajectory.finance.Account;
import dev.trajectory.finance.Account.Source;
import dev.trajectory.finance.Bias;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Merit;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Quantity.CostOutturn.CostBasis;
import dev.trajectory.finance.Sensitivity;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Grade;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Why the figures of an appraisal are what they are, as JSON: for each that is not nil, where in the report it stands
/// (a JSON pointer, RFC 6901), its amount, and the rows that it is the sum of to the penny, down to a chunk's cost
/// line. What the window answers when a figure is asked is the same account.
final class TraceReport {

    private final Plan plan;
    private final Finances money;
    private final Counting counting;
    private final List<FinancialYear> years;
    private final ArrayNode out;

    TraceReport(Plan plan, Finances money, Counting counting, ArrayNode out) {
        this.plan = plan;
        this.money = money;
        this.counting = counting;
        this.out = out;
        years = money.appraised().years();
    }

    /// Adds all there are.
    void add() {
        addCase("/withoutOptimismBias", Bias.WITHOUT);
        addCase("/withOptimismBias", Bias.WITH);
        addSensitivities();
        addCosts();
        addBenefits();
        addFunding();
        addParties();
        add("/risks/totalExpectedValueK", new Quantity.ExpectedRisk());
        add("/monthOfDelayK", new Quantity.MonthOfDelay(Bias.WITH));
        add("/monthOfDelayCashK", new Quantity.CashOfDelay());
        addOutturn();
        addNext();
    }

    private void addOutturn() {
        for (CostKind kind : CostKind.values()) {
            addOutturn("planned", CostBasis.PLANNED, kind);
            addOutturn("spent", CostBasis.SPENT, kind);
            addOutturn("forecast", CostBasis.FORECAST, kind);
            add("/outturn/onOrderByKindK/" + kind, new Quantity.Committed(null, kind));
        }
    }

    private void addOutturn(String name, CostBasis basis, CostKind kind) {
        byYear("/outturn/" + name + "ByKindAndFy/" + kind, year -> new Quantity.CostOutturn(basis, null, kind, year));
    }

    private void addNext() {
        List<Merit> next = money.merits().next();
        for (int i = 0; i < next.size(); i++) {
            ChunkId chunk = next.get(i).chunk();
            add("/nextChunks/" + i + "/valueK", new Quantity.ChunkValue(chunk));
            add("/nextChunks/" + i + "/capitalK", new Quantity.Spending(null, CostKind.CAPITAL_ONE_OFF, chunk, null));
        }
    }

    private void addCase(String at, Bias bias) {
        add(at + "/pvCostK", new Quantity.PresentCosts(bias, null, null));
        add(at + "/pvBenefitK", new Quantity.PresentBenefits(bias, null, null));
        add(at + "/npsvK", new Quantity.NetPresentValue(bias));
        for (BenefitClass each : BenefitClass.values()) {
            if (each != BenefitClass.UB && each != BenefitClass.TRANSFER) {
                add(at + "/pvBenefitByClassK/" + each, new Quantity.PresentBenefits(bias, null, each));
            }
        }
        for (Grade each : Grade.values()) {
            add(at + "/pvBenefitByGradeK/" + each, new Quantity.GradedBenefits(bias, each));
        }
        add(at + "/pvBenefitByGradeK/none", new Quantity.GradedBenefits(bias, null));
    }

    private void addSensitivities() {
        add("/sensitivities/base", new Quantity.NetPresentValue(Bias.WITH));
        addSensitivity("costsPlus10pct", Sensitivity.COSTS_A_TENTH_HIGHER);
        addSensitivity("benefitsMinus20pct", Sensitivity.BENEFITS_A_FIFTH_LOWER);
        addSensitivity("benefitsOneYearLate", Sensitivity.BENEFITS_A_YEAR_LATE);
    }

    private void addSensitivity(String name, Sensitivity sensitivity) {
        add("/sensitivities/" + name, new Quantity.NetPresentValue(Bias.WITH, sensitivity));
    }

    private void addCosts() {
        for (CostKind kind : CostKind.values()) {
            byYear("/costByKindAndFy/" + kind, year -> new Quantity.Spending(null, kind, null, year));
            plan.organisations()
                    .forEach(each -> byYear(
                            "/costByOrgKindFy/" + name(each.id()) + "/" + kind,
                            year -> new Quantity.Spending(each.id(), kind, null, year)));
        }
    }

    private void addBenefits() {
        for (BenefitClass of : BenefitClass.values()) {
            if (of != BenefitClass.UB) {
                byYear("/benefitByClassAndFy/" + of, year -> new Quantity.Worth(null, of, year));
                plan.organisations()
                        .forEach(each -> byYear(
                                "/benefitByOrgClassFy/" + name(each.id()) + "/" + of,
                                year -> new Quantity.Worth(each.id(), of, year)));
            }
        }
    }

    private void addFunding() {
        for (FundKind kind : FundKind.values()) {
            byYear("/funding/gapTotal/" + kind, year -> new Quantity.Gap(counting, null, kind, null, year));
            plan.organisations()
                    .forEach(each -> byYear(
                            "/funding/gapByOrg/" + kind + "/" + name(each.id()),
                            year -> new Quantity.Gap(counting, each.id(), kind, null, year)));
        }
        for (Fund fund : plan.funds()) {
            byYear(
                    "/funding/drawnByFund/" + pointed(fund.id().value()),
                    year -> new Quantity.Funding(Quantity.Funding.Use.DRAWN, counting, fund.id(), null, null, year));
        }
    }

    private void addParties() {
        money.payersAndGainers().organisations().keySet().forEach(party -> {
            String at = "/whoPaysWhoGains/" + name(party);
            add(at + "/cost", new Quantity.Spending(party, null, null, null));
            add(at + "/benefit", new Quantity.Worth(party, null, null));
            add(at + "/cashBenefit", new Quantity.CashBenefit(party, null));
            money.payersAndGainers()
                    .organisations()
                    .keySet()
                    .forEach(
                            gainer -> add(at + "/paysForGainsOf/" + name(gainer), new Quantity.PaidFor(party, gainer)));
        });
        money.positions().keySet().forEach(party -> {
            String at = "/orgRevenuePosition/" + name(party);
            byYear(at + "/cashBenefit", year -> new Quantity.CashBenefit(party, year));
            byYear(at + "/gainShareNet", year -> new Quantity.Shared(party, year));
            byYear(at + "/netRevenueImpact", year -> new Quantity.NetRevenue(party, year));
            byYear(at + "/depreciation", year -> new Quantity.Depreciation(party, year));
            byYear(at + "/pdcDividend", year -> new Quantity.Dividend(party, year));
        });
        byYear("/systemNetRevenueImpact", year -> new Quantity.NetRevenue(null, year));
    }

    private static String name(OrganisationId id) {
        return pointed(id.value());
    }

    /// A name as a JSON pointer spells it.
    private static String pointed(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private void byYear(String at, Function<FinancialYear, Quantity> quantity) {
        for (int i = 0; i < years.size(); i++) {
            add(at + "/" + i, quantity.apply(years.get(i)));
        }
    }

    private void add(String at, Quantity quantity) {
        Account account = money.why(quantity);
        if (!account.rows().isEmpty()) {
            ObjectNode node = out.addObject();
            node.put("figure", at);
            node.put("amountK", Amounts.thousands(account.total()));
            add(node.putArray("rows"), account);
        }
    }

    private void add(ArrayNode rows, Account account) {
        for (Account.Row row : account.rows()) {
            ObjectNode node = rows.addObject();
            add(node, row.source());
            node.put("amountK", Amounts.thousands(row.amount()));
            Quantity below = below(account.quantity(), row.source());
            if (below != null) {
                add(node.putArray("rows"), money.why(below));
            }
        }
    }

    /// What a row is the sum of, in its turn.
    private static @Nullable Quantity below(Quantity quantity, Source source) {
        return quantity instanceof Quantity.Gap gap && source instanceof Source.Need need
                ? new Quantity.Gap(gap.counting(), need.payer(), need.kind(), need.chunk(), need.year())
                : null;
    }

    private static void add(ObjectNode node, Source source) {
        switch (source) {
            case Source.Cost(var chunk, var index) ->
                node.put("chunk", chunk.value()).put("costLine", index);
            case Source.Benefit(var benefit) -> node.put("benefit", benefit.value());
            case Source.Rule(var rule) -> node.put("gainShare", rule.value());
            case Source.Award(var fund, var award) ->
                node.put("fund", fund.value()).put("award", award);
            case Source.Draw(var fund, var award, var chunk, var year) ->
                node.put("fund", fund.value())
                        .put("award", award)
                        .put("chunk", chunk.value())
                        .put("fy", year.toString());
            case Source.Need(var chunk, var payer, var kind, var year) ->
                node.put("chunk", chunk.value())
                        .put("org", payer.value())
                        .put("kind", kind.name())
                        .put("fy", year.toString());
            case Source.Organisation(var organisation) -> node.put("org", organisation.value());
            case Source.Risk(var risk) -> node.put("risk", risk.value());
        }
    }
}
