package dev.trajectory.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Finding.Severity;
import dev.trajectory.check.Reference;
import dev.trajectory.check.Rule;
import dev.trajectory.check.Term;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.RoleId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Unplaced;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 11);
    private static final ChunkId CHUNK = new ChunkId("C01");

    private static Plan plan;

    @BeforeAll
    static void read() {
        Reading reading = PlanFiles.read(Path.of("samples", "northmoor.trajectory"));
        assertThat(reading).isInstanceOf(Reading.Opened.class);
        plan = ((Reading.Opened) reading).document().plan();
    }

    @Test
    void causesAreSaidWithThePlansNames() {
        Words words = words();
        assertThat(words.cause(Cause.of(Cause.Kind.PLAN_START, LocalDate.of(2027, 4, 1))))
                .isEqualTo("Plan starts 1 Apr 2027");
        assertThat(words.cause(Cause.of(Cause.Kind.DEPENDENCY, DAY, new ChunkId("C32"))))
                .isEqualTo("Waits for EPR convergence: FBC and contract variation (ERDH), 11 Jun 2028");
        assertThat(words.cause(Cause.of(Cause.Kind.ROLE, DAY, new RoleId("CLINICAL_SAFETY_OFFICER"))))
                .isEqualTo("No clinical safety officer free until 11 Jun 2028");
        assertThat(words.cause(new Cause(Cause.Kind.FREEZE, DAY, new OrganisationId("STHB"), "Winter freeze")))
                .isEqualTo("Moved past a freeze at Sallowford Teaching Hospitals NHS Trust: Winter freeze");
    }

    @ParameterizedTest
    @EnumSource
    void everyCauseIsSaidWithAndWithoutASubject(Cause.Kind kind) {
        Id subject = new OrganisationId("STHB");
        assertThat(words().cause(Cause.of(kind, DAY))).isNotBlank().doesNotContain("{", "null");
        if (kind.compareTo(Cause.Kind.TRANCHE) >= 0 && kind.compareTo(Cause.Kind.HOLD) < 0) {
            assertThat(words().cause(Cause.of(kind, DAY, subject))).contains("Sallowford");
        }
    }

    @Test
    void aCircleIsWrittenRoundToItsStart() {
        List<Id> circle = List.of(new ChunkId("A"), new ChunkId("B"));
        assertThat(words().unplaced(new Unplaced(new ChunkId("A"), Unplaced.Reason.CIRCLE, circle)))
                .isEqualTo("Would make a circle: A → B → A");
    }

    @Test
    void aLongCircleIsCutInTheMiddle() {
        List<Id> circle = IntStream.range(0, 1_000)
                .<Id>mapToObj(i -> new ChunkId("X" + i))
                .toList();
        assertThat(words().unplaced(new Unplaced(new ChunkId("X0"), Unplaced.Reason.CIRCLE, circle)))
                .isEqualTo("Would make a circle: X0 → X1 → X2 → X3 → X4 → X5 → … 993 more … → X999 → X0");
    }

    @Test
    void manyNamesAreCounted() {
        List<Id> names = IntStream.range(0, 1_204)
                .<Id>mapToObj(i -> new OrganisationId("X" + i))
                .toList();
        assertThat(words().unplaced(new Unplaced(CHUNK, Unplaced.Reason.OVER_POOL, names.subList(0, 3))))
                .endsWith("X0, X1 and X2");
        assertThat(words().unplaced(new Unplaced(CHUNK, Unplaced.Reason.OVER_POOL, names)))
                .endsWith("X0, X1, X2, X3 and 1,200 more");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonForHavingNoDatesIsSaid(Unplaced.Reason reason) {
        assertThat(words().unplaced(new Unplaced(CHUNK, reason, List.of())))
                .isNotBlank()
                .doesNotContain("{", "null");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 day after", "2, 2 days after", "1200, '1,200 days after'"})
    void countsTakeTheRightPlural(long days, String said) {
        assertThat(words().finding(missed(days))).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The matron's {0} list", "{", "'", "{1,choice,x}", "“quoted”", "100 %"})
    void namesMayHoldAnything(String title) {
        Plan renamed = plan.withChunks(Register.of(
                List.of(plan.chunks().find(CHUNK).draft().title(title).chunk())));
        Words words = Words.of(renamed, Locale.UK);

        assertThat(words.finding(missed(3))).startsWith("“" + title + "” finishes");
        assertThat(words.cause(Cause.of(Cause.Kind.DEPENDENCY, DAY, CHUNK))).contains(title);
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceOfAnIdIsSaid(Reference place) {
        Finding finding = new Finding(
                Rule.DANGLING_REFERENCE,
                Severity.ERROR,
                List.of(),
                List.of(new Term.Name(CHUNK), new Term.Place(place), new Term.Quote("X9")));
        assertThat(words().finding(finding)).contains("names “X9” a").endsWith(", which is not in the plan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de", "ar-EG", "zxx"})
    void allThatIsSaidOfASampleIsWholeInAnyLanguage(String language) {
        Words words = Words.of(plan, Locale.forLanguageTag(language));
        Outlook outlook = Outlook.of(plan);
        List<String> said = new ArrayList<>();
        outlook.findings().forEach(finding -> said.add(words.finding(finding)));
        outlook.schedule()
                .byChunk()
                .values()
                .forEach(placement -> placement.causes().forEach(cause -> said.add(words.cause(cause))));

        assertThat(said)
                .hasSizeGreaterThan(100)
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("{", "}", "null"));
    }

    @Test
    void aRecordThatThePlanDoesNotHaveIsCalledByItsId() {
        assertThat(words().name(new GateId("NOWHERE"))).isEqualTo("NOWHERE");
    }

    private static Words words() {
        return Words.of(plan, Locale.UK);
    }

    private static Finding missed(long days) {
        return new Finding(
                Rule.DEADLINE_MISSED,
                Severity.ERROR,
                List.of(CHUNK),
                List.of(new Term.Name(CHUNK), new Term.Day(DAY), new Term.Day(DAY), new Term.Count(days)));
    }
}
