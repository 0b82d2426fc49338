package dev.trajectory.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.finance.Finances;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Involvement;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Sequencer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/// Who has which part in a chunk, and when the rule is broken.
class RaciTest {

    private static final OrganisationId LEADS = new OrganisationId("NICB");
    private static final OrganisationId JOINS = new OrganisationId("STHB");
    private static final OrganisationId GIVES = new OrganisationId("ERDH");
    private static final OrganisationId TAKES = new OrganisationId("KMHP");
    private static final OrganisationId OTHER = new OrganisationId("NMCC");
    private static final ChunkId CHUNK = new ChunkId("X1");

    /// Northmoor's organisations, with three chunks in a row of which the middle one says this.
    private static Plan plan(Map<OrganisationId, Involvement> said) {
        Plan northmoor = northmoor();
        SequencedMap<OrganisationId, Involvement> raci = new LinkedHashMap<>(said);
        Chunk given = Chunk.blank(new ChunkId("X0")).draft().owner(GIVES).chunk();
        Chunk chunk = Chunk.blank(CHUNK)
                .draft()
                .owner(LEADS)
                .participants(List.of(JOINS))
                .dependencies(List.of(Dependency.on(given.id())))
                .raci(raci)
                .chunk();
        Chunk taken = Chunk.blank(new ChunkId("X2"))
                .draft()
                .owner(TAKES)
                .dependencies(List.of(Dependency.on(CHUNK)))
                .chunk();
        return northmoor.withChunks(northmoor.chunks().with(given).with(chunk).with(taken));
    }

    private static Involvement part(Plan plan, OrganisationId organisation) {
        return new Raci(plan).of(plan.chunks().get(CHUNK), organisation).involvement();
    }

    @Test
    void whatIsNotSaidFollowsFromThePlan() {
        Plan plan = plan(Map.of());
        assertThat(part(plan, LEADS)).isEqualTo(Involvement.ACCOUNTABLE);
        assertThat(part(plan, JOINS)).isEqualTo(Involvement.CONSULTED);
        assertThat(part(plan, GIVES)).isEqualTo(Involvement.CONSULTED);
        assertThat(part(plan, TAKES)).isEqualTo(Involvement.INFORMED);
        assertThat(part(plan, OTHER)).isEqualTo(Involvement.NONE);
    }

    @Test
    void theRuleIsKeptWhereverNothingIsSaid() {
        Plan plan = plan(Map.of());
        Raci raci = new Raci(plan);
        for (Chunk chunk : plan.chunks()) {
            for (Organisation each : plan.organisations()) {
                assertThat(raci.isWrong(chunk, each.id()))
                        .as("%s in %s", each.id(), chunk.id())
                        .isFalse();
            }
        }
    }

    @Test
    void whoLeadsIsResponsibleWhereSomebodyElseAnswersAndThatIsFound() {
        Plan plan = plan(Map.of(OTHER, Involvement.ACCOUNTABLE));
        assertThat(part(plan, LEADS)).isEqualTo(Involvement.RESPONSIBLE);
        assertThat(rules(plan)).contains(Rule.ACCOUNTABLE_ELSEWHERE);
    }

    @Test
    void twoWhoAnswerOrNobodyIsFound() {
        SequencedMap<OrganisationId, Involvement> two = new LinkedHashMap<>();
        two.put(LEADS, Involvement.ACCOUNTABLE);
        two.put(OTHER, Involvement.ACCOUNTABLE);
        assertThat(rules(plan(two))).contains(Rule.NOT_ONE_ACCOUNTABLE);
        assertThat(rules(plan(Map.of(LEADS, Involvement.INFORMED)))).contains(Rule.NOT_ONE_ACCOUNTABLE);
    }

    @Test
    void whoTakesPartAndIsOnlyInformedIsFound() {
        assertThat(rules(plan(Map.of(JOINS, Involvement.INFORMED)))).contains(Rule.PARTICIPANT_NOT_CONSULTED);
        assertThat(rules(plan(Map.of(JOINS, Involvement.RESPONSIBLE)))).doesNotContain(Rule.PARTICIPANT_NOT_CONSULTED);
    }

    private static List<Rule> rules(Plan plan) {
        Schedule schedule = Sequencer.sequence(plan);
        return Checks.of(plan, plan, schedule, Load.of(plan, schedule), Finances.of(plan, schedule)).stream()
                .map(Finding::rule)
                .toList();
    }

    private static Plan northmoor() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }
}
