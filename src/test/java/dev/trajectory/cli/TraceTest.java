package dev.trajectory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Why the figures of an appraisal are what they are: each trace sums to its figure, to the penny.
class TraceTest {

    private static JsonNode appraise(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.json();
    }

    @ParameterizedTest
    @CsvSource({"O3, secured", "O3, indicative", "O2, probable", "O1, conditional"})
    void everyTraceSumsToItsFigure(String option, String counting) {
        JsonNode report = appraise(
                "appraise",
                "samples/northmoor.trajectory",
                "--json",
                "--trace",
                "--option",
                option,
                "--counting",
                counting);

        Set<String> figures = new HashSet<>();
        for (JsonNode trace : report.get("trace")) {
            String at = trace.get("figure").asString();
            assertThat(figures.add(at)).as(at).isTrue();
            JsonNode figure = report.at(at);
            if (trace.has("of")) {
                isRatio(at, figure.decimalValue(), trace);
            } else if (at.endsWith("PaybackFy")) {
                isPaidBack(at, figure, trace);
            } else {
                assertThat(figure.decimalValue()).as(at).isEqualByComparingTo(amount(trace));
                sums(at, trace);
            }
        }
        assertThat(figures).hasSizeGreaterThan(30);
    }

    private static void isRatio(String at, BigDecimal figure, JsonNode trace) {
        sums(at, trace.get("of"));
        sums(at, trace.get("by"));
        BigDecimal of = amount(trace.get("of"));
        BigDecimal ratio = (at.contains("Pct") ? of.movePointRight(2) : of)
                .divide(amount(trace.get("by")), figure.scale(), RoundingMode.HALF_EVEN);
        assertThat(figure).as(at).isEqualByComparingTo(ratio);
    }

    /// The years before the one named leave less than nil, and that one does not; where none is named all do.
    private static void isPaidBack(String at, JsonNode figure, JsonNode trace) {
        sums(at, trace);
        JsonNode rows = trace.get("rows");
        JsonNode last = rows.get(rows.size() - 1);
        if (figure.isNull()) {
            assertThat(amount(trace)).as(at).isNegative();
        } else {
            assertThat(last.get("fy").asString()).as(at).isEqualTo(figure.asString());
            assertThat(amount(trace)).as(at).isNotNegative();
            assertThat(amount(trace).subtract(amount(last))).as(at).isNegative();
        }
    }

    /// Rows add up to what they are the rows of, all the way down.
    private static void sums(String at, JsonNode node) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode row : node.get("rows")) {
            sum = sum.add(amount(row));
            if (row.has("rows")) {
                sums(at, row);
            }
        }
        assertThat(sum).as(at).isEqualByComparingTo(amount(node));
    }

    private static BigDecimal amount(JsonNode node) {
        return node.get("amountK").decimalValue();
    }

    /// What nobody can ask why, for the plan itself says so, or it is a count.
    private static final Pattern SAID = Pattern.compile("/chunks"
            + "|/assets/scores/[^/]+"
            + "|/assets/exposure/\\d+/(exposureDays|daysInHand)"
            + "|/benefitMeasures/\\d+/(baseline|target|latest)"
            + "|/itShareOfTurnover/[^/]+/turnoverK"
            + "|/budgets/\\d+/budgetK");

    @ParameterizedTest
    @ValueSource(strings = {"samples/northmoor-one-year-on.trajectory", "samples/first-steps.trajectory"})
    void everyNumberThatIsNotNilHasItsTrace(String plan) {
        JsonNode report = appraise("appraise", plan, "--json", "--trace");
        Set<String> figures = new HashSet<>();
        report.get("trace").forEach(trace -> figures.add(trace.get("figure").asString()));
        ((ObjectNode) report).remove("trace");

        assertThat(untraced("", report, figures)).isEmpty();
    }

    private static List<String> untraced(String at, JsonNode node, Set<String> figures) {
        List<String> untraced = new ArrayList<>();
        boolean isAsked = node.isNumber() && node.decimalValue().signum() != 0;
        if (isAsked && !figures.contains(at) && !SAID.matcher(at).matches()) {
            untraced.add(at);
        }
        node.properties()
                .forEach(each -> untraced.addAll(untraced(at + "/" + each.getKey(), each.getValue(), figures)));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            untraced.addAll(untraced(at + "/" + i, node.get(i), figures));
        }
        return untraced;
    }

    @Test
    void aGapGoesDownToCostLinesAndWhatIsDrawn() {
        JsonNode report = appraise("appraise", "samples/northmoor.trajectory", "--json", "--trace", "--option", "O3");
        boolean found = false;
        for (JsonNode trace : report.get("trace")) {
            if (trace.get("figure").asString().startsWith("/funding/gapByOrg")) {
                for (JsonNode need : trace.get("rows")) {
                    for (JsonNode row : need.get("rows")) {
                        found |= row.has("costLine");
                    }
                }
            }
        }
        assertThat(found).isTrue();
    }

    @Test
    void withoutTheFlagThereIsNoTrace() {
        assertThat(appraise("appraise", "samples/northmoor.trajectory", "--json")
                        .has("trace"))
                .isFalse();
    }
}
