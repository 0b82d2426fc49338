package dev.trajectory.outlook;

import static dev.trajectory.outlook.LinkedPlans.OUTCOME;
import static dev.trajectory.outlook.LinkedPlans.START;
import static dev.trajectory.outlook.LinkedPlans.chunk;
import static dev.trajectory.outlook.LinkedPlans.gate;
import static dev.trajectory.outlook.LinkedPlans.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// What is delivered first of an outcome.
class FirstSliceTest {

    private static final List<dev.trajectory.model.OutcomeId> LEADS = List.of(OUTCOME);

    @Test
    void isTheChunkWithAllItWaitsForDirectlyOrNot() {
        FirstSlice slice = first(
                chunk("A", 10, it -> it),
                chunk("B", 10, it -> it.dependencies(on("A"))),
                chunk("other", 3, it -> it),
                chunk("C", 10, it -> it.dependencies(on("B")).outcomes(LEADS)));

        assertThat(slice.useful()).isEqualTo(new ChunkId("C"));
        assertThat(names(slice)).containsExactly("A", "B", "C");
        assertThat(slice.delivered()).isEqualTo(START.plusDays(29));
    }

    @Test
    void isTheOneDeliveredEarliestThenTheSmallest() {
        FirstSlice slice = first(
                chunk("late", 30, it -> it.outcomes(LEADS)),
                chunk("A", 10, it -> it),
                chunk("two", 10, it -> it.dependencies(on("A")).outcomes(LEADS)),
                chunk("one", 20, it -> it.outcomes(LEADS)));

        assertThat(names(slice)).containsExactly("one");
        assertThat(slice.delivered()).isEqualTo(START.plusDays(19));
    }

    @Test
    void ofEqualsItIsTheOneThatComesFirstInThePlan() {
        FirstSlice slice = first(chunk("A", 10, it -> it.outcomes(LEADS)), chunk("B", 10, it -> it.outcomes(LEADS)));

        assertThat(names(slice)).containsExactly("A");
    }

    @Test
    void prefersWhatStandsAloneAlthoughItComesLater() {
        FirstSlice slice = first(
                chunk("early", 5, it -> it.outcomes(LEADS)),
                chunk("useful", 30, it -> it.outcomes(LEADS).standsAlone(true)));

        assertThat(names(slice)).containsExactly("useful");
        assertThat(slice.standsAlone()).isTrue();
    }

    @Test
    void aParentStandsForAllBelowItWhetherItWaitsOrIsWaitedForOrLeadsThere() {
        FirstSlice slice = first(
                chunk("before", 0, it -> it),
                chunk("x", 4, it -> it.parent(new ChunkId("before"))),
                chunk("y", 6, it -> it.parent(new ChunkId("before"))),
                chunk("heading", 0, it -> it.dependencies(on("before")).outcomes(LEADS)),
                chunk("z", 5, it -> it.parent(new ChunkId("heading"))));

        assertThat(names(slice)).containsExactly("x", "y", "z");
    }

    @Test
    void whoPutsTheCaseToAGateBelongsToItUntilTheGateIsDecided() {
        List<Chunk> chunks = List.of(chunk("case", 10, it -> it), chunk("build", 10, it -> it.outcomes(LEADS)));
        Gate open = gate("G", "case", null, "build");
        Gate decided = gate("G", "case", START, "build");

        assertThat(names(first(LinkedPlans.plan(chunks, List.of(open))))).containsExactly("case", "build");
        assertThat(names(first(LinkedPlans.plan(chunks, List.of(decided))))).containsExactly("build");
    }

    @Test
    void thereIsNoneWhereWhatLeadsThereWaitsInACircle() {
        Plan plan = LinkedPlans.plan(
                List.of(
                        chunk("hen", 4, it -> it.dependencies(on("egg"))),
                        chunk("egg", 4, it -> it.dependencies(on("hen"))),
                        chunk("farm", 4, it -> it.dependencies(on("egg")).outcomes(LEADS))),
                List.of());

        assertThat(FirstSlice.of(Outlook.dates(plan), OUTCOME)).isEmpty();
    }

    @Property
    void isClosedUnderWaitingAndNothingSmallerIs(@ForAll long seed) {
        Plan plan = LinkedPlans.random(seed);
        FirstSlice.of(Outlook.dates(plan), OUTCOME).ifPresent(slice -> {
            assertThat(waitedFor(plan, new HashSet<>(slice.chunks()))).isSubsetOf(slice.chunks());
            for (ChunkId left : slice.chunks()) {
                Set<ChunkId> fewer = new HashSet<>(slice.chunks());
                fewer.remove(left);
                assertThat(isClosedAround(plan, slice.useful(), fewer))
                        .as("without %s", left)
                        .isFalse();
            }
        });
    }

