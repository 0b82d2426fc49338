package dev.trajectory.cli;

import dev.trajectory.finance.BenefitFlow;
import dev.trajectory.finance.Benefits;
import dev.trajectory.finance.Bias;
import dev.trajectory.finance.EconomicCase;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Ratio;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.UndatedCost;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Grade;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The money of a plan, or of an option of it, as JSON: thousands of pounds, one amount for each year appraised.
final class AppraisalReport {

    private final Outlook outlook;
    private final Plan plan;
    private final Finances money;
    private final List<FinancialYear> years;

    AppraisalReport(Outlook outlook) {
        this.outlook = outlook;
        plan = outlook.plan();
        money = outlook.money();
        years = money.appraised().years();
    }

    /// @param option its id; null for the plan itself
    ObjectNode json(@Nullable String option, Counting counting) {
        ObjectNode root = Json.object();
        root.put("option", option);
        root.put("chunks", plan.chunks().size() - plan.parents().size());
        root.put(
                "finish",
                outlook.schedule().finish() == null
                        ? null
                        : outlook.schedule().finish().toString());
        addTotals(root);
        addCase(root.putObject("withoutOptimismBias"), money.economicCase(Bias.WITHOUT));
        addCase(root.putObject("withOptimismBias"), money.economicCase(Bias.WITH));
        root.put("cashPaybackFy", text(money.cashPayback()));
        ArrayNode fys = root.putArray("fys");
        years.forEach(year -> fys.add(year.toString()));
        addCosts(root);
        addUndated(root);
        addBenefits(root);
        new FundingReport(plan, money, counting).add(root.putObject("funding"));
        new PartiesReport(plan, money).add(root);
        new UncertaintyReport(money).add(root);
        new OutturnReport(money).add(root.putObject("outturn"));
        new NextReport(money).add(root);
        new BudgetReport(money).add(root);
        new MeasureReport(plan, money).add(root);
        new BidReport(plan).add(root);
        new RiskReport(money).add(root);
        return root;
    }

    private void addTotals(ObjectNode root) {
        ByYear capital = money.appraised(money.costs().paid(line -> line.kind() == CostKind.CAPITAL_ONE_OFF));
        root.put("capitalTotalK", Amounts.thousands(capital.total()));
        root.put(
                "peakCapitalK",
                Amounts.thousands(capital.isNil() ? Money.ZERO : new Money(capital.pence(capital.peakYear()))));
        root.put("peakCapitalFy", capital.isNil() ? null : new FinancialYear(capital.peakYear()).toString());
        Money crb = Money.ZERO;
        for (BenefitFlow flow : money.benefits().flows()) {
            boolean isReleased = flow.isCash() && flow.isOwn();
            crb = isReleased ? crb.plus(flow.fullYear()) : crb;
        }
        root.put("fullYearCrbK", Amounts.thousands(crb));
        ByYear recurrent = money.costs().paid(line -> line.line().isRecurrent());
        root.put("steadyStateRecurrentK", Amounts.thousands(recurrent.in(years.getLast())));
        Ratio conversion = money.breakEvenConversion();
        root.put("breakEvenConversionPct", conversion == null ? null : conversion.percent(3));
    }

    private static void addCase(ObjectNode node, EconomicCase economic) {
        node.put("pvCostK", Amounts.thousands(economic.presentCosts()));
        node.put("pvBenefitK", Amounts.thousands(economic.presentBenefits()));
        node.put("pvSunkK", Amounts.thousands(economic.presentSunk()));
        node.put("npsvK", Amounts.thousands(economic.netPresentValue()));
        node.put("bcr", rounded(economic.benefitCostRatio()));
        node.put("discountedPaybackFy", text(economic.payback()));
        ObjectNode byClass = node.putObject("pvBenefitByClassK");
        for (BenefitClass each : BenefitClass.values()) {
            if (each != BenefitClass.UB && each != BenefitClass.TRANSFER) {
                byClass.put(each.name(), Amounts.thousands(economic.presentBenefits(each)));
            }
        }
        ObjectNode byGrade = node.putObject("pvBenefitByGradeK");
        for (Grade each : Grade.values()) {
            byGrade.put(each.name(), Amounts.thousands(economic.presentBenefitsGraded(each)));
        }
        byGrade.put("none", Amounts.thousands(economic.presentBenefitsGraded(null)));
    }

    private void addCosts(ObjectNode root) {
        ObjectNode byKind = root.putObject("costByKindAndFy");
        for (CostKind kind : CostKind.values()) {
            Amounts.put(byKind, kind.name(), money.costs().paid(line -> line.kind() == kind), years);
        }
        ObjectNode byOrganisation = root.putObject("costByOrgKindFy");
        for (Organisation organisation : plan.organisations()) {
            ObjectNode own = byOrganisation.putObject(organisation.id().value());
            for (CostKind kind : CostKind.values()) {
                ByYear paid = money.costs()
                        .paid(line -> line.kind() == kind && line.payer().equals(organisation.id()));
                Amounts.put(own, kind.name(), paid, years);
            }
        }
    }

    /// What chunks without dates cost, which is in no year and in no other figure.
    private void addUndated(ObjectNode root) {
        ObjectNode node = root.putObject("withoutDates");
        ArrayNode chunks = node.putArray("chunks");
        money.costs().undated().stream().map(UndatedCost::chunk).distinct().forEach(chunk -> chunks.add(chunk.value()));
        ObjectNode byKind = node.putObject("costByKindK");
        for (CostKind kind : CostKind.values()) {
            byKind.put(kind.name(), Amounts.thousands(money.costs().undated(line -> line.kind() == kind)));
        }
    }

    private void addBenefits(ObjectNode root) {
        ObjectNode byClass = root.putObject("benefitByClassAndFy");
        for (BenefitClass each : BenefitClass.values()) {
            if (each != BenefitClass.UB) {
                ByYear worth = money.benefits().expected(benefit -> benefit.benefitClass() == each);
                Amounts.put(byClass, each.name(), worth, years);
            }
        }
        ObjectNode byOrganisation = root.putObject("benefitByOrgClassFy");
        for (Organisation organisation : plan.organisations()) {
            ObjectNode own = byOrganisation.putObject(organisation.id().value());
            for (BenefitClass each : BenefitClass.values()) {
                if (each != BenefitClass.UB) {
                    ByYear worth = money.benefits()
                            .expected(benefit -> benefit.benefitClass() == each
                                    && benefit.beneficiary().equals(organisation.id()));
                    Amounts.put(own, each.name(), worth, years);
                }
            }
        }
        ObjectNode starts = root.putObject("benefitStart");
        for (Benefit benefit : plan.benefits()) {
            LocalDate start = Benefits.start(plan, benefit, money.dates());
            starts.put(benefit.id().value(), start == null ? null : start.toString());
        }
    }

    static @Nullable String text(@Nullable FinancialYear year) {
        return year == null ? null : year.toString();
    }

    static @Nullable BigDecimal rounded(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.rounded(6);
    }
}
