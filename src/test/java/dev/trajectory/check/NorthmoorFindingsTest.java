package dev.trajectory.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The findings in Northmoor's plan against figures worked out elsewhere.
class NorthmoorFindingsTest {

    private static JsonNode oracles;
    private static Plan plan;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in =
                NorthmoorFindingsTest.class.getResourceAsStream("/dev/trajectory/northmoor/oracles.json")) {
            oracles = JsonMapper.shared().readTree(Objects.requireNonNull(in));
        }
        Reading reading = PlanFiles.read(Path.of("samples", "northmoor.trajectory"));
        assertThat(reading).isInstanceOf(Reading.Opened.class);
        plan = ((Reading.Opened) reading).document().plan();
    }

    @Test
    void theSevenLargeChunksAreFound() {
        assertThat(findings(plan, Rule.CHUNK_LARGE))
                .extracting(finding -> finding.subjects().getFirst().value())
                .containsExactlyElementsOf(oracles.get("chunkSizeFlags").propertyNames());
        assertThat(findings(plan, Rule.CHUNK_TOO_LARGE)).isEmpty();
    }

    @Test
    void theOverloadsOfOrganisationsAreFound() {
        assertThat(terms(findings(plan, Rule.CAPACITY_OVERLOAD)))
                .containsExactlyInAnyOrderElementsOf(oracle("O3_changeOverload", "load", "capacity"));
    }

    @Test
    void theOverloadsOfTheFastOptionAreFound() {
        Plan fast = plan.under(plan.options().get(new OptionId("O4")));
        assertThat(terms(findings(fast, Rule.CAPACITY_OVERLOAD)))
                .containsExactlyInAnyOrderElementsOf(oracle("O4_changeOverload", "load", "capacity"));
    }

    @Test
    void theOverloadsOfRolesAreFound() {
        assertThat(terms(findings(plan, Rule.ROLE_OVERLOAD)))
                .containsExactlyInAnyOrderElementsOf(oracle("O3_roleOverload", "demandFte", "poolFte"));
    }

    @Test
    void goLivesInFreezesAreFoundWhereFreezesDoNotMoveThem() {
        Plan warned = plan.withSettings(plan.settings().with(Map.of(LimitKind.FREEZES, Enforcement.WARN)));
        List<String> expected = new ArrayList<>();
        for (JsonNode conflict : oracles.get("freezeConflictsIfIgnored")) {
            expected.add(conflict.get("chunk").asString() + " "
                    + conflict.get("finish").asString() + " "
                    + conflict.get("org").asString());
        }

        assertThat(findings(warned, Rule.GO_LIVE_IN_FREEZE))
                .extracting(finding -> finding.subjects().getFirst().value() + " "
                        + ((Term.Day) finding.terms().get(1)).date() + " "
                        + finding.subjects().getLast().value())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(findings(plan, Rule.GO_LIVE_IN_FREEZE)).isEmpty();
    }

    /// Of £769k of capital £500k is indicative; of revenue 49.9 %, which is not more than half.
    @Test
    void theCapitalOf2030IsFoundToBeMostlyIndicative() {
        assertThat(findings(plan, Rule.MOSTLY_INDICATIVE))
                .filteredOn(finding -> finding.terms().contains(new Term.Year(new FinancialYear(2030))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.terms()).endsWith(new Term.Count(65), new Term.Count(0)));
    }

    @Test
    void thePlanHasNoErrors() {
        assertThat(Outlook.of(plan).findings()).noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    private static List<Finding> findings(Plan checked, Rule rule) {
        return Outlook.of(checked).findings().stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    /// Findings as text such as "ERDH 2029-08 10 9".
    private static List<String> terms(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "%s %s %s %s"
                        .formatted(
                                finding.subjects().getFirst().value(),
                                ((Term.Month) finding.terms().get(1)).month(),
                                number(finding.terms().get(2)),
                                number(finding.terms().get(3))))
                .toList();
    }

    private static double number(Term term) {
        return term instanceof Term.Count(long number)
                ? number
                : ((Term.Amount) term).number().doubleValue();
    }

    private static List<String> oracle(String name, String asked, String most) {
        List<String> expected = new ArrayList<>();
        oracles.get(name)
                .forEachEntry((subject, months) -> months.forEach(month -> expected.add("%s %s %s %s"
                        .formatted(
                                subject,
                                month.get("month").asString(),
                                month.get(asked).asDouble(),
                                month.get(most).asDouble()))));
        return expected;
    }
}
