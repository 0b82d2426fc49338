package dev.trajectory.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkType;
import dev.trajectory.model.Gate;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.StartWords;
import dev.trajectory.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StarterPatternTest {

    private static final LocalDate START = LocalDate.of(2027, 4, 1);
    private static final StartWords WORDS = new StartWords(Locale.UK);

    @ParameterizedTest
    @EnumSource(StarterPattern.class)
    void hasNoErrorsAndADateForEveryChunkWhoeverTakesPart(StarterPattern pattern) {
        for (int bodies = 1; bodies <= 9; bodies += 4) {
            for (int lead = 0; lead < bodies; lead += 4) {
                Plan plan = plan(pattern, bodies, lead);
                Outlook outlook = Outlook.of(plan);

                assertThat(outlook.schedule().unplaced()).isEmpty();
                assertThat(outlook.findings().stream()
                                .filter(finding -> finding.severity() != Finding.Severity.ADVICE)
                                .map(Words.of(plan, Locale.UK)::finding))
                        .as("%s for %d", pattern, bodies)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StarterPattern.class)
    void takesNoMoreThanTheTightestCapacityThatIsAllowed(StarterPattern pattern) {
        List<NewOrganisation> tight = organisations(4).stream()
                .map(each -> new NewOrganisation(
                        each.code(), each.name(), each.type(), pattern.heaviestImpact(), true, true))
                .toList();
        Plan plan = NewPlan.named("Tight", START)
                .withOrganisations(tight)
                .withPattern(pattern, 1)
                .plan(WORDS);

        Outlook outlook = Outlook.of(plan);

        assertThat(outlook.schedule().unplaced()).isEmpty();
        assertThat(outlook.findings())
                .filteredOn(finding -> finding.severity() != Finding.Severity.ADVICE)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StarterPattern.class)
    void isMadeOfGoodChunks(StarterPattern pattern) {
        for (Chunk chunk : plan(pattern, 3, 0).chunks()) {
            assertThat(chunk.duration().unit()).isEqualTo(WorkSpan.Unit.WEEKS);
            assertThat(chunk.duration().amount()).as(chunk.title()).isBetween(4, 16);
            assertThat(chunk.owner()).isNotNull();
            assertThat(chunk.outcome()).isNotBlank();
            assertThat(chunk.doneWhen()).isNotBlank();
            assertThat(chunk.outcomes().isEmpty() && chunk.type() == ChunkType.DEPLOY)
                    .isFalse();
            if (chunk.goLive()) {
                assertThat(chunk.impact()).as(chunk.title()).isNotEmpty();
                assertThat(chunk.readiness()).isNotEmpty();
                assertThat(chunk.standsAlone()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StarterPattern.class)
    void isHeldByGates(StarterPattern pattern) {
        Plan plan = plan(pattern, 3, 1);

        assertThat(plan.gates()).isNotEmpty();
        for (Gate gate : plan.gates()) {
            assertThat(gate.approvalWeeks()).isBetween(4, 12);
            assertThat(gate.unlocks()).isNotEmpty().allMatch(id -> plan.chunks().has(id));
            assertThat(plan.chunks().has(java.util.Objects.requireNonNull(gate.producedBy())))
                    .isTrue();
            assertThat(gate.approvers()).isNotEmpty().contains("O2");
        }
    }

    /// Method 3.2: weeks from the first procurement chunk's start to the last one's end before the full case.
    @ParameterizedTest
    @CsvSource({"DIRECT_AWARD, 6, 10", "FRAMEWORK, 16, 26"})
    void procurementTakesItsUsualTime(StarterPattern pattern, int least, int most) {
        int weeks = 0;
        for (Chunk chunk : pattern.plan().chunks()) {
            if (chunk.type() == ChunkType.PROCUREMENT && !chunk.title().contains("contract signed")) {
                weeks += chunk.duration().amount();
            }
        }
        assertThat(weeks).isBetween(least, most);
    }

    @Test
    void oneOrganisationAfterAnotherGoesLive() {
        Plan plan = plan(StarterPattern.ELECTRONIC_RECORD, 4, 0);
        List<Chunk> live = plan.chunks().stream()
                .filter(chunk -> chunk.title().equals("Whole organisation live"))
                .toList();

        assertThat(live).hasSize(4).extracting(Chunk::owner).doesNotHaveDuplicates();
        for (int i = 1; i < live.size(); i++) {
            assertThat(live.get(i).dependencies())
                    .extracting(dependency -> dependency.on())
                    .contains(live.get(i - 1).id());
        }
    }

    @Test
    void copiesWaitForTheirOwnAndWhatIsMadeOnceWaitsForAll() {
        Plan plan = plan(StarterPattern.SHARED_CARE_RECORD, 3, 0);
        List<Chunk> daily = titled(plan, "In daily use");
        List<Chunk> seen = titled(plan, "Staff see the shared record");

        assertThat(daily).hasSize(3);
        assertThat(seen).hasSize(2).noneMatch(chunk -> daily.getFirst().owner().equals(chunk.owner()));
        assertThat(daily.get(1).dependencies())
                .extracting(dependency -> dependency.on())
                .contains(seen.get(0).id())
                .doesNotContain(seen.get(1).id());
    }

    private static List<Chunk> titled(Plan plan, String title) {
        return plan.chunks().stream()
                .filter(chunk -> chunk.title().equals(title))
                .toList();
    }

    static Plan plan(StarterPattern pattern, int bodies, int lead) {
        return NewPlan.named("Plan", START)
                .withOrganisations(organisations(bodies))
                .withPattern(pattern, lead)
                .plan(WORDS);
    }

    static List<NewOrganisation> organisations(int count) {
        return new ArrayList<>(IntStream.rangeClosed(1, count)
                .mapToObj(i -> new NewOrganisation(
                        "O" + i,
                        "Organisation " + i,
                        OrganisationType.ACUTE_TRUST,
                        i % 2 == 0 ? null : 8,
                        i % 3 != 0,
                        true))
                .toList());
    }
}
