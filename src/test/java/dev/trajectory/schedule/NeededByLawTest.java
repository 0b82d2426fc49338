package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// When what a chunk waits for has to be there.
class NeededByLawTest {

    /// In a plan that has no limits but its dependencies, what comes is never later than it is needed by a chunk
    /// whose dates are the engine's.
    @Property
    void whatAChunkWaitsForIsThereByThen(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        Schedule schedule = Sequencer.sequence(plan);
        NeededBy needs = new NeededBy(plan, schedule);
        if (!plan.settings().keeps(LimitKind.DEPENDENCIES)) {
            return;
        }
        Set<ChunkId> fixed = fixed(plan);
        for (Chunk chunk : plan.chunks()) {
            for (Dependency dependency : chunk.dependencies()) {
                LocalDate needed = needs.of(chunk, dependency);
                LocalDate comes = needs.comes(dependency);
                if (needed != null && comes != null && !fixed.contains(chunk.id())) {
                    assertThat(comes)
                            .as("%s waits for %s", chunk.id(), dependency)
                            .isBeforeOrEqualTo(needed);
                }
            }
        }
    }

    /// Chunks whose dates are fixed, and those with such chunks below them.
    private static Set<ChunkId> fixed(Plan plan) {
        Precedence precedence = new Precedence(plan);
        Set<ChunkId> fixed = new HashSet<>();
        plan.chunks().stream()
                .filter(Chunk::isFixed)
                .flatMap(chunk -> precedence.line(chunk).stream())
                .forEach(chunk -> fixed.add(chunk.id()));
        return fixed;
    }

    /// A runs from 5 to 14 April, B from the 15th and C two days later: both need A to end on the 14th.
    @Test
    void itIsTheDayBeforeTheStartLessTheLag() {
        Plan plan = PlanReader.read("""
            plan from=2027-04-05
            chunk A 10d
            chunk B 5d after=A
            chunk C 5d after=A:FS:2d
            """);
        Schedule schedule = Sequencer.sequence(plan);
        NeededBy needs = new NeededBy(plan, schedule);
        for (String id : new String[] {"B", "C"}) {
            Chunk waiter = plan.chunks().get(new ChunkId(id));
            assertThat(needs.of(waiter, waiter.dependencies().getFirst())).isEqualTo(LocalDate.of(2027, 4, 14));
        }
    }

    /// A parent has no time of its own. P ends with A on the 14th, or with its milestone M on the 15th; Q starts
    /// when both have started.
    @Test
    void ofAParentTheLeavesTell() {
        Plan plan = PlanReader.read("""
            plan from=2027-04-05
            chunk P 0d
            chunk A 10d under=P
            chunk B 5d after=P
            chunk Q 0d
            chunk C 10d under=Q
            chunk M 0d under=Q after=C
            chunk D 5d after=Q
            chunk E 5d after=P:SS
            """);
        NeededBy needs = new NeededBy(plan, Sequencer.sequence(plan));
        assertThat(day(plan, needs, "B")).isEqualTo(LocalDate.of(2027, 4, 14));
        assertThat(day(plan, needs, "D")).isEqualTo(LocalDate.of(2027, 4, 15));
        assertThat(day(plan, needs, "E")).isEqualTo(LocalDate.of(2027, 4, 5));
    }

    private static LocalDate day(Plan plan, NeededBy needs, String waiter) {
        Chunk chunk = plan.chunks().get(new ChunkId(waiter));
        Dependency dependency = chunk.dependencies().getFirst();
        assertThat(needs.comes(dependency)).isEqualTo(needs.of(chunk, dependency));
        return needs.of(chunk, dependency);
    }

    @Test
    void aParentHasComeWhenAllBelowItHave() {
        Plan plan = PlanReader.read("""
            plan from=2027-04-05 status=2027-05-05
            chunk P 0d
            chunk A 10d under=P done=2027-04-05..2027-04-14
            chunk B 10d under=P started=2027-04-05,50%
            chunk C 5d after=P
            chunk D 5d after=P:SS
            chunk E 5d after=A
            """);
        NeededBy needs = new NeededBy(plan, Sequencer.sequence(plan));
        assertThat(List.of("C", "D", "E").stream()
                        .map(id -> needs.hasCome(plan.chunks()
                                .get(new ChunkId(id))
                                .dependencies()
                                .getFirst())))
                .containsExactly(false, true, true);
    }
}
