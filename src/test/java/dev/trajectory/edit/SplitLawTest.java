package dev.trajectory.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.RandomPlan;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.SpendProfile;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SplitLawTest {

    @Provide
    Arbitrary<Plan> anyPlan() {
        return RandomPlan.any();
    }

    @Property(tries = 500)
    void splittingAndMergingKeepEveryPennyAndEveryPoint(
            @ForAll("anyPlan") Plan plan,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 0, max = 9) Integer> shares,
            @ForAll boolean inSequence) {
        for (Chunk chunk : plan.chunks()) {
            Edit split = new SplitChunk(chunk.id(), pieces(shares), inSequence, Section.CHUNKS.freshIds(plan));
            if (split.apply(plan) instanceof Result.Changed(Plan pieced)) {
                assertSame(plan, pieced);
                if (merge(plan, pieced, chunk.id()).apply(pieced) instanceof Result.Changed(Plan merged)) {
                    assertSame(plan, merged);
                    assertThat(merged.chunks().size()).isEqualTo(plan.chunks().size());
                    assertBack(chunk, merged.chunks().get(chunk.id()), plan);
                }
            }
        }
    }

    private static List<Piece> pieces(List<Integer> shares) {
        List<Piece> pieces = new ArrayList<>();
        shares.forEach(share -> pieces.add(Piece.of("Piece " + pieces.size(), share)));
        return pieces;
    }

    private static Edit merge(Plan plan, Plan pieced, ChunkId first) {
        List<ChunkId> pieces = new ArrayList<>(List.of(first));
        pieced.chunks().stream()
                .map(Chunk::id)
                .filter(id -> !plan.chunks().has(id))
                .forEach(pieces::add);
        return new MergeChunks(pieces, plan.chunks().get(first).title());
    }

    private static void assertBack(Chunk before, Chunk after, Plan plan) {
        Spans spans = Spans.of(plan, before.owner());
        assertThat(spans.days(after.duration())).isEqualTo(spans.days(before.duration()));
        assertThat(after.deadline()).isEqualTo(before.deadline());
        assertThat(after.pin()).isEqualTo(before.pin());
        assertThat(after.notBefore()).isEqualTo(before.notBefore());
        assertThat(after.hold()).isEqualTo(before.hold());
        assertThat(after.notes()).isEqualTo(before.notes().isBlank() ? "" : before.notes());
        assertThat(after.order()).isEqualTo(before.order());
    }

    private static void assertSame(Plan before, Plan after) {
        assertThat(costs(after)).isEqualTo(costs(before));
        assertThat(impact(after)).isEqualTo(impact(before));
        EditLawTest.assertNoNewKnots(before, after);
    }

    /// One of the amounts that a cost line holds.
    ///
    /// @param what which of them: its name, the month it was spent in or the date it is to be paid on
    private record Paid(OrganisationId payer, CostKind kind, Object what) {}

    /// The sums of all amounts of all cost lines, without those that are nil.
    private static Map<Paid, BigInteger> costs(Plan plan) {
        Map<Paid, BigInteger> sums = new HashMap<>();
        plan.chunks()
                .forEach(chunk -> chunk.costs().forEach(line -> {
                    add(sums, line, "amount", line.amount());
                    add(sums, line, "exit", line.exitCost());
                    add(sums, line, "committed", line.outturn().committed());
                    Money forecast = line.outturn().forecast();
                    add(sums, line, "expected", forecast == null ? line.amount() : forecast);
                    line.outturn().spent().forEach((month, money) -> add(sums, line, month, money));
                    if (line.profile() instanceof SpendProfile.Dated dated) {
                        dated.payments().forEach((date, money) -> add(sums, line, date, money));
                    }
                }));
        sums.values().removeIf(sum -> sum.signum() == 0);
        return sums;
    }

    private static void add(Map<Paid, BigInteger> sums, CostLine line, Object what, Money money) {
        sums.merge(new Paid(line.payer(), line.kind(), what), BigInteger.valueOf(money.pence()), BigInteger::add);
    }

    private static Map<OrganisationId, Integer> impact(Plan plan) {
        Map<OrganisationId, Integer> sums = new HashMap<>();
        plan.chunks().forEach(chunk -> chunk.impact().forEach((who, points) -> sums.merge(who, points, Integer::sum)));
        return sums;
    }
}
