package dev.trajectory.cli;

import dev.trajectory.finance.Bias;
import dev.trajectory.finance.EconomicCase;
import dev.trajectory.finance.Exposure;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Merit;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Quantity.CostOutturn.CostBasis;
import dev.trajectory.finance.Ratio;
import dev.trajectory.finance.Sensitivity;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Grade;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/// Why the figures of an appraisal are what they are, as JSON: for each that is not nil, its amount and the rows that
/// it is the sum of to the penny, the two sums it is a ratio of, or the years it takes. What the window answers when a
/// figure is asked is the same account.
final class TraceReport {

    private final Plan plan;
    private final Finances money;
    private final Counting counting;
    private final List<FinancialYear> years;
    private final Trace out;

    TraceReport(Plan plan, Finances money, Counting counting, ArrayNode out) {
        this.plan = plan;
        this.money = money;
        this.counting = counting;
        this.out = new Trace(money, out);
        years = money.appraised().years();
    }

    /// Adds all there are.
    void add() {
        addTotals();
        addCase("/withoutOptimismBias", Bias.WITHOUT);
        addCase("/withOptimismBias", Bias.WITH);
        addUncertainty();
        addCosts();
        addBenefits();
        new FundingTraces(plan, money, counting, out).add();
        new PartyTraces(plan, money, out).add();
        addOutturn();
        addNext();
        out.add("/risks/totalExpectedValueK", new Quantity.ExpectedRisk());
        out.add("/risks/exposureK", new Quantity.RiskExposure());
        addAssets();
    }

    private void addTotals() {
        out.add("/capitalTotalK", new Quantity.Spending(null, CostKind.CAPITAL_ONE_OFF, null, null));
        ByYear capital = money.appraised(money.costs().paid(line -> line.kind() == CostKind.CAPITAL_ONE_OFF));
        if (!capital.isNil()) {
            FinancialYear peak = new FinancialYear(capital.peakYear());
            out.add("/peakCapitalK", new Quantity.Spending(null, CostKind.CAPITAL_ONE_OFF, null, peak));
        }
        FinancialYear last = years.getLast();
        Quantity recurrent = new Quantity.Spending(null, CostKind.REVENUE_RECURRENT, null, last);
        out.add("/fullYearCrbK", new Quantity.FullYearCash());
        out.add("/steadyStateRecurrentK", recurrent);
        out.payback("/cashPaybackFy", money.cashByYear(), money.cashPayback());
        Ratio conversion = money.breakEvenConversion();
        if (conversion != null && conversion.part().pence() != 0) {
            out.ratio(
                    "/breakEvenConversionPct",
                    List.of(Trace.plus(recurrent), Trace.less(new Quantity.CashBenefit(null, last))),
                    List.of(Trace.plus(new Quantity.Worth(null, BenefitClass.NCRB, last))));
        }
    }

    private void addCase(String at, Bias bias) {
        EconomicCase economic = money.economicCase(bias);
        out.add(at + "/pvCostK", costs(bias));
        out.add(at + "/pvBenefitK", benefits(bias, null));
        out.add(at + "/pvSunkK", new Quantity.SunkCosts());
        out.add(at + "/npsvK", new Quantity.NetPresentValue(bias));
        if (economic.benefitCostRatio() != null) {
            out.ratio(at + "/bcr", List.of(Trace.plus(benefits(bias, null))), List.of(Trace.plus(costs(bias))));
        }
        out.payback(at + "/discountedPaybackFy", economic.presentByYear(), economic.payback());
        for (BenefitClass each : BenefitClass.values()) {
            if (each != BenefitClass.UB && each != BenefitClass.TRANSFER) {
                out.add(at + "/pvBenefitByClassK/" + each, benefits(bias, each));
            }
        }
        for (Grade each : Grade.values()) {
            out.add(at + "/pvBenefitByGradeK/" + each, new Quantity.GradedBenefits(bias, each));
        }
        out.add(at + "/pvBenefitByGradeK/none", new Quantity.GradedBenefits(bias, null));
    }

    private static Quantity costs(Bias bias) {
        return new Quantity.PresentCosts(bias, null, null);
    }

    private static Quantity benefits(Bias bias, @Nullable BenefitClass of) {
        return new Quantity.PresentBenefits(bias, null, of);
    }

