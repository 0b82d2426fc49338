package dev.trajectory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Each shipped sample opens, is sequenced and checked, and holds what it should.
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");

    @Test
    void allSamplesAreTestedHere() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names)
                    .containsExactly(
                            "blank.trajectory",
                            "first-steps.trajectory",
                            "northmoor-one-year-on.trajectory",
                            "northmoor.trajectory");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "blank,0,",
        "first-steps,13,2027-05-10",
        "northmoor,64,2030-05-12",
        "northmoor-one-year-on,64,2030-05-12"
    })
    void everyChunkOfASampleHasDates(String sample, int chunks, String finish) {
        JsonNode schedule = CommandRun.of("sequence", file(sample), "--json").json();

        assertThat(schedule.get("chunks").size()).isEqualTo(chunks);
        assertThat(schedule.get("unplaced").isEmpty()).isTrue();
        assertThat(schedule.get("finish").asString(null)).isEqualTo(finish);
    }

    @ParameterizedTest
    @CsvSource({"blank", "first-steps", "northmoor", "northmoor-one-year-on"})
    void noSampleIsInError(String sample) {
        CommandRun run = CommandRun.of("check", file(sample), "--json");

        assertThat(run.code()).as(run.out()).isZero();
    }

    @Test
    void firstStepsHasALateChunkAndAMissedDeadline() {
        JsonNode findings =
                CommandRun.of("check", file("first-steps"), "--json").json().get("findings");

        assertThat(findings.valueStream().map(finding -> finding.get("rule").asString()))
                .contains("deadline-missed", "capacity-overload");
    }

    @Test
    void oneYearOnMoneyIsSpentAndOnOrderBudgetsAreKnownAndBenefitsMeasured() {
        JsonNode report = CommandRun.of("appraise", file("northmoor-one-year-on"), "--json")
                .json();

        assertThat(report.at("/outturn/spentByKindAndFy/CAPITAL_ONE_OFF/0").decimalValue())
                .isPositive();
        assertThat(report.at("/outturn/onOrderByKindK/CAPITAL_ONE_OFF").decimalValue())
                .isPositive();
        assertThat(report.get("budgets").isEmpty()).isFalse();
        assertThat(report.at("/withOptimismBias/pvBenefitByGradeK/B").decimalValue())
                .isPositive();
        assertThat(report.get("benefitMeasures")
                        .valueStream()
                        .filter(each -> !each.get("latest").isNull()))
                .hasSize(4);
        assertThat(report.at("/assets/exposure/0/extendedSupportK").decimalValue())
                .isPositive();
    }

    private static String file(String sample) {
        return SAMPLES.resolve(sample + ".trajectory").toString();
    }
}
