package dev.trajectory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

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
            assertThat(report.at(at).decimalValue()).as(at).isEqualByComparingTo(amount(trace));
            sums(at, trace);
        }
        assertThat(figures).hasSizeGreaterThan(30);
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

    @Test
    void everyFigureOfTheTracedTablesThatIsNotNilHasItsTrace() {
        JsonNode report = appraise("appraise", "samples/northmoor.trajectory", "--json", "--trace", "--option", "O3");
        Set<String> figures = new HashSet<>();
        report.get("trace").forEach(trace -> figures.add(trace.get("figure").asString()));

        for (String table :
                new String[] {"costByKindAndFy", "benefitByClassAndFy", "costByOrgKindFy", "benefitByOrgClassFy"}) {
            traced("/" + table, report.get(table), figures);
        }
        traced("/funding/gapByOrg", report.get("funding").get("gapByOrg"), figures);
        traced("/funding/drawnByFund", report.get("funding").get("drawnByFund"), figures);
    }

    private static void traced(String at, JsonNode node, Set<String> figures) {
        if (node.isNumber()) {
            assertThat(node.decimalValue().signum() == 0 || figures.contains(at))
                    .as(at)
                    .isTrue();
        }
        node.properties().forEach(each -> traced(at + "/" + each.getKey(), each.getValue(), figures));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            traced(at + "/" + i, node.get(i), figures);
        }
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
