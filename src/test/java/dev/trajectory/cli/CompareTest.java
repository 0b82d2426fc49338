package dev.trajectory.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Options of Northmoor side by side, as the command says it.
class CompareTest {

    private static final String NORTHMOOR = "samples/northmoor.trajectory";

    private static CommandRun compare(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "compare";
        arguments[1] = NORTHMOOR;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandRun.of(arguments);
    }

    @Test
    void theVerdictNamesTheGapsBesideTheMeasuresAndSaysThatTheyDisagree() {
        CommandRun run = compare("--options", "O2,O3");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("O3 comes first by net present social value (£20.8m), O2 by benefit-cost ratio (1.22): the"
                        + " two disagree. Cash gap in the peak year, smallest in O2: O2 £4.7m of capital in"
                        + " 2028/29 and £7.4m of revenue in 2029/30; O3 £15.4m of capital in 2028/29 and"
                        + " £10.6m of revenue in 2029/30.")
                .contains("O2 to O3: no chunk moves; 0 only in O2, 13 only in O3")
                .doesNotContain("recommend");
    }

    /// A year on, whole chunks of the full plan are paid for that the smallest does without.
    @Test
    void whatWasSpentOnWhatIsLeftOutHasALineOfItsOwn() {
        String later = "samples/northmoor-one-year-on.trajectory";
        JsonNode options = CommandRun.of("compare", later, "--options", "O1,O3", "--json")
                .json()
                .get("options");
        assertThat(options.get(0).get("spentOnLeftOutK").asDouble()).isPositive();
        assertThat(options.get(1).get("spentOnLeftOutK").asDouble()).isZero();
        assertThat(CommandRun.of("compare", later, "--options", "O1,O3").out())
                .contains("Already spent on what is left out, cash");
        assertThat(CommandRun.of("appraise", later, "--all").out()).contains("Already spent on what is left out, cash");
        assertThat(compare().out()).doesNotContain("Already spent on what is left out");
    }

    @Test
    void programsReadTheSameFigures() {
        JsonNode said = compare("--options", "O2, O3", "--json").json();

        JsonNode full = said.get("options").get(1);
        assertThat(full.get("option").asString()).isEqualTo("O3");
        assertThat(full.get("chunks").asInt()).isEqualTo(64);
        assertThat(full.get("finish").asString()).isEqualTo("2030-05-12");
        assertThat(full.get("capitalK").asDouble()).isEqualTo(38_975);
        assertThat(full.get("npsvK").asDouble()).isCloseTo(20_805.28, within(0.001));
        assertThat(full.get("bcr").asDouble()).isCloseTo(1.159, within(0.0005));
        assertThat(full.get("discountedPaybackFy").asString()).isEqualTo("2035/36");
        assertThat(full.get("cashPaybackFy").isNull()).isTrue();
        assertThat(full.get("peakCapitalGap").get("fy").asString()).isEqualTo("2028/29");
        assertThat(full.get("peakRevenueGap").get("amountK").asDouble()).isCloseTo(10_580.4, within(0.05));
        assertThat(said.get("better").get("npsvK").get(0).asString()).isEqualTo("O3");
        assertThat(said.get("better").get("bcr").get(0).asString()).isEqualTo("O2");
        assertThat(said.get("better").get("cashPaybackFy")).isEmpty();
        assertThat(said.get("verdict").get("disagree").asBoolean()).isTrue();
        assertThat(said.get("moves").get(0).get("onlyTo")).hasSize(13);
    }

    @Test
    void whatIsChosenAnyhowAndUntilWhenOneCanChooseIsTold() {
        JsonNode said = compare("--options", "O2,O3", "--json").json();

        assertThat(said.get("noRegret")).hasSize(10);
        assertThat(said.get("allOpenUntil").get("day").asString()).isEqualTo("2027-06-10");
        assertThat(said.get("options").get(0).get("successFactors").isObject()).isTrue();
        assertThat(compare("--options", "O2,O3").out())
                .contains("No regret: 10 chunks are in every option", "All options are open until 10 Jun 2027");
    }

    @Test
    void whatMovesStandsWithItsDatesAndWeeks() {
        JsonNode move = compare("--options", "O3,O4", "--json")
                .json()
                .get("moves")
                .get(0)
                .get("chunks")
                .get(0);

        assertThat(move.get("from").get("start").asString())
                .isGreaterThan(move.get("to").get("start").asString());
        assertThat(move.get("weeks").asLong())
                .isEqualTo(Math.round(move.get("days").asLong() / 7.0));
        assertThat(compare("--options", "O3,O4").out())
                .contains(
                        move.get("chunk").asString(),
                        move.get("from").get("start").asString() + " to ");
    }

    @Test
    void withMoreMoneyCountedTheGapIsSmaller() {
        double secured = peakCapitalGap("secured");

        assertThat(peakCapitalGap("indicative")).isLessThan(secured);
    }

    private static double peakCapitalGap(String counting) {
        JsonNode said =
                compare("--options", "O2,O3", "--counting", counting, "--json").json();
        JsonNode gap = said.get("options").get(1).get("peakCapitalGap");
        return gap.isNull() ? 0 : gap.get("amountK").asDouble();
    }

    @Test
    void withoutAChoiceAllOptionsAreCompared() {
        assertThat(compare("--json").json().get("options")).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"O2,O9|no option “O9”. It has: O0, O1, O2, O3, O4", "O3,O3|two options or more. The plan has: O0"})
    void whatCannotBeComparedIsRefusedInWords(String options, String words) {
        CommandRun run = compare("--options", options);

        assertThat(run.code()).isEqualTo(Commands.NOT_UNDERSTOOD);
        assertThat(run.err()).contains(words);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "options|--option|O3|side by side; --option names just one. Maybe name two or more with --options",
                "money|--options|O3,O4|one option at a time; --options names several. Maybe name one with --option"
            })
    void aChoiceThatTheViewCannotShowIsRefused(
            String view, String choice, String options, String words, @TempDir Path folder) {
        Path file = folder.resolve("view.svg");

        CommandRun run = CommandRun.of("render", NORTHMOOR, "--view", view, choice, options, "--to", file.toString());

        assertThat(run.code()).isEqualTo(Commands.NOT_UNDERSTOOD);
        assertThat(run.err()).contains(words);
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roadmap",
                "map",
                "promises",
                "capacity",
                "rollout",
                "governance",
                "money",
                "affordability",
                "yearend",
                "benefits"
            })
    void everyViewOfAnOptionSaysWhichItIsOf(String view, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("view.svg");
        String name = "Foundations and shared care, no EPR convergence";

        CommandRun.of("render", NORTHMOOR, "--view", view, "--option", "O2", "--to", file.toString());
        assertThat(Files.readString(file)).contains(name);
        CommandRun.of("render", NORTHMOOR, "--view", view, "--to", file.toString());
        assertThat(Files.readString(file)).doesNotContain(name);
    }

    @Test
    void optionsAreDrawnToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("options.svg");

        CommandRun run =
                CommandRun.of("render", NORTHMOOR, "--view", "options", "--options", "O3,O4", "--to", file.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(file)).contains("O3 to O4: 24 chunks move", "£20.0m in 2028/29");
        assertThat(compare("--options", "O3,O4").out())
                .startsWith("O3 comes first by net present social value (£20.8m), and by benefit-cost ratio (1.16).");
    }
}
