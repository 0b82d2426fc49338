package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.Implied;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Result;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.Register;
import dev.trajectory.model.WorkSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.Graph;
import org.jgrapht.alg.TransitiveReduction;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;

/// Dependencies that say nothing new: taking them away changes no date.
class ImpliedLawTest {

    private static final Label LABEL = Label.told("");

    private static List<Implied> implied(Plan plan) {
        Set<ChunkId> undated = new HashSet<>();
        Sequencer.sequence(plan).unplaced().forEach(each -> undated.add(each.chunk()));
        return Implied.in(plan, undated);
    }

    private static Plan without(Plan plan, List<Implied> implied) {
        return switch (Implied.removal(implied, LABEL).apply(plan)) {
            case Result.Changed(Plan changed) -> changed;
            case Result.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    @Property(tries = 300)
    void takingThemAllAwayMovesNothing(@ForAll long seed, @ForAll @IntRange(min = 3, max = 25) int leaves) {
        Plan plan = RandomPlans.plan(seed, leaves);
        Plan fewer = without(plan, implied(plan));

        Schedule before = Sequencer.sequence(plan);
        Schedule after = Sequencer.sequence(fewer);
        assertThat(after.byChunk().keySet()).isEqualTo(before.byChunk().keySet());
        before.byChunk().forEach((chunk, placement) -> {
            assertThat(after.placement(chunk).start()).as(chunk.value()).isEqualTo(placement.start());
            assertThat(after.placement(chunk).finish()).as(chunk.value()).isEqualTo(placement.finish());
            assertThat(after.placement(chunk).floatDays()).as(chunk.value()).isEqualTo(placement.floatDays());
        });
    }

    @Property(tries = 200)
    void ofPlainDependenciesTheyAreWhatATransitiveReductionTakesAway(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 20) int count) {
        java.util.Random random = new java.util.Random(seed);
        List<String> texts = new ArrayList<>();
        Graph<ChunkId, DefaultEdge> oracle = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("C" + i + ":");
            oracle.addVertex(new ChunkId("C" + i));
            for (int on = 0; on < i; on++) {
                if (random.nextInt(4) == 0) {
                    text.append(" C").append(on);
                    oracle.addEdge(new ChunkId("C" + i), new ChunkId("C" + on));
                }
            }
            texts.add(text.toString());
        }
        Plan plan = waiting(texts.toArray(String[]::new));
        TransitiveReduction.INSTANCE.reduce(oracle);

        Plan fewer = without(plan, implied(plan));

        List<String> left = new ArrayList<>();
        fewer.chunks().forEach(chunk -> chunk.dependencies().forEach(each -> left.add(chunk.id() + ">" + each.on())));
        assertThat(left)
                .containsExactlyInAnyOrderElementsOf(oracle.edgeSet().stream()
                        .map(edge -> oracle.getEdgeSource(edge) + ">" + oracle.getEdgeTarget(edge))
                        .toList());
    }

    private static Plan waiting(String... chunks) {
        List<OrderKey> keys = OrderKey.inOrder(chunks.length);
        List<Chunk> made = new ArrayList<>();
        for (int i = 0; i < chunks.length; i++) {
            String[] halves = chunks[i].split(":", 2);
            String[] names = halves[0].split("/");
            made.add(Chunk.of(new ChunkId(names[names.length - 1]), halves[0], keys.get(i), WorkSpan.days(5))
                    .draft()
                    .parent(names.length > 1 ? new ChunkId(names[0]) : null)
                    .dependencies(Arrays.stream(halves[1].split(" "))
                            .filter(each -> !each.isBlank())
                            .map(each -> Dependency.on(new ChunkId(each)))
                            .toList())
                    .chunk());
        }
        return PlanReader.read("").draft().chunks(Register.of(made)).plan();
    }

    private static Implied pair(String waiting, String on) {
        return new Implied(new ChunkId(waiting), new ChunkId(on));
    }

    @Test
    void aShortWayBesideALongOneSaysNothingNew() {
        assertThat(implied(waiting("A:", "B: A", "C: A B"))).containsExactly(pair("C", "A"));
        assertThat(implied(waiting("A:", "B: A", "C: B"))).isEmpty();
    }

    @Test
    void whatWaitsForAParentWaitsForAllBelowIt() {
        assertThat(implied(waiting("P:", "P/A:", "C: P A"))).containsExactly(pair("C", "A"));
        assertThat(implied(waiting("A:", "P: A", "P/B: A"))).containsExactly(pair("B", "A"));
    }

    @Test
    void aPromiseSaysMoreThanThatOneWaits() {
        Plan plan = waiting("A:", "B: A", "C: A B");
        Chunk c = plan.chunks().get(new ChunkId("C"));
        Promise promise = new Promise(PromiseState.ASKED, "", null, null, "");
        Plan promised = plan.withChunks(plan.chunks()
                .with(c.draft()
                        .dependencies(c.dependencies().stream()
                                .map(each -> new Dependency(each.on(), each.type(), each.lag(), null, promise))
                                .toList())
                        .chunk()));
        assertThat(implied(promised)).isEmpty();
    }

    @Test
    void whatLiesBetweenTwoOrganisationsIsAPromiseThoughNobodyHasAskedYet() {
        Plan plan = waiting("A:", "B: A", "C: A B");
        Plan led = plan.withChunks(plan.chunks()
                .withAll(plan.chunks().stream()
                        .map(each -> each.draft()
                                .owner(new OrganisationId(each.id().value().equals("A") ? "GIVES" : "TAKES"))
                                .chunk())
                        .toList()));

        assertThat(implied(plan)).hasSize(1);
        assertThat(implied(led)).isEmpty();
    }
}
