package dev.trajectory.outlook;

import static dev.trajectory.outlook.LinkedPlans.chunk;
import static dev.trajectory.outlook.LinkedPlans.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Precedence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// How many steps a leaf lies from what waits for it, against walking one step after the other.
class StepsLawTest {

    @Property
    void stepsAreThoseOfAWalkThatGoesOneStepAtATime(@ForAll long seed) {
        Plan plan = LinkedPlans.random(seed);
        Precedence precedence = new Precedence(plan);
        for (Chunk chunk : plan.chunks()) {
            if (precedence.isLeaf(chunk.id())) {
                assertThat(precedence.stepsTo(List.of(chunk.id()))).isEqualTo(walked(plan, precedence, chunk.id()));
            }
        }
    }

    /// By leaf, at which step it is first come by; a leaf waits for another in one step where that one's own
    /// waiters have it.
    private static Map<ChunkId, Integer> walked(Plan plan, Precedence precedence, ChunkId from) {
        Map<ChunkId, Integer> steps = new HashMap<>(Map.of(from, 0));
        Set<ChunkId> edge = Set.of(from);
        for (int step = 1; !edge.isEmpty(); step++) {
            Set<ChunkId> next = new HashSet<>();
            for (ChunkId at : edge) {
                next.addAll(oneStep(plan, precedence, at));
            }
            next.removeAll(steps.keySet());
            for (ChunkId each : next) {
                steps.put(each, step);
            }
            edge = next;
        }
        return steps;
    }

    private static Set<ChunkId> oneStep(Plan plan, Precedence precedence, ChunkId leaf) {
        Set<ChunkId> found = new HashSet<>();
        for (Chunk each : precedence.line(plan.chunks().get(leaf))) {
            each.dependencies().forEach(dependency -> found.addAll(precedence.leaves(dependency.on())));
            plan.gates().stream()
                    .filter(gate -> gate.decided() == null && gate.unlocks().contains(each.id()))
                    .forEach(gate -> found.addAll(precedence.leaves(gate.producedBy())));
        }
        return found;
    }

    /// Two thousand leaves below one parent wait for two thousand below another: not by four million pairs.
    @Test
    void parentsOfManyAreOneStepApart() {
        List<Chunk> chunks = new ArrayList<>(
                List.of(chunk("P", 1, draft -> draft), chunk("Q", 1, draft -> draft.dependencies(on("P")))));
        for (int i = 0; i < 2_000; i++) {
            chunks.add(chunk("A" + i, 1, draft -> draft.parent(new ChunkId("P"))));
            chunks.add(chunk("B" + i, 1, draft -> draft.parent(new ChunkId("Q"))));
        }
        Map<ChunkId, Integer> steps = new Precedence(LinkedPlans.plan(chunks, List.of()))
                .stepsTo(List.of(new ChunkId("B0"), new ChunkId("B7")));

        assertThat(steps).hasSize(2_002).containsEntry(new ChunkId("A1999"), 1).doesNotContainKey(new ChunkId("B1"));
    }
}
