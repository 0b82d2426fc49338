package dev.trajectory.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The plans a newcomer opens.
class SamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"northmoor", "first-steps", "blank"})
    void eachIsWrittenAsItIsByteForByte(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("samples", name + ".trajectory"));

        assertThat(new String(PlanFiles.written(Expect.opened(bytes)), UTF_8)).isEqualTo(new String(bytes, UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"northmoor", "first-steps", "blank"})
    void eachKeepsDatesThatCannotGiveAndWarnsOfTheRest(String name) throws IOException {
        Plan plan = sample(name);

        for (LimitKind kind : List.of(
                LimitKind.DEPENDENCIES,
                LimitKind.CALENDARS,
                LimitKind.NOT_BEFORE,
                LimitKind.TRANCHES,
                LimitKind.FREEZES)) {
            assertThat(plan.settings().enforcement(kind)).isEqualTo(Enforcement.KEEP);
        }
        for (LimitKind kind : List.of(LimitKind.CAPACITY, LimitKind.ROLES, LimitKind.FUNDING, LimitKind.DEADLINES)) {
            assertThat(plan.settings().enforcement(kind)).isEqualTo(Enforcement.WARN);
        }
    }

    /// What refers to nothing would be a finding, and a sample should have none of those.
    @ParameterizedTest
    @ValueSource(strings = {"northmoor", "first-steps"})
    void noChunkRefersToWhatIsNotThere(String name) throws IOException {
        Plan plan = sample(name);
        for (Chunk chunk : plan.chunks()) {
            assertThat(chunk.dependencies())
                    .allMatch(dependency -> plan.chunks().has(dependency.on()));
            assertThat(chunk.outcomes()).isNotNull().allMatch(plan.outcomes()::has);
            assertThat(chunk.participants()).allMatch(plan.organisations()::has);
            assertThat(chunk.roles().keySet()).allMatch(plan.roles()::has);
            assertThat(chunk.impact().keySet()).allMatch(plan.organisations()::has);
            assertThat(plan.workstreams().has(chunk.workstream())).isTrue();
            assertThat(plan.tranches().has(chunk.tranche())).isTrue();
            assertThat(plan.organisations().has(chunk.owner())).isTrue();
        }
        assertThat(plan.benefits())
                .allMatch(benefit -> plan.chunks().byId().keySet().containsAll(benefit.enablingChunks()));
    }

    @Test
    void northmoorHasSixtyFourChunksOfEightOrganisations() throws IOException {
        Plan plan = sample("northmoor");

        assertThat(plan.chunks().size()).isEqualTo(64);
        assertThat(plan.organisations().size()).isEqualTo(8);
        assertThat(plan.workstreams().size()).isEqualTo(13);
        assertThat(plan.tranches().size()).isEqualTo(4);
        assertThat(plan.outcomes().size()).isEqualTo(6);
        assertThat(plan.roles().size()).isEqualTo(7);
        assertThat(plan.gates().size()).isEqualTo(4);
        assertThat(plan.benefits().size()).isEqualTo(50);
        assertThat(plan.funds().size()).isEqualTo(11);
        assertThat(plan.options().size()).isEqualTo(5);
        assertThat(plan.settings().statusDate()).isNull();
        assertThat(plan.settings().enforcement(LimitKind.GATES)).isEqualTo(Enforcement.WARN);
    }

    @Test
    void northmoorsPriorityIsTheOrderOfItsIds() throws IOException {
        List<Chunk> chunks = new ArrayList<>(sample("northmoor").chunks().all());

        assertThat(chunks).extracting(Chunk::order).isSorted().doesNotHaveDuplicates();
        assertThat(chunks)
                .extracting(chunk -> chunk.id().value())
                .isSorted()
                .startsWith("C01")
                .endsWith("C64");
    }

    @Test
    void firstStepsIsADozenChunksUnderWay() throws IOException {
        Plan plan = sample("first-steps");
        LocalDate status = plan.settings().statusDate();

        assertThat(plan.chunks().size() - plan.parents().size()).isEqualTo(12);
        assertThat(plan.organisations().size()).isEqualTo(3);
        assertThat(plan.parents()).containsExactly(new ChunkId("C05"));
        assertThat(status).isEqualTo(LocalDate.of(2026, 10, 5));
        Chunk late = plan.chunks().find(new ChunkId("C03"));
        assertThat(late.deadline()).isBefore(status);
        assertThat(late.progress().isStarted()).isTrue();
        assertThat(late.progress().isFinished()).isFalse();
        assertThat(plan.chunks().find(new ChunkId("C04")).notBefore()).isBefore(status);
    }

    @Test
    void blankIsAPlanWithNothingInIt() throws IOException {
        Plan plan = sample("blank");

        assertThat(plan).isEqualTo(Plan.blank(plan.programme(), plan.settings()));
        assertThat(plan.settings().workingDays().daysAWeek()).isEqualTo(5);
    }

    private static Plan sample(String name) throws IOException {
        return Expect.opened(Files.readAllBytes(Path.of("samples", name + ".trajectory")))
                .plan();
    }
}
