package dev.trajectory.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trajectory.file.FileProblem.Kind;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.FundingRules;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Scaled;
import dev.trajectory.model.WorkSpan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of older versions open, files of newer ones too, as far as that is safe.
class VersionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/trajectory/file");

    @TempDir
    private Path folder;

    @Test
    void aFileOfVersionOneOpensAndIsWrittenAsItWas() throws IOException {
        byte[] kept = kept();

        Document document = Expect.opened(kept);

        assertThat(document.plan().chunks().find(new ChunkId("C2")).notes()).isEqualTo("A note");
        assertThat(document.plan().options().size()).isEqualTo(2);
        assertThat(document.plan().log()).hasSize(2);
        assertThat(new String(PlanFiles.encode(document), UTF_8)).isEqualTo(new String(kept, UTF_8));
    }

    @Test
    void whatVersionOneDidNotSayIsAsUsual() throws IOException {
        Plan plan = Expect.opened(kept()).plan();

        assertThat(plan.settings().funding()).isEqualTo(FundingRules.USUAL);
        assertThat(plan.chunks().get(new ChunkId("C2")).costs())
                .containsExactly(
                        new CostLine(
                                new OrganisationId("A"),
                                CostKind.CAPITAL_ONE_OFF,
                                Money.ofPounds(new BigDecimal("1000.01")),
                                "Kit"),
                        new CostLine(new OrganisationId("B"), CostKind.REVENUE_RECURRENT, Money.ofPounds(250), ""));
    }

    @Test
    void aFileOfVersionOneThatIsSavedAnewDiffersInItsVersionAndInHowOptionsSayWhatIsOtherwise() throws IOException {
        String otherwise = keptAs("1.4").replace("""
                    "durations": { "C2": "6w" },
                    "orders": { "C2": "6" },
            """, """
                    "changes": { "C2": { "order": "6", "duration": "6w", "none": ["notBefore"] } },
            """).replace("        \"liftedDates\": [\"C2\"],\n", "");

        assertThat(new String(PlanFiles.written(Expect.opened(kept())), UTF_8)).isEqualTo(otherwise);
    }

    @Test
    void aFileOfVersionOneOneThatIsSavedAnewDiffersInItsVersion() throws IOException {
        String kept = Files.readString(FOLDER.resolve("v1.1.trajectory"));

        assertThat(new String(PlanFiles.written(Expect.opened(kept.getBytes(UTF_8))), UTF_8))
                .isEqualTo(kept.replace("\"version\": \"1.1\"", "\"version\": \"1.4\""));
    }

    @Test
    void aFileOfVersionOneTwoThatIsSavedAnewDiffersInItsVersion() throws IOException {
        String kept = Files.readString(FOLDER.resolve("v1.2.trajectory"));

        assertThat(new String(PlanFiles.written(Expect.opened(kept.getBytes(UTF_8))), UTF_8))
                .isEqualTo(kept.replace("\"version\": \"1.2\"", "\"version\": \"1.4\""));
    }

    @Test
    void aFileOfVersionOneThreeThatIsSavedAnewDiffersInItsVersionAndScalesBenefitsAsCosts() throws IOException {
        String kept = Files.readString(FOLDER.resolve("v1.3.trajectory"));

        assertThat(new String(PlanFiles.written(Expect.opened(kept.getBytes(UTF_8))), UTF_8))
                .isEqualTo(kept.replace("\"version\": \"1.3\"", "\"version\": \"1.4\"")
                        .replace("""
                                    "scales": { "DURATION": "SITES", "COST": "HEADCOUNT", "EFFORT": "FACTOR", "IMPACT": "FACTOR" },
                            """, """
                                    "scales": {
                                      "DURATION": "SITES",
                                      "COST": "HEADCOUNT",
                                      "EFFORT": "FACTOR",
                                      "IMPACT": "FACTOR",
                                      "BENEFIT": "HEADCOUNT"
                                    },
                            """));
    }

    /// Since 1.4 benefits that nothing is said of are not scaled, for the form offers that.
    @Test
    void benefitsThatAreNotScaledStayAsTheyAreSinceVersionOneFour() throws IOException {
        String kept =
                Files.readString(FOLDER.resolve("v1.4.trajectory")).replaceAll(",\\s*\"BENEFIT\": \"FACTOR\"", "");

        assertThat(Expect.opened(kept.getBytes(UTF_8)).plan().rollouts())
                .allSatisfy(rollout -> assertThat(rollout.scales()).isNotEmpty().doesNotContainKey(Scaled.BENEFIT));
    }

    @Test
    void aFileOfVersionOneFourIsWrittenAnewAsItWas() throws IOException {
        byte[] kept = Files.readAllBytes(FOLDER.resolve("v1.4.trajectory"));

        assertThat(new String(PlanFiles.written(Expect.opened(kept)), UTF_8)).isEqualTo(new String(kept, UTF_8));
    }

    @Test
    void anOptionsDurationsPlacesAndLiftedDatesAreReadAsTheyWereFirstWritten() throws IOException {
        String before = keptAs("1.0").replace("\"scope\": { \"without\": [\"C4\"] }", """
            "scope": { "without": ["C4"] },
            "durations": { "C2": "3w", "C3": "1w" },
            "orders": { "C2": "8" },
            "liftedDates": ["C2"]\
            """);

        Option option = Expect.opened(before.getBytes(UTF_8)).plan().options().get(new OptionId("O2"));

        ChunkChange both = ChunkChange.NOTHING
                .with(ChunkField.DURATION, WorkSpan.weeks(3))
                .with(ChunkField.ORDER, new OrderKey("8"))
                .with(ChunkField.NOT_BEFORE, null);
        assertThat(option.changes())
                .containsOnly(
                        Map.entry(new ChunkId("C2"), both),
                        Map.entry(new ChunkId("C3"), ChunkChange.NOTHING.with(ChunkField.DURATION, WorkSpan.weeks(1))));
    }

    @Test
    void aNewerMinorVersionOpensAndStaysNewer() throws IOException {
        String newer = Files.readString(FOLDER.resolve("v1.4.trajectory"))
                .replace("\"version\": \"1.4\"", "\"version\": \"1.7\"")
                .replace("\"title\": \"Third\",", "\"title\": \"Third\",\n        \"mood\": \"good\",");

        Document document = Expect.opened(newer.getBytes(UTF_8));

        assertThat(document.isReadOnly()).isFalse();
        assertThat(new String(PlanFiles.written(document), UTF_8)).isEqualTo(newer);
    }

    @Test
    void aNewerMajorVersionOpensReadOnlyAndSaysSo() throws IOException {
        Reading reading = PlanFiles.decode(keptAs("2.0").getBytes(UTF_8), "plan.trajectory");

        Reading.Opened opened = (Reading.Opened) reading;
        assertThat(opened.caution().kind()).isEqualTo(Kind.NEWER_VERSION);
        assertThat(opened.caution().terms()).containsExactly("2.0", "1.4");
        assertThat(opened.document().isReadOnly()).isTrue();
    }

    @Test
    void whatIsReadOnlyIsNotSaved() throws IOException {
        Document document = Expect.opened(keptAs("2.0").getBytes(UTF_8));
        Path file = folder.resolve("plan.trajectory");

        Saving saving = PlanFiles.save(document, file);

        assertThat(((Saving.Refused) saving).problem().kind()).isEqualTo(Kind.READ_ONLY);
        assertThat(file).doesNotExist();
    }

    @Test
    void aNewerMajorVersionThatCannotBeReadSaysThatItIsNewer() throws IOException {
        FileProblem problem = Expect.refused(keptAs("2.0")
                .replace("\"duration\": \"8w\"", "\"duration\": { \"weeks\": 8 }")
                .getBytes(UTF_8));

        assertThat(problem.kind()).isEqualTo(Kind.NEWER_VERSION_NOT_UNDERSTOOD);
        assertThat(problem.path()).contains("C2", "duration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0.9", "1.0.0", "v1.0", "1.x", "99999.0"})
    void whatIsNoVersionIsNotUnderstood(String text) {
        assertThatThrownBy(() -> Version.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void migrationsFromAFilesVersionOnAreMadeInTheirOrder() {
        Migrations migrations = new Migrations(List.of(
                new Migrations.Step(new Version(1, 0), file -> with(file, "a")),
                new Migrations.Step(new Version(1, 1), file -> with(file, "b")),
                new Migrations.Step(new Version(1, 2), file -> with(file, "c"))));
        Node.Obj file = new Node.Obj(1, 1, new LinkedHashMap<>(), true);

        assertThat(migrations.upgrade(file, new Version(1, 0)).fields().keySet())
                .containsExactly("a", "b", "c");
        assertThat(migrations.upgrade(file, new Version(1, 2)).fields().keySet())
                .containsExactly("c");
        assertThat(migrations.upgrade(file, new Version(1, 3))).isSameAs(file);
        assertThat(Migrations.ALL.upgrade(file, Version.CURRENT)).isSameAs(file);
    }

    private static Node.Obj with(Node.Obj file, String name) {
        SequencedMap<String, Node> fields = new LinkedHashMap<>(file.fields());
        fields.put(name, new Node.Flag(0, 0, true));
        return new Node.Obj(file.line(), file.column(), fields, file.isRecord());
    }

    private static String keptAs(String version) throws IOException {
        return new String(kept(), UTF_8).replace("\"version\": \"1.0\"", "\"version\": \"" + version + "\"");
    }

    private static byte[] kept() throws IOException {
        return Files.readAllBytes(FOLDER.resolve("v1.0.trajectory"));
    }
}
