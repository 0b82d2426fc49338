package dev.trajectory.cli;

import dev.trajectory.finance.Sensitivity;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.OptionId;
import dev.trajectory.outlook.Alternatives;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Figure;
import dev.trajectory.outlook.Figures;
import dev.trajectory.outlook.Worth;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Options of a plan side by side, as JSON: sums in thousands of pounds.
record ComparisonReport(Comparison comparison, Alternatives.Choice choice) {

    ObjectNode json(String sentence) {
        ObjectNode root = Json.object();
        root.put("counting", CountingReader.word(comparison.counting()));
        root.put("basis", "with optimism bias");
        ArrayNode options = root.putArray("options");
        comparison.options().forEach(each -> add(options.addObject(), each));
        ObjectNode better = root.putObject("better");
        for (Figure figure : Figure.values()) {
            if (figure.better() != Figure.Better.NEITHER) {
                put(better.putArray(name(figure)), comparison.best(figure));
            }
        }
        Comparison.Verdict verdict = comparison.verdict();
        ObjectNode said = root.putObject("verdict");
        said.put("sentence", sentence);
        put(said.putArray("firstByNpsv"), verdict.worthMost());
        put(said.putArray("firstByBcr"), verdict.mostForEachPound());
        said.put("disagree", verdict.disagrees());
        addIds(root.putArray("noRegret"), choice.noRegret());
        Alternatives.Closing closing = choice.closing();
        if (closing == null) {
            root.putNull("allOpenUntil");
        } else {
            root.putObject("allOpenUntil")
                    .put("day", closing.until().toString())
                    .put("chunk", closing.chunk().value())
                    .put("option", closing.option().value());
        }
        ArrayNode moves = root.putArray("moves");
        comparison.shifts().forEach(shift -> add(moves.addObject(), shift));
        return root;
    }

    private static String name(Figure figure) {
        return switch (figure) {
            case CHUNKS -> "chunks";
            case FINISH -> "finish";
            case FIRST_BENEFIT -> "firstBenefit";
            case HIGHEST_LOAD -> "highestLoad";
            case CAPITAL -> "capitalK";
            case REVENUE -> "revenueK";
            case SPENT_ON_LEFT_OUT -> "spentOnLeftOutK";
            case CAPITAL_GAP -> "peakCapitalGap";
            case REVENUE_GAP -> "peakRevenueGap";
            case PRESENT_COSTS -> "pvCostK";
            case SUNK_COSTS -> "pvSunkK";
            case CASH_RELEASING -> "pvBenefitCrbK";
            case NON_CASH_RELEASING -> "pvBenefitNcrbK";
            case SOCIETAL -> "pvBenefitSbK";
            case NPSV -> "npsvK";
            case BCR -> "bcr";
            case ECONOMIC_PAYBACK -> "discountedPaybackFy";
            case CASH_PAYBACK -> "cashPaybackFy";
            case BENEFITS_MAY_FALL -> "benefitsMayFall";
            case COSTS_MAY_RISE -> "costsMayRise";
            case COSTS_A_TENTH_HIGHER -> "npsvCostsPlus10pctK";
            case BENEFITS_A_FIFTH_LOWER -> "npsvBenefitsMinus20pctK";
            case BENEFITS_A_YEAR_LATE -> "npsvBenefitsOneYearLateK";
            case MONTH_OF_DELAY -> "monthOfDelayK";
            case GRADE_A, GRADE_B, GRADE_C, GRADE_D, GRADE_E -> "pvBenefitGrade" + figure.grade() + "K";
            case NO_GRADE -> "pvBenefitUngradedK";
        };
    }

    private static void put(ArrayNode node, List<OptionId> options) {
        options.forEach(option -> node.add(option.value()));
    }

    private static void add(ObjectNode node, Comparison.Compared each) {
        node.put("option", each.id().value());
        node.put("name", each.option().name());
        ObjectNode factors = node.putObject("successFactors");
        each.option().successFactors().forEach(factors::put);
        node.put("unmonetised", each.option().unmonetised());
        for (Figure figure : Figure.values()) {
            put(node, name(figure), figure, each.figures());
        }
    }

