package dev.trajectory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample Northmoor against its oracles, which two independent calculations agreed on.
class NorthmoorTest {

    private static final String PLAN = "samples/northmoor.trajectory";
    private static final String WARNED_OF = ",gates,capacity,roles";
    private static final JsonNode ORACLES = oracles();

    private static JsonNode oracles() {
        try (InputStream in = NorthmoorTest.class.getResourceAsStream("/dev/trajectory/northmoor/oracles.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void datesAndFloatsWithoutFreezesAndTranches() {
        JsonNode schedule = sequence("--ignore", "freezes,tranches" + WARNED_OF);

        assertThat(dates(schedule)).isEqualTo(oracleDates("scheduleNoFreezeNoTrancheStarts"));
        assertThat(floats(schedule)).isEqualTo(oracleFloats("scheduleNoFreezeNoTrancheStarts"));
        assertThat(schedule.get("finish").asString()).isEqualTo("2030-03-27");
    }

    @Test
    void criticalPathWithoutFreezesAndTranches() {
        JsonNode schedule = sequence("--ignore", "freezes,tranches" + WARNED_OF);

        List<String> critical = new ArrayList<>();
        for (JsonNode chunk : schedule.get("chunks")) {
            if (chunk.get("critical").asBoolean()) {
                critical.add(chunk.get("id").asString());
            }
        }
        assertThat(critical).isEqualTo(texts(ORACLES.get("criticalPathNoFreezeNoTrancheStarts")));
    }

    @Test
    void datesAndFloatsWithTranchesKept() {
        JsonNode schedule = sequence("--ignore", "freezes" + WARNED_OF);

        assertThat(dates(schedule)).isEqualTo(oracleDates("scheduleNoFreeze"));
        assertThat(floats(schedule)).isEqualTo(oracleFloats("scheduleNoFreeze"));
    }

    @Test
    void datesAsStored() {
        assertThat(dates(sequence())).isEqualTo(oracleDates("schedulePlanned"));
    }

    @ParameterizedTest
    @CsvSource({"O0,", "O1,2028-02-21", "O2,2030-02-01", "O3,2030-05-12", "O4,2030-03-27"})
    void finishOfEachOption(String option, String finish) {
        JsonNode schedule = sequence("--option", option);

        assertThat(schedule.get("finish").asString(null)).isEqualTo(finish);
        assertThat(finish)
                .isEqualTo(ORACLES.get("options").get(option).get("finish").asString(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O0", "O1", "O2", "O3", "O4"})
    void anOptionLeavesNoReferenceDangling(String option) {
        CommandRun run = CommandRun.of("check", PLAN, "--option", option, "--json");

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).doesNotContain("dangling-reference");
    }

    @Test
    void loadOfEveryOrganisationInEveryMonth() {
        Map<String, Map<String, Integer>> load = new TreeMap<>();
        for (JsonNode organisation : load().get("organisations")) {
            Map<String, Integer> months = new TreeMap<>();
            for (JsonNode month : organisation.get("months")) {
                months.put(month.get("month").asString(), month.get("total").asInt());
            }
            load.put(organisation.get("id").asString(), months);
        }
        Map<String, Map<String, Integer>> expected = new TreeMap<>();
        for (Map.Entry<String, JsonNode> organisation :
                ORACLES.get("O3_changeLoad").properties()) {
            Map<String, Integer> months = new TreeMap<>();
            organisation
                    .getValue()
                    .properties()
                    .forEach(
                            month -> months.put(month.getKey(), month.getValue().asInt()));
            expected.put(organisation.getKey(), months);
        }
        assertThat(load).isEqualTo(expected);
    }

    @Test
    void overloadsOfOrganisations() {
        List<String> over = new ArrayList<>();
        for (JsonNode organisation : load().get("organisations")) {
            for (JsonNode month : organisation.get("months")) {
                if (month.get("over").asBoolean()) {
                    over.add("%s %s %d of %d, %d %%"
                            .formatted(
                                    organisation.get("id").asString(),
                                    month.get("month").asString(),
                                    month.get("total").asInt(),
                                    month.get("capacity").asInt(),
                                    month.get("percent").asInt()));
                }
            }
        }
        List<String> expected = new ArrayList<>();
        for (Map.Entry<String, JsonNode> organisation :
                ORACLES.get("O3_changeOverload").properties()) {
            for (JsonNode month : organisation.getValue()) {
                expected.add("%s %s %d of %d, %d %%"
                        .formatted(
                                organisation.getKey(),
                                month.get("month").asString(),
                                month.get("load").asInt(),
                                month.get("capacity").asInt(),
                                month.get("pct").asInt()));
            }
        }
        assertThat(over).isEqualTo(expected);
    }

    @Test
    void overloadsOfRoles() {
        Map<String, List<String>> over = new LinkedHashMap<>();
        for (JsonNode role : load().get("roles")) {
            List<String> months = over.computeIfAbsent(role.get("id").asString(), id -> new ArrayList<>());
            for (JsonNode month : role.get("months")) {
                if (month.get("over").asBoolean()) {
                    months.add("%s %.2f of %.1f"
                            .formatted(
                                    month.get("month").asString(),
                                    month.get("people").asDouble(),
                                    month.get("pool").asDouble()));
                }
            }
        }
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> role : ORACLES.get("O3_roleOverload").properties()) {
            List<String> months = expected.computeIfAbsent(role.getKey(), id -> new ArrayList<>());
            for (JsonNode month : role.getValue()) {
                months.add("%s %.2f of %.1f"
                        .formatted(
                                month.get("month").asString(),
                                month.get("demandFte").asDouble(),
                                month.get("poolFte").asDouble()));
            }
        }
        assertThat(over).isEqualTo(expected);
    }

    @Test
    void aFreezeSaysWhomItFreezes() {
        Map<String, String> moved = new LinkedHashMap<>();
        for (JsonNode chunk : sequence().get("chunks")) {
            for (JsonNode cause : chunk.get("causes")) {
                if (cause.get("kind").asString().equals("freeze")) {
                    moved.put(chunk.get("id").asString(), cause.get("subject").asString());
                }
            }
        }
        Map<String, String> expected = new LinkedHashMap<>();
        ORACLES.get("freezeMoves")
                .properties()
                .forEach(move -> expected.put(
                        move.getKey(), move.getValue().get(0).get("org").asString()));
        assertThat(moved).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static JsonNode sequence(String... more) {
        return run("sequence", more).json();
    }

    private static JsonNode load() {
        return run("load").json();
    }

    private static CommandRun run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, PLAN, "--json"));
        arguments.addAll(List.of(more));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private static Map<String, String> dates(JsonNode schedule) {
        Map<String, String> dates = new TreeMap<>();
        for (JsonNode chunk : schedule.get("chunks")) {
            dates.put(
                    chunk.get("id").asString(),
                    chunk.get("start").asString() + " to " + chunk.get("finish").asString());
        }
        return dates;
    }

    private static Map<String, Integer> floats(JsonNode schedule) {
        Map<String, Integer> floats = new TreeMap<>();
        for (JsonNode chunk : schedule.get("chunks")) {
            floats.put(chunk.get("id").asString(), chunk.get("floatDays").asInt());
        }
        return floats;
    }

    private static Map<String, String> oracleDates(String oracle) {
        Map<String, String> dates = new TreeMap<>();
        ORACLES.get(oracle)
                .properties()
                .forEach(chunk -> dates.put(
                        chunk.getKey(),
                        chunk.getValue().get("start").asString() + " to "
                                + chunk.getValue().get("finish").asString()));
        return dates;
    }

    private static Map<String, Integer> oracleFloats(String oracle) {
        Map<String, Integer> floats = new TreeMap<>();
        ORACLES.get(oracle)
                .properties()
                .forEach(chunk -> floats.put(
                        chunk.getKey(), chunk.getValue().get("totalFloatDays").asInt()));
        return floats;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(node -> texts.add(node.asString()));
        return texts;
    }
}
