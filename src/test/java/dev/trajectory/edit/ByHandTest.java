package dev.trajectory.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByHandTest {

    private final Plan plan = ((Reading.Opened) PlanFiles.read(Path.of("samples/northmoor.trajectory")))
            .document()
            .plan();

    @Test
    void whoeverIsGivenAChunkLeadsItAndTakesPartInItNoMore() {
        Chunk shared = plan.chunks().get(new ChunkId("C01"));
        OrganisationId part = shared.participants().stream()
                .filter(each -> !each.equals(shared.owner()))
                .findFirst()
                .orElseThrow();
        Plan after = plan;
        for (Edit edit : ByHand.given(plan, List.of(shared.id()), part)) {
            after = ((Result.Changed) edit.apply(after)).plan();
        }
        Chunk given = after.chunks().get(shared.id());
        assertThat(given.owner()).isEqualTo(part);
        assertThat(given.participants())
                .doesNotContain(part)
                .hasSize(shared.participants().size() - 1);
    }
}
