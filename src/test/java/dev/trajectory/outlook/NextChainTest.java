package dev.trajectory.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NextChainTest {

    private static final LocalDate START = LocalDate.of(2027, 4, 1);

    private final List<Chunk> chunks = new ArrayList<>();
    private final SequencedMap<ChunkId, Placement> placements = new LinkedHashMap<>();

    @Test
    void aCriticalPathFromThePlansStartNeedsNoNextChain() {
        free("A", 0, 10, 0);
        after("B", "A", 10, 20, 0);
        CriticalPath path = path();
        assertThat(path.fromLimit()).isFalse();
        assertThat(path.next()).isNull();
        assertThat(path.joins(id("A"), id("B"))).isTrue();
    }

    @Test
    void theChainWithTheLeastFloatFromThePlansStartIsNext() {
        limited("LAST", 90, 100, 0);
        free("A", 0, 10, 46);
        after("B", "A", 10, 30, 46);
        after("C", "B", 30, 50, 37);
        after("D", "C", 50, 60, 46);
        free("X", 0, 10, 70);
        after("Y", "X", 10, 80, 70);
        NextChain next = path().next();
        assertThat(next).isNotNull();
        assertThat(next.chunks()).containsExactly(id("A"), id("B"), id("C"), id("D"));
        assertThat(next.floatDays()).isEqualTo(37);
    }

    @Test
    void aChainThatItselfBeginsAtALimitIsNextOnlyWhenAllDo() {
        limited("LAST", 90, 100, 0);
        limited("P", 60, 70, 5);
        after("Q", "P", 70, 90, 5);
        free("A", 0, 10, 30);
        after("B", "A", 10, 20, 30);
        assertThat(path().next().last()).isEqualTo(id("B"));
        placements.remove(id("B"));
        assertThat(path().next().last()).isEqualTo(id("Q"));
    }

    @Test
    void oneChunkIsNoChain() {
        limited("LAST", 90, 100, 0);
        free("A", 0, 10, 30);
        assertThat(path().fromLimit()).isTrue();
        assertThat(path().next()).isNull();
    }

    @Test
    void chunksWithoutFloatOfTheirOwnEndAChain() {
        limited("LAST", 90, 100, 0);
        place("DONE", 0, 10, null, List.of(Cause.of(Cause.Kind.ACTUAL, START)));
        after("A", "DONE", 10, 20, 9);
        after("B", "A", 20, 30, 9);
        assertThat(path().next().chunks()).containsExactly(id("A"), id("B"));
    }

    private CriticalPath path() {
        Plan plan = LinkedPlans.plan(chunks, List.of());
        LocalDate finish = START.plusDays(100);
        Schedule schedule = new Schedule(START, finish, placements, List.of());
        return CriticalPath.of(plan, schedule);
    }

    private void free(String id, int from, int to, int floatDays) {
        place(id, from, to, floatDays, List.of(Cause.of(Cause.Kind.PLAN_START, START)));
    }

    private void limited(String id, int from, int to, int floatDays) {
        place(id, from, to, floatDays, List.of(Cause.of(Cause.Kind.TRANCHE, START.plusDays(from))));
    }

    private void after(String id, String before, int from, int to, int floatDays) {
        place(id, from, to, floatDays, List.of(Cause.of(Cause.Kind.DEPENDENCY, START.plusDays(from), id(before))));
    }

    private void place(String id, int from, int to, @Nullable Integer floatDays, List<Cause> causes) {
        OrderKey order =
                OrderKey.between(chunks.isEmpty() ? null : chunks.getLast().order(), null);
        chunks.add(Chunk.of(id(id), id, order, WorkSpan.days(to - from)));
        boolean critical = floatDays != null && floatDays == 0;
        placements.put(
                id(id),
                new Placement(id(id), START.plusDays(from), START.plusDays(to - 1), floatDays, critical, causes, null));
    }

    private static ChunkId id(String id) {
        return new ChunkId(id);
    }
}
