package dev.trajectory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What commands print and how they end.
class CommandsTest {

    private static final String FIRST_STEPS = "samples/first-steps.trajectory";
    private static final String NORTHMOOR = "samples/northmoor.trajectory";

    @TempDir
    private Path folder;

    @Test
    void aChunkComesWithItsDatesFloatAndCauses() {
        JsonNode chunk = chunk(CommandRun.of("sequence", NORTHMOOR, "--json").json(), "C06");

        assertThat(chunk.get("start").asString()).isEqualTo("2027-05-27");
        assertThat(chunk.get("finish").asString()).isEqualTo("2027-08-04");
        assertThat(chunk.get("floatDays").asInt()).isEqualTo(37);
        assertThat(chunk.get("critical").asBoolean()).isFalse();
        JsonNode cause = chunk.get("causes").get(0);
        assertThat(cause.get("kind").asString()).isEqualTo("dependency");
        assertThat(cause.get("date").asString()).isEqualTo("2027-05-27");
        assertThat(cause.get("subject").asString()).isEqualTo("C01");
        assertThat(cause.get("text").asString()).startsWith("Waits for Mobilise programme office");
    }

    @Test
    void aHeldChunkShowsTheEnginesDateBesideIt() {
        JsonNode chunk = chunk(CommandRun.of("sequence", FIRST_STEPS, "--json").json(), "C10");

        assertThat(chunk.get("start").asString()).isEqualTo("2027-02-15");
        assertThat(chunk.get("engineStart").asString()).isEqualTo("2027-02-11");
        assertThat(chunk.get("floatDays").isNull()).isTrue();
        assertThat(chunk.get("critical").asBoolean()).isFalse();
    }

    /// Northmoor with funding kept, which the sample itself only warns about; see NorthmoorFundingTest for the
    /// figures.
    private Path fundingKept() throws IOException {
        Path plan = folder.resolve("kept.trajectory");
        Files.writeString(
                plan, Files.readString(Path.of(NORTHMOOR)).replace("\"FUNDING\": \"WARN\"", "\"FUNDING\": \"KEEP\""));
        return plan;
    }

    @Test
    void keptFundingIsReported() throws IOException {
        String plan = fundingKept().toString();
        JsonNode schedule = CommandRun.of("sequence", plan, "--json").json();

        assertThat(schedule.get("finishIfFunded").asBoolean()).isTrue();
        assertThat(schedule.get("unfunded").size()).isEqualTo(38);
        JsonNode moved = chunk(schedule, "C26");
        assertThat(moved.get("start").asString()).isEqualTo("2028-02-03");
        assertThat(moved.get("funding").get("state").asString()).isEqualTo("funded");
        assertThat(moved.get("funding").get("doable").asString()).isEqualTo("2027-12-09");
        assertThat(moved.get("funding").get("payable").asString()).isEqualTo("2028-02-03");
        JsonNode cause = moved.get("causes").get(moved.get("causes").size() - 1);
        assertThat(cause.get("kind").asString()).isEqualTo("funding");
        assertThat(cause.get("subject").asString()).isEqualTo("F06");
        assertThat(cause.get("text").asString())
                .isEqualTo("Waits for Operational capital share for digital, 3 Feb 2028");
        JsonNode lack = chunk(schedule, "C20").get("funding").get("lacks").get(0);
        assertThat(lack.get("org").asString()).isEqualTo("ERDH");
        assertThat(lack.get("kind").asString()).isEqualTo("REVENUE");
        assertThat(lack.get("fy").asString()).isEqualTo("2028/29");
        assertThat(lack.get("amountK").decimalValue()).isEqualByComparingTo("2.14286");
        assertThat(chunk(schedule, "C21").get("funding").get("waitsFor").asString())
                .isEqualTo("C20");

        assertThat(CommandRun.of("sequence", plan).out()).contains("(if funded).", "Not funded: waits for");
        assertThat(CommandRun.of("sequence", plan, "--csv").out())
                .contains("critical,cause,funding,doable,payable")
                .contains(",unfunded,2028-02-08,");
        assertThat(CommandRun.of("check", plan).out()).contains("[unfunded]", "[waits-for-unfunded]");
        assertThat(CommandRun.of("check", plan).code()).isEqualTo(1);
    }

    @Test
    void fundingThatIsIgnoredMovesNothingAndSaysNothing() throws IOException {
        String plan = fundingKept().toString();
        JsonNode ignoring =
                CommandRun.of("sequence", plan, "--json", "--ignore", "funding").json();

        assertThat(ignoring.has("unfunded")).isFalse();
        assertThat(ignoring.get("chunks"))
                .isEqualTo(CommandRun.of("sequence", NORTHMOOR, "--json").json().get("chunks"));
    }

