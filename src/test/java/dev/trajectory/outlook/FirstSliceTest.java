package dev.trajectory.outlook;

import static dev.trajectory.outlook.LinkedPlans.OUTCOME;
import static dev.trajectory.outlook.LinkedPlans.START;
import static dev.trajectory.outlook.LinkedPlans.chunk;
import static dev.trajectory.outlook.LinkedPlans.gate;
import static dev.trajectory.outlook.LinkedPlans.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    void isTheOneWithTheFewestChunksThenTheOneDeliveredEarliest() {
        FirstSlice slice = first(
                chunk("A", 2, it -> it),
                chunk("two", 2, it -> it.dependencies(on("A")).outcomes(LEADS)),
                chunk("late", 30, it -> it.outcomes(LEADS)),
                chunk("one", 20, it -> it.outcomes(LEADS)));

        assertThat(names(slice)).containsExactly("one");
        assertThat(slice.delivered()).isEqualTo(START.plusDays(19));
    }

    @Test
    void aBenefitIsDeliveredByAllThatEnablesIt() {
        Plan plan = LinkedPlans.plan(
                List.of(
                        chunk("A", 5, it -> it),
                        chunk("B", 5, it -> it.dependencies(on("A"))),
                        chunk("C", 9, it -> it),
                        chunk("D", 1, it -> it.outcomes(LEADS))),
                List.of());
        Benefit wide = LinkedPlans.benefit("wide", false, "B", "C");
        Benefit narrow = LinkedPlans.benefit("narrow", false, "B");
        Benefit loss = LinkedPlans.benefit("loss", true, "C");
        Benefit never = LinkedPlans.benefit("never", false);
        Plan felt = plan.draft()
                .benefits(Register.of(List.of(wide, narrow, loss, never)))
                .plan();
        Plan wideOnly = plan.draft().benefits(Register.of(List.of(wide))).plan();

        assertThat(first(felt).useful()).isEqualTo(new BenefitId("narrow"));
        assertThat(names(first(felt))).containsExactly("A", "B");
        assertThat(names(first(wideOnly))).containsExactly("A", "B", "C");
        assertThat(first(wideOnly).delivered()).isEqualTo(START.plusDays(9));
        assertThat(names(first(plan))).containsExactly("D");
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
        assertThat(slice.isKnown()).isTrue();
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

    /// Of all sets of leaves there are, none with fewer delivers the outcome, and none with as many earlier.
    @Property
    void noSetOfChunksThatDeliversIsSmallerNorAsSmallAndEarlier(@ForAll long seed) {
        Plan plan = LinkedPlans.random(seed);
        Outlook outlook = Outlook.dates(plan);
        List<ChunkId> leaves = plan.chunks().stream()
                .map(Chunk::id)
                .filter(id -> !plan.parents().contains(id))
                .toList();
        List<Set<ChunkId>> known = things(plan, true);
        List<Set<ChunkId>> sets = deliveries(plan, outlook, leaves, known);
        boolean isKnown = !sets.isEmpty();
        if (!isKnown) {
            sets = deliveries(plan, outlook, leaves, things(plan, false));
        }
        Optional<FirstSlice> first = FirstSlice.of(outlook, OUTCOME);

        assertThat(first.isPresent()).isEqualTo(!sets.isEmpty());
        for (Set<ChunkId> set : sets) {
            FirstSlice slice = first.orElseThrow();
            assertThat(slice.isKnown()).isEqualTo(isKnown);
            assertThat(slice.chunks()).hasSizeLessThanOrEqualTo(set.size());
            if (slice.chunks().size() == set.size()) {
                assertThat(slice.delivered()).isBeforeOrEqualTo(finish(outlook, set));
            }
        }
        first.ifPresent(slice -> assertThat(leavesDeliver(plan, outlook, new HashSet<>(slice.chunks())))
                .isTrue());
    }

    /// Whether all of a set have dates and nothing of it waits for anything outside.
    private static boolean leavesDeliver(Plan plan, Outlook outlook, Set<ChunkId> set) {
        return set.containsAll(waitedFor(plan, set))
                && set.stream().allMatch(id -> outlook.schedule().placement(id) != null);
    }

    private static LocalDate finish(Outlook outlook, Set<ChunkId> set) {
        return set.stream()
                .map(id -> Optional.ofNullable(outlook.schedule().placement(id)).orElseThrow())
                .map(Placement::finish)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /// What each thing that traces to the outcome needs itself, known to be useful or not.
    private static List<Set<ChunkId>> things(Plan plan, boolean isKnown) {
        List<Set<ChunkId>> things = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            boolean leads = line(plan, chunk.id()).stream()
                    .anyMatch(id -> find(plan, id).outcomes().contains(OUTCOME));
            if (!plan.parents().contains(chunk.id()) && leads && chunk.standsAlone() == isKnown) {
                things.add(Set.of(chunk.id()));
            }
        }
        for (Benefit benefit : plan.benefits()) {
            Set<ChunkId> needs = plan.chunks().stream()
                    .map(Chunk::id)
                    .filter(id -> !plan.parents().contains(id))
                    .filter(id -> line(plan, id).stream().anyMatch(benefit.enablingChunks()::contains))
                    .collect(Collectors.toSet());
            if (isKnown && !benefit.isDisbenefit() && !needs.isEmpty()) {
                things.add(needs);
            }
        }
        return things;
    }

    /// Every set of leaves that has dates, waits for nothing outside and holds what one of the things needs. Tries
    /// all there are.
    private static List<Set<ChunkId>> deliveries(
            Plan plan, Outlook outlook, List<ChunkId> leaves, List<Set<ChunkId>> things) {
        int[] awaited = new int[leaves.size()];
        int placed = 0;
        for (int i = 0; i < leaves.size(); i++) {
            awaited[i] = mask(leaves, waitedFor(plan, Set.of(leaves.get(i))));
            placed |= outlook.schedule().placement(leaves.get(i)) == null ? 0 : 1 << i;
        }
        List<Integer> needs = things.stream().map(each -> mask(leaves, each)).toList();
        List<Set<ChunkId>> found = new ArrayList<>();
        for (int set = 1; set < 1 << leaves.size(); set++) {
            int chosen = set;
            boolean isClosed = (set & ~placed) == 0;
            for (int i = 0; i < awaited.length && isClosed; i++) {
                isClosed = (set & 1 << i) == 0 || (awaited[i] & ~set) == 0;
            }
            if (isClosed && needs.stream().anyMatch(each -> (each & ~chosen) == 0)) {
                Set<ChunkId> members = new HashSet<>();
                for (int i = 0; i < leaves.size(); i++) {
                    if ((set & 1 << i) != 0) {
                        members.add(leaves.get(i));
                    }
                }
                found.add(members);
            }
        }
        return found;
    }

    private static int mask(List<ChunkId> leaves, Set<ChunkId> set) {
        int mask = 0;
        for (ChunkId id : set) {
            mask |= 1 << leaves.indexOf(id);
        }
        return mask;
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