    private void addUncertainty() {
        Quantity net = new Quantity.NetPresentValue(Bias.WITH);
        EconomicCase economic = money.economicCase(Bias.WITH);
        if (economic.benefitsMayFall() != null) {
            out.ratio(
                    "/switchingValues/benefitsFallPct",
                    List.of(Trace.plus(net)),
                    List.of(Trace.plus(benefits(Bias.WITH, null))));
        }
        for (BenefitClass each : UncertaintyReport.VALUED) {
            if (UncertaintyReport.mayFall(economic, each) != null) {
                out.ratio(
                        "/switchingValues/classAloneFallPct/" + each,
                        List.of(Trace.plus(net)),
                        List.of(Trace.plus(benefits(Bias.WITH, each))));
            }
        }
        if (economic.costsMayRise() != null) {
            out.ratio("/switchingValues/costsRisePct", List.of(Trace.plus(net)), List.of(Trace.plus(costs(Bias.WITH))));
        }
        out.add("/sensitivities_withOptimismBias/base", net);
        addSensitivity("costsPlus10pct", Sensitivity.COSTS_A_TENTH_HIGHER);
        addSensitivity("benefitsMinus20pct", Sensitivity.BENEFITS_A_FIFTH_LOWER);
        addSensitivity("benefitsOneYearLate", Sensitivity.BENEFITS_A_YEAR_LATE);
        out.add("/monthOfDelayK", new Quantity.MonthOfDelay(Bias.WITH));
        out.add("/monthOfDelayCashK", new Quantity.CashOfDelay());
    }

    private void addSensitivity(String name, Sensitivity sensitivity) {
        out.add("/sensitivities_withOptimismBias/" + name, new Quantity.NetPresentValue(Bias.WITH, sensitivity));
    }

    private void addCosts() {
        for (CostKind kind : CostKind.values()) {
            out.add("/withoutDates/costByKindK/" + kind, new Quantity.UndatedSpending(null, kind));
            out.byYear("/costByKindAndFy/" + kind, year -> new Quantity.Spending(null, kind, null, year));
            plan.organisations()
                    .forEach(each -> out.byYear(
                            "/costByOrgKindFy/" + Trace.pointed(each.id().value()) + "/" + kind,
                            year -> new Quantity.Spending(each.id(), kind, null, year)));
        }
    }

    private void addBenefits() {
        for (BenefitClass of : BenefitClass.values()) {
            if (of != BenefitClass.UB) {
                out.byYear("/benefitByClassAndFy/" + of, year -> new Quantity.Worth(null, of, year));
                plan.organisations()
                        .forEach(each -> out.byYear(
                                "/benefitByOrgClassFy/"
                                        + Trace.pointed(each.id().value()) + "/" + of,
                                year -> new Quantity.Worth(each.id(), of, year)));
            }
        }
    }

    private void addOutturn() {
        for (CostKind kind : CostKind.values()) {
            addOutturn("planned", CostBasis.PLANNED, kind);
            addOutturn("spent", CostBasis.SPENT, kind);
            addOutturn("forecast", CostBasis.FORECAST, kind);
            out.add("/outturn/onOrderByKindK/" + kind, new Quantity.Committed(null, kind));
        }
    }

    private void addOutturn(String name, CostBasis basis, CostKind kind) {
        out.byYear(
                "/outturn/" + name + "ByKindAndFy/" + kind, year -> new Quantity.CostOutturn(basis, null, kind, year));
    }

    private void addNext() {
        List<Merit> next = money.merits().next();
        for (int i = 0; i < next.size(); i++) {
            ChunkId chunk = next.get(i).chunk();
            Quantity value = new Quantity.ChunkValue(chunk);
            Quantity capital = new Quantity.Spending(null, CostKind.CAPITAL_ONE_OFF, chunk, null);
            out.add("/nextChunks/" + i + "/valueK", value);
            out.add("/nextChunks/" + i + "/capitalK", capital);
            if (next.get(i).valuePerCapital() != null) {
                out.ratio(
                        "/nextChunks/" + i + "/valuePerCapital",
                        List.of(Trace.plus(value)),
                        List.of(Trace.plus(capital)));
            }
        }
    }

    /// What each asset is expected to cost comes of what is said of it.
    private void addAssets() {
        List<Exposure> exposures = money.exposures();
        for (int i = 0; i < exposures.size(); i++) {
            Exposure each = exposures.get(i);
            addAsset(i, "expectedLossTillRemovedK", each, each.lossWhileExposed());
            addAsset(i, "lossAvoidedPerYearK", each, each.lossAvoided());
            addAsset(i, "extendedSupportK", each, each.extendedSupport());
        }
    }

    private void addAsset(int index, String name, Exposure exposure, @Nullable Money amount) {
        if (amount != null && amount.pence() != 0) {
            out.record(
                    "/assets/exposure/" + index + "/" + name,
                    amount,
                    "asset",
                    exposure.asset().id().value());
        }
    }
}
