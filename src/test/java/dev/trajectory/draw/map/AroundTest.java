package dev.trajectory.draw.map;

import static dev.trajectory.draw.map.MapPlans.id;
import static dev.trajectory.draw.map.MapPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Precedence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AroundTest {

    private static Around around(Plan plan) {
        return new Around(plan, MapGraph.of(plan).lines());
    }

    private static ChunkId[] ids(String... ids) {
        return Arrays.stream(ids).map(MapPlans::id).toArray(ChunkId[]::new);
    }

    @Test
    void whatIsNearIsCountedInStepsBothWays() {
        Around around = around(waiting("A", "B: A", "C: B", "D: C", "E: B", "F: A"));

        assertThat(around.near(id("B"), 1)).containsExactlyInAnyOrder(ids("A", "B", "C", "E"));
        assertThat(around.near(id("C"), 2)).containsExactlyInAnyOrder(ids("A", "B", "C", "D"));
        assertThat(around.near(id("D"), Integer.MAX_VALUE)).containsExactlyInAnyOrder(ids("A", "B", "C", "D"));
    }

    @Test
    void whatIsBelowAParentWaitsAndIsWaitedForAsItIs() {
        Around around = around(waiting("A", "P: A", "P/X", "P/Y", "Z: P", "W: Y"));

        assertThat(around.near(id("X"), 1)).containsExactlyInAnyOrder(ids("A", "P", "X", "Z"));
        assertThat(around.near(id("A"), 1)).containsExactlyInAnyOrder(ids("A", "P", "X", "Y"));
        assertThat(around.near(id("P"), 1)).containsExactlyInAnyOrder(ids("A", "P", "X", "Y", "Z", "W"));
        assertThat(around.near(id("W"), 2)).containsExactlyInAnyOrder(ids("A", "P", "Y", "W"));
        assertThat(around.beyond(id("A"), false)).containsExactlyInAnyOrder(ids("X", "Y", "Z", "W"));
        assertThat(around.beyond(id("Z"), true)).containsExactlyInAnyOrder(ids("A", "X", "Y"));
        assertThat(around.beyond(id("P"), false)).containsExactlyInAnyOrder(ids("Z", "W"));
    }

    @ParameterizedTest
    @MethodSource("dev.trajectory.draw.map.MapPlans#all")
    void aLeafIsAroundAllThatTheEngineHasItWaitForOverDependencies(Plan all) {
        Plan plan = all.draft().gates(dev.trajectory.model.Register.empty()).plan();
        Around around = around(plan);
        Precedence engine = new Precedence(plan);
        Set<ChunkId> parents = plan.parents();

        for (Chunk chunk : plan.chunks()) {
            if (!parents.contains(chunk.id())) {
                assertThat(around.beyond(chunk.id(), true)).isEqualTo(without(chunk.id(), engine.upTo(chunk.id())));
                assertThat(around.beyond(chunk.id(), false)).isEqualTo(without(chunk.id(), engine.from(chunk.id())));
            }
        }
    }

    private static Set<ChunkId> without(ChunkId chunk, Set<ChunkId> chunks) {
        Set<ChunkId> rest = new HashSet<>(chunks);
        rest.remove(chunk);
        return rest;
    }
}