    private static void put(ObjectNode node, String name, Figure figure, Figures figures) {
        Worth worth = figures.worth();
        switch (figure) {
            case CHUNKS -> node.put(name, figures.chunks());
            case FINISH -> node.put(name, text(figures.finish()));
            case FIRST_BENEFIT -> node.put(name, text(figures.firstBenefit()));
            case HIGHEST_LOAD -> put(node, name, figures.highestLoad());
            case CAPITAL -> node.put(name, Amounts.thousands(figures.capital()));
            case REVENUE -> node.put(name, Amounts.thousands(figures.revenue()));
            case SPENT_ON_LEFT_OUT ->
                node.put(name, Amounts.thousands(figures.leftOut().total()));
            case CAPITAL_GAP -> put(node, name, figures.peakGap(FundKind.CAPITAL));
            case REVENUE_GAP -> put(node, name, figures.peakGap(FundKind.REVENUE));
            case PRESENT_COSTS -> node.put(name, Amounts.thousands(worth.costs()));
            case SUNK_COSTS -> node.put(name, Amounts.thousands(worth.sunk()));
            case CASH_RELEASING -> node.put(name, Amounts.thousands(worth.benefits(BenefitClass.CRB)));
            case NON_CASH_RELEASING -> node.put(name, Amounts.thousands(worth.benefits(BenefitClass.NCRB)));
            case SOCIETAL -> node.put(name, Amounts.thousands(worth.benefits(BenefitClass.SB)));
            case NPSV -> node.put(name, Amounts.thousands(worth.netPresentValue()));
            case BCR -> node.put(name, AppraisalReport.rounded(worth.benefitCostRatio()));
            case ECONOMIC_PAYBACK -> node.put(name, AppraisalReport.text(worth.payback()));
            case CASH_PAYBACK -> node.put(name, AppraisalReport.text(figures.cashPayback()));
            case BENEFITS_MAY_FALL -> node.put(name, AppraisalReport.rounded(worth.benefitsMayFall()));
            case COSTS_MAY_RISE -> node.put(name, AppraisalReport.rounded(worth.costsMayRise()));
            case COSTS_A_TENTH_HIGHER -> put(node, name, figures, Sensitivity.COSTS_A_TENTH_HIGHER);
            case BENEFITS_A_FIFTH_LOWER -> put(node, name, figures, Sensitivity.BENEFITS_A_FIFTH_LOWER);
            case BENEFITS_A_YEAR_LATE -> put(node, name, figures, Sensitivity.BENEFITS_A_YEAR_LATE);
            case MONTH_OF_DELAY ->
                node.put(name, Amounts.thousands(figures.sensitivities().month().netPresentValue()));
            case GRADE_A, GRADE_B, GRADE_C, GRADE_D, GRADE_E, NO_GRADE ->
                node.put(name, Amounts.thousands(worth.graded(figure.grade())));
        }
    }

    private static void put(ObjectNode node, String name, Figures figures, Sensitivity sensitivity) {
        node.put(name, Amounts.thousands(figures.sensitivities().value(sensitivity)));
    }

    private static void put(ObjectNode node, String name, Figures.@Nullable PeakLoad load) {
        if (load == null) {
            node.putNull(name);
        } else {
            node.putObject(name)
                    .put("org", load.organisation().value())
                    .put("month", load.month().toString())
                    .put("percent", load.percent());
        }
    }

    private static void put(ObjectNode node, String name, Figures.@Nullable Peak peak) {
        if (peak == null) {
            node.putNull(name);
        } else {
            node.putObject(name).put("fy", peak.year().toString()).put("amountK", Amounts.thousands(peak.amount()));
        }
    }

    private static void add(ObjectNode node, Comparison.Shift shift) {
        node.put("from", shift.before().value());
        node.put("to", shift.after().value());
        ArrayNode chunks = node.putArray("chunks");
        shift.effect().moved().forEach(move -> add(chunks.addObject(), move));
        addIds(node.putArray("onlyFrom"), shift.onlyBefore());
        addIds(node.putArray("onlyTo"), shift.onlyAfter());
    }

    private static void add(ObjectNode node, Effect.Move move) {
        boolean isDated = move.before() != null && move.after() != null;
        node.put("chunk", move.chunk().value());
        node.set("from", dates(move.before()));
        node.set("to", dates(move.after()));
        node.put("days", isDated ? move.days() : null);
        node.put("weeks", isDated ? move.weeks() : null);
    }

    private static @Nullable ObjectNode dates(@Nullable Placement at) {
        return at == null
                ? null
                : Json.object()
                        .put("start", at.start().toString())
                        .put("finish", at.finish().toString());
    }

    private static void addIds(ArrayNode node, List<ChunkId> chunks) {
        chunks.forEach(chunk -> node.add(chunk.value()));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
