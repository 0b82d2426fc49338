package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
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
        for (Chunk chunk : plan.chunks()) {
            for (Dependency dependency : chunk.dependencies()) {
                LocalDate needed = needs.of(chunk, dependency);
                LocalDate comes = needs.comes(dependency);
                boolean leaves =
                        !plan.parents().contains(chunk.id()) && !plan.parents().contains(dependency.on());
                if (needed != null && comes != null && leaves && !chunk.isFixed()) {
                    assertThat(comes)
                            .as("%s waits for %s", chunk.id(), dependency)
                            .isBeforeOrEqualTo(needed);
                }
            }
        }
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
}