    @Test
    void rowsOfCommaSeparatedValuesQuoteWhatNeedsIt() {
        List<String> rows =
                CommandRun.of("sequence", NORTHMOOR, "--csv").out().lines().toList();

        assertThat(rows).hasSize(65);
        assertThat(rows.getFirst()).isEqualTo("id,title,owner,start,finish,floatDays,critical,cause");
        assertThat(rows.get(16))
                .startsWith("C16,\"Multi-factor authentication and privileged access, all organisations\",");
    }

    @Test
    void cellsThatASpreadsheetWouldComputeAreMadeText() {
        assertThat(Csv.row(List.of("=1+1", "a \"b\"", "c,d", "-5"))).isEqualTo("'=1+1,\"a \"\"b\"\"\",\"c,d\",'-5");
    }

    /// The reference architecture made to wait for the integration engine, which waits for it.
    @Test
    void aCircleIsNamedAndItAloneHasNoDates() throws IOException {
        String text = Files.readString(Path.of(NORTHMOOR));
        int chunk = text.indexOf("\"id\": \"C06\"");
        Path plan = folder.resolve("circle.trajectory");
        Files.writeString(
                plan,
                text.substring(0, chunk) + text.substring(chunk).replaceFirst("\"on\": \"C01\"", "\"on\": \"C24\""));

        CommandRun check = CommandRun.of("check", plan.toString());
        JsonNode schedule = CommandRun.of("sequence", plan.toString(), "--json").json();

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("Regional integration engine").contains("[cycle]");
        assertThat(schedule.get("unplaced")
                        .valueStream()
                        .map(row -> row.get("id").asString()))
                .containsExactly("C06", "C24");
        assertThat(schedule.get("chunks").size()).isEqualTo(62);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "hello", "\u0000\u0000"})
    void whatIsNoPlanIsRefusedAndLeftAlone(String content) throws IOException {
        Path file = folder.resolve("bad.trajectory");
        Files.writeString(file, content);

        CommandRun run = CommandRun.of("check", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("bad.trajectory")
                .doesNotContain("Exception")
                .contains("Maybe");
        assertThat(Files.readString(file)).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource({
        "sequence missing.trajectory",
        "sequence samples/northmoor.trajectory --option O9",
        "sequence samples/northmoor.trajectory --ignore fish",
        "appraise samples/northmoor.trajectory --all --option O2",
        "appraise samples/northmoor.trajectory --all --option O9",
        "sequence samples/northmoor.trajectory --json --csv",
        "render samples/northmoor.trajectory --to target/x.jpg",
        "render samples/northmoor.trajectory --to target/x.png --theme sepia",
        "render samples/northmoor.trajectory --to target/x.png --size 5",
        "render samples/northmoor.trajectory --to target/x.png --view globe",
        "render samples/northmoor.trajectory --to target/x.png --present-value",
        "render samples/northmoor.trajectory --to target/x.png --year 2027/28",
        "render samples/northmoor.trajectory --to target/x.png --view yearend --year soon",
        "render samples/northmoor.trajectory --to target/no/such/folder/x.png",
        "render samples/northmoor.trajectory --to target/x.pdf --view board --chunks 3",
        "render samples/northmoor.trajectory --to target/x.pdf --view cards --chunks three",
        "render samples/northmoor.trajectory --to target/x.pdf --view cards --chunks 999",
        "frobnicate"
    })
    void wrongUsageEndsWithTwoAndSaysWhatIsRight(String command) {
        CommandRun run = CommandRun.of(command.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void aRoadmapIsDrawnInEveryFormat(String ending) throws IOException {
        Path file = folder.resolve("roadmap." + ending);

        CommandRun run = CommandRun.of("render", FIRST_STEPS, "--to", file.toString(), "--size", "1366x768");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @CsvSource({"1600x900, 1600, 900", "600x1200, 600, 1200"})
    void moneyIsDrawnToTheSizeAskedForAndAllOfItIsSeen(String size, String width, String height) throws IOException {
        Path file = folder.resolve("money.svg");

        CommandRun run = CommandRun.of(
                "render",
                "samples/northmoor.trajectory",
                "--option",
                "O3",
                "--view",
                "money",
                "--to",
                file.toString(),
                "--size",
                size);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(file))
                .contains("width=\"" + width + "\"", "height=\"" + height + "\"")
                .contains("£20.8m", "Net gain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void cardsAreDrawnOfTheChunksAskedFor(String ending) throws IOException {
        Path file = folder.resolve("cards." + ending);
        CommandRun run = CommandRun.of(
                "render",
                "samples/northmoor.trajectory",
                "--view",
                "cards",
                "--chunks",
                "3,7-12",
                "--to",
                file.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.size(file)).isGreaterThan(5_000);
    }

    @Test
    void helpAndVersionAreFine() {
        assertThat(CommandRun.of("--help").code()).isZero();
        assertThat(CommandRun.of("sequence", "--help").out()).contains("--ignore");
        assertThat(CommandRun.of("--version").out()).startsWith("Trajectory 0");
    }

    private static JsonNode chunk(JsonNode schedule, String id) {
        return schedule.get("chunks")
                .valueStream()
                .filter(chunk -> chunk.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
