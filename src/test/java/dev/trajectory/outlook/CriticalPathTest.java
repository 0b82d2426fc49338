package dev.trajectory.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CriticalPathTest {

    private static Chunk chunk(String id, int days, @Nullable String parent, String... on) {
        return LinkedPlans.chunk(
                id,
                days,
                draft -> draft.parent(parent == null ? null : id(parent)).dependencies(LinkedPlans.on(on)));
    }

    private static ChunkId id(String id) {
        return new ChunkId(id);
    }

    /// X decides when P is done, and P when Z starts; Y has two days of float.
    @Test
    void aParentIsOnThePathAsOneBelowItIs() {
        CriticalPath path = Outlook.dates(LinkedPlans.plan(
                        List.of(
                                chunk("A", 5, null),
                                chunk("P", 0, null, "A"),
                                chunk("X", 5, "P"),
                                chunk("Y", 3, "P"),
                                chunk("Q", 0, null, "A"),
                                chunk("V", 2, "Q"),
                                chunk("Z", 5, null, "P", "Q", "Y")),
                        List.of()))
                .criticalPath();

        assertThat(path.chunks()).containsExactly(id("A"), id("X"), id("Z"));
        assertThat(path.isCritical(id("P"))).isTrue();
        assertThat(path.isCritical(id("Q"))).isFalse();
        assertThat(path.joins(id("A"), id("P"))).isTrue();
        assertThat(path.joins(id("P"), id("Z"))).isTrue();
        assertThat(path.joins(id("A"), id("Q"))).isFalse();
        assertThat(path.joins(id("Q"), id("Z"))).isFalse();
        assertThat(path.joins(id("Y"), id("Z"))).isFalse();
    }
}
