package dev.trajectory.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The money of Northmoor, as the commands say it, against its oracles.
class AppraiseTest {

    private static final String NORTHMOOR = "samples/northmoor.trajectory";
    private static final JsonNode ORACLES = oracles();
    private static final JsonNode FULL = appraise("--option", "O3");

    private static JsonNode oracles() {
        try (InputStream in = AppraiseTest.class.getResourceAsStream("/dev/trajectory/northmoor/oracles.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode appraise(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "appraise";
        arguments[1] = NORTHMOOR;
        arguments[2] = "--json";
        System.arraycopy(more, 0, arguments, 3, more.length);
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.json();
    }

    @ParameterizedTest
    @CsvSource({
        "costByKindAndFy, O3_costByKindAndFy",
        "costByOrgKindFy, O3_costByOrgKindFy",
        "benefitByClassAndFy, O3_benefitByClassAndFy",
        "benefitByOrgClassFy, O3_benefitByOrgClassFy",
        "benefitStart, O3_benefitStart",
        "gainShare, gainShare",
        "orgRevenuePosition, O3_orgRevenuePosition",
        "systemNetRevenueImpact, O3_systemNetRevenueImpact",
        "whoPaysWhoGains, O3_whoPaysWhoGains",
        "switchingValues, O3_switchingValues",
        "sensitivities_withOptimismBias, O3_sensitivities_withOptimismBias",
        "assets, assets",
        "risks, risks",
    })
    void theFullOptionAgreesWithItsOracles(String name, String oracle) {
        assertThat(FULL.get(name)).as(name).isNotNull();
        holds(name, FULL.get(name), ORACLES.get(oracle));
    }

    @ParameterizedTest
    @CsvSource({"secured, O3_funding_securedOnly", "indicative, O3_funding_allTranches"})
    void fundingAgreesUnderBothSwitches(String counting, String oracle) {
        JsonNode funding = appraise("--option", "O3", "--counting", counting).get("funding");

        assertThat(funding.get("counting").asString()).isEqualTo(counting);
        for (String name : new String[] {"gapByOrg", "gapTotal", "drawnByFund"}) {
            holds(name, funding.get(name), ORACLES.get(oracle).get(name));
        }
        holds(
                "lapsed",
                sorted(funding.get("lapsed")),
                sorted(ORACLES.get(oracle).get("lapsed")));
    }

    /// What lapses by fund, organisation and year, within the years of the oracle.
    private static JsonNode sorted(JsonNode lapses) {
        var byKey = JsonMapper.shared().createObjectNode();
        for (JsonNode lapse : lapses) {
            if (lapse.get("fy").asString().compareTo("2031/32") <= 0) {
                byKey.set(
                        lapse.get("fund").asString()
                                + lapse.get("org").asString()
                                + lapse.get("fy").asString(),
                        lapse.get("amountK"));
            }
        }
        return byKey;
    }

    @Test
    void allOptionsAgreeWithAndWithoutOptimismBias() {
        JsonNode options = appraise("--all").get("options");

        assertThat(options).hasSize(5);
        for (JsonNode option : options) {
            JsonNode oracle = ORACLES.get("options").get(option.get("option").asString());
            for (String name : new String[] {
                "chunks",
                "finish",
                "capitalTotalK",
                "peakCapitalK",
                "peakCapitalFy",
                "withoutOptimismBias",
                "withOptimismBias",
                "fullYearCrbK",
                "steadyStateRecurrentK"
            }) {
                holds(option.get("option").asString() + " " + name, option.get(name), oracle.get(name));
            }
        }
    }

    /// What would make all whole is nil over all who give and take, and no more than what is short.
    @Test
    void makingAllWholeIsTold() {
        JsonNode cash = FULL.get("makeWhole").get("cash");

        assertThat(cash).isNotEmpty().allSatisfy(year -> {
            assertThat(year.get("fewestTransfers").asBoolean()).isTrue();
            assertThat(year.get("systemShortK").asDouble()).isPositive();
        });
        assertThat(FULL.get("makeWhole").get("allBenefits")).isNotEmpty();
    }

    /// As the window's card: NCRB alone may fall by 20.805 / 134.9 of itself.
    @Test
    void eachClassOfBenefitHasItsSwitchingValue() {
        JsonNode alone = FULL.get("switchingValues").get("classAloneFallPct");
        JsonNode with = FULL.get("withOptimismBias");

        for (String each : List.of("CRB", "NCRB", "SB")) {
            assertThat(alone.get(each).asDouble())
                    .isCloseTo(
                            100
                                    * with.get("npsvK").asDouble()
                                    / with.get("pvBenefitByClassK").get(each).asDouble(),
                            within(0.001));
        }
    }

    @Test
    void peopleReadATable() {
        CommandRun run = CommandRun.of("appraise", NORTHMOOR, "--all");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("O0", "O4", "£20.8m", "1.16", "2035/36", "never")
                .contains(
                        "Over 10 years from 2027/28, in 2027/28 prices. Net present social value and benefit-cost ratio"
                                + " are present values with optimism bias; capital, revenue and gaps are cash,"
                                + " and secured money counts.");
    }

    /// Where funding is kept, what counts says when things are done, whether the plan says it or the command.
    @Test
    void countingOtherwiseIsAPlanThatCountsOtherwise() throws IOException {
        Path kept = kept("SECURED");
        JsonNode asked = CommandRun.of("appraise", kept.toString(), "--json", "--counting", "indicative")
                .json();
        JsonNode stored = CommandRun.of("appraise", kept("INDICATIVE").toString(), "--json")
                .json();

        assertThat(asked).isEqualTo(stored);
        assertThat(asked.get("finish"))
                .isNotEqualTo(CommandRun.of("appraise", kept.toString(), "--json")
                        .json()
                        .get("finish"));
    }

    @Test
    void whereFundingIsKeptACutBeginsWithWhatTheAppraisalSays() throws IOException {
        String kept = kept("SECURED").toString();
        JsonNode appraised = CommandRun.of("appraise", kept, "--json").json();
        JsonNode cut = CommandRun.of("cut", kept, "--fund", "F02", "--by", "20%", "--year", "2027/28", "--json")
                .json();

        assertThat(cut.get("gapBefore").get("CAPITAL"))
                .isEqualTo(appraised.get("funding").get("gapTotal").get("CAPITAL"));
        assertThat(cut.get("before").get("npsvK"))
                .isEqualTo(appraised.get("withOptimismBias").get("npsvK"));
        assertThat(cut.get("before").get("finish")).isEqualTo(appraised.get("finish"));
        assertThat(cut.get("awards")).hasSize(5);
    }

    /// Northmoor with its funding kept and these awards counted.
    private static Path kept(String counting) throws IOException {
        ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(Files.readString(Path.of(NORTHMOOR)));
        ObjectNode settings = (ObjectNode) root.get("plan").get("settings");
        ((ObjectNode) settings.get("limits")).put("FUNDING", "KEEP");
        settings.putObject("funding").put("counting", counting);
        Path file = Files.createTempFile("kept", ".trajectory");
        file.toFile().deleteOnExit();
        return Files.writeString(file, root.toString());
    }

    @Test
    void anUnknownWayOfCountingIsRefused() {
        CommandRun run = CommandRun.of("appraise", NORTHMOOR, "--counting", "hoped");

        assertThat(run.code()).isEqualTo(Commands.NOT_UNDERSTOOD);
        assertThat(run.err()).contains("secured, conditional, indicative, probable");
    }

    @Test
    void aCutSaysWhoLosesAndWhatToDefer() {
        JsonNode cut = CommandRun.of("cut", NORTHMOOR, "--fund", "F02", "--by", "20%", "--json")
                .json();

        assertThat(cut.get("defer")).isNotEmpty();
        assertThat(cut.get("losers")).isNotEmpty();
        double before = cut.get("gapBefore").get("CAPITAL").get(0).asDouble();
        double after = cut.get("gapAfter").get("CAPITAL").get(0).asDouble();
        assertThat(before).isCloseTo(351.9, within(0.05));
        assertThat(after).isGreaterThan(before);
    }

    @Test
    void aCutOfNothingSaysThatAndJudgesNothing() {
        CommandRun run = CommandRun.of("cut", NORTHMOOR, "--fund", "F03", "--by", "20%");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .singleElement()
                .asString()
                .startsWith("There is no secured money of this fund here: nothing to cut.");
        assertThat(CommandRun.of("cut", NORTHMOOR, "--fund", "F03", "--by", "20%", "--counting", "conditional")
                        .out())
                .contains("Net present social value");
    }

    /// The figures of a cut say what they are, and value never stands without its ratio.
    @Test
    void whatACutDoesIsSaidWithItsRatioAndItsBasis() {
        JsonNode cut = CommandRun.of("cut", NORTHMOOR, "--fund", "F02", "--by", "20%", "--json")
                .json();

        assertThat(cut.get("before").get("bcr").asDouble()).isCloseTo(1.159, within(0.001));
        assertThat(cut.get("after").get("bcr")).isEqualTo(cut.get("before").get("bcr"));
        assertThat(CommandRun.of("cut", NORTHMOOR, "--fund", "F02", "--by", "20%")
                        .out())
                .contains("Benefit-cost ratio", "1.16", "Over 10 years from 2027/28, in 2027/28 prices.");
    }

    @ParameterizedTest
    @CsvSource({
        "F99, 20%",
        "F02, lots",
        "F02, 120%",
        "F02, 0%",
        "F02, -5%",
        "F02, 0",
        "F02, €120k",
        "F02, '2,5%'",
        "F02, '1,5m'"
    })
    void aCutThatMakesNoSenseIsRefused(String fund, String by) {
        CommandRun run = CommandRun.of("cut", NORTHMOOR, "--fund", fund, "--by", by);

        assertThat(run.code()).isEqualTo(Commands.NOT_UNDERSTOOD);
        assertThat(run.err()).contains(fund.equals("F99") ? "F01" : by);
    }

    /// Asserts that what was said holds all that an oracle has, to its printed precision.
    private static void holds(String where, JsonNode said, JsonNode oracle) {
        assertThat(said).as(where).isNotNull();
        if (oracle.isObject()) {
            for (Map.Entry<String, JsonNode> each : oracle.properties()) {
                holds(where + "." + each.getKey(), said.get(each.getKey()), each.getValue());
            }
        } else if (oracle.isArray()) {
            for (int i = 0; i < oracle.size(); i++) {
                holds(where + "[" + i + "]", said.get(i), oracle.get(i));
            }
        } else if (oracle.isNumber()) {
            int decimals = Math.max(0, oracle.decimalValue().scale());
            assertThat(said.asDouble())
                    .as(where)
                    .isCloseTo(oracle.asDouble(), within(0.5001 * Math.pow(10, -Math.min(decimals, 3))));
        } else {
            assertThat(said.asString("")).as(where).isEqualTo(oracle.asString(""));
        }
    }
}
