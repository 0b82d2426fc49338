package dev.trajectory.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.ChunkId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How far from where it was put a row is.
class RowOrderTest {

    private static final List<ChunkId> ORDER = Stream.of("before", "parent", "first", "second", "next", "after")
            .map(ChunkId::new)
            .toList();

    private static int rowsBelowParent(String added) {
        Set<ChunkId> below = Set.of(new ChunkId("first"), new ChunkId("second"));
        return RowOrder.rowsBelow(ORDER, new ChunkId(added), new ChunkId("parent"), below::contains);
    }

    @Test
    void whatIsBelowAnUnfoldedParentCountsAsOneRowWithIt() {
        assertThat(rowsBelowParent("next")).isEqualTo(1);
        assertThat(rowsBelowParent("after")).isEqualTo(2);
        assertThat(rowsBelowParent("before")).isEqualTo(-1);
    }
}
