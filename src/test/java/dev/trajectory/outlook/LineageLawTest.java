package dev.trajectory.outlook;

import static dev.trajectory.outlook.LinkedPlans.chunk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// What lies below what.
class LineageLawTest {

    @Property
    void aChunkIsWithinThoseOfItsLineageAndNoOthers(@ForAll long seed) {
        Plan plan = LinkedPlans.random(seed);
        for (Chunk one : plan.chunks()) {
            for (Chunk other : plan.chunks()) {
                assertThat(plan.isWithin(one.id(), other.id()))
                        .isEqualTo(plan.lineage(one.id()).contains(other.id()));
            }
        }
    }

    @Test
    void aLoopOfParentsComesToAnEnd() {
        ChunkId a = new ChunkId("A");
        ChunkId b = new ChunkId("B");
        ChunkId c = new ChunkId("C");
        Plan plan = LinkedPlans.plan(
                List.of(
                        chunk("A", 1, draft -> draft.parent(b)),
                        chunk("B", 1, draft -> draft.parent(a)),
                        chunk("C", 1, draft -> draft)),
                List.of());

        assertThat(plan.isWithin(a, b)).isTrue();
        assertThat(plan.isWithin(b, a)).isTrue();
        assertThat(plan.isWithin(a, c)).isFalse();
        assertThat(plan.isWithin(new ChunkId("gone"), c)).isFalse();
    }
}
