package dev.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.RandomPlan;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChunkNumbersTest {

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlan.any();
    }

    @Property
    void eachChunkHasANumberOfItsOwnBothWays(@ForAll("plans") Plan plan) {
        ChunkNumbers numbers = ChunkNumbers.of(plan);

        assertThat(numbers.chunks()).hasSize(plan.chunks().size());
        assertThat(plan.chunks())
                .allSatisfy(chunk ->
                        assertThat(numbers.chunk(numbers.number(chunk.id()))).isEqualTo(chunk.id()));
    }

    @Property
    void theNumberInAnIdStaysWhateverComesAfter(@ForAll("plans") Plan plan) {
        Chunk first = Chunk.of(new ChunkId("ORG-07"), "First", new OrderKey("1"), WorkSpan.NIL);
        Plan with = plan.withChunks(
                Register.of(List.of(first)).withAll(plan.chunks().all()));

        assertThat(ChunkNumbers.of(with).number(first.id())).isEqualTo(7);
    }

    @Example
    void whatHasNoNumberGetsTheLowestLeft() {
        assertThat(numbers("C012", "alpha", "B12", "C1", "C1234567", "C2-9x")).containsExactly(12, 2, 3, 1, 4, 9);
    }

    private static List<Integer> numbers(String... ids) {
        Register<ChunkId, Chunk> chunks = Register.of(Arrays.stream(ids)
                .map(id -> Chunk.of(new ChunkId(id), "T", new OrderKey("1"), WorkSpan.NIL))
                .toList());
        Plan plan = RandomPlan.any().sample().withChunks(chunks);
        ChunkNumbers numbers = ChunkNumbers.of(plan);
        return chunks.stream().map(chunk -> numbers.number(chunk.id())).toList();
    }
}