    /// Whether a set has the useful chunk and, for each step that leads to it inside the set, all it waits for.
    private static boolean isClosedAround(Plan plan, ChunkId useful, Set<ChunkId> chunks) {
        Set<ChunkId> reached = new HashSet<>(Set.of(useful));
        int before;
        do {
            before = reached.size();
            reached.addAll(waitedFor(plan, Set.copyOf(reached)));
        } while (reached.size() > before);
        return chunks.containsAll(reached);
    }

    @Property
    void noOtherThatLeadsThereIsDeliveredEarlierOrWithFewer(@ForAll long seed) {
        Plan plan = LinkedPlans.random(seed);
        Outlook outlook = Outlook.dates(plan);
        Optional<FirstSlice> first = FirstSlice.of(outlook, OUTCOME);
        for (FirstSlice other : all(outlook)) {
            assertThat(first).hasValueSatisfying(slice -> {
                assertThat(slice.standsAlone() || !other.standsAlone()).isTrue();
                if (slice.standsAlone() == other.standsAlone()) {
                    assertThat(slice.delivered()).isBeforeOrEqualTo(other.delivered());
                    if (slice.delivered().equals(other.delivered())) {
                        assertThat(slice.chunks())
                                .hasSizeLessThanOrEqualTo(other.chunks().size());
                    }
                }
            });
        }
        first.ifPresent(slice -> assertThat(all(outlook)).contains(slice));
    }

    /// Every slice there is, found the slow way.
    private static List<FirstSlice> all(Outlook outlook) {
        Plan plan = outlook.plan();
        List<FirstSlice> all = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            boolean leads = line(plan, chunk.id()).stream()
                    .anyMatch(id -> find(plan, id).outcomes().contains(OUTCOME));
            if (plan.parents().contains(chunk.id()) || !leads) {
                continue;
            }
            Set<ChunkId> reached = new HashSet<>(Set.of(chunk.id()));
            while (reached.addAll(waitedFor(plan, Set.copyOf(reached)))) {
                // on until nothing is added
            }
            List<ChunkId> ordered = new ArrayList<>(plan.chunks().byId().keySet());
            ordered.retainAll(reached);
            List<Placement> placements = ordered.stream()
                    .flatMap(id -> Optional.ofNullable(outlook.schedule().placement(id)).stream())
                    .toList();
            if (placements.size() == ordered.size()) {
                LocalDate last = placements.stream()
                        .map(Placement::finish)
                        .max(LocalDate::compareTo)
                        .orElseThrow();
                all.add(new FirstSlice(chunk.id(), ordered, last, chunk.standsAlone()));
            }
        }
        return all;
    }

    /// All leaves that some leaf waits for in one step, told pair by pair.
    private static Set<ChunkId> waitedFor(Plan plan, Set<ChunkId> waiting) {
        Set<ChunkId> found = new HashSet<>();
        for (Chunk on : plan.chunks()) {
            if (!plan.parents().contains(on.id()) && waiting.stream().anyMatch(each -> waits(plan, each, on.id()))) {
                found.add(on.id());
            }
        }
        return found;
    }

    private static boolean waits(Plan plan, ChunkId waiting, ChunkId on) {
        List<ChunkId> waiters = line(plan, waiting);
        List<ChunkId> awaited = line(plan, on);
        boolean depends = waiters.stream()
                .flatMap(id -> find(plan, id).dependencies().stream())
                .anyMatch(dependency -> awaited.contains(dependency.on()));
        boolean gated = plan.gates().stream()
                .anyMatch(gate -> gate.decided() == null
                        && awaited.contains(gate.producedBy())
                        && gate.unlocks().stream().anyMatch(waiters::contains));
        return depends || gated;
    }

    private static List<ChunkId> line(Plan plan, ChunkId id) {
        List<ChunkId> line = new ArrayList<>();
        for (ChunkId at = id; at != null; at = find(plan, at).parent()) {
            line.add(at);
        }
        return line;
    }

    private static Chunk find(Plan plan, ChunkId id) {
        return Optional.ofNullable(plan.chunks().find(id)).orElseThrow();
    }

    private static FirstSlice first(Chunk... chunks) {
        return first(LinkedPlans.plan(List.of(chunks), List.of()));
    }

    private static FirstSlice first(Plan plan) {
        return FirstSlice.of(Outlook.dates(plan), OUTCOME).orElseThrow();
    }

    private static List<String> names(FirstSlice slice) {
        return slice.chunks().stream().map(ChunkId::value).toList();
    }
}
