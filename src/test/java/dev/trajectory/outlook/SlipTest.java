package dev.trajectory.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Rule;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Hold;
import dev.trajectory.model.Id;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Register;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Cause;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.RandomPlans;
import dev.trajectory.schedule.TooSoon;
import dev.trajectory.schedule.Unplaced;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SlipTest {

    /// What a chunk suffers whose own dates stay.
    private static final Set<Rule> HARM = Set.of(
            Rule.DEPENDENCY_BROKEN,
            Rule.OUT_OF_SEQUENCE,
            Rule.UNPLACED_FROZEN,
            Rule.UNPLACED_CAPACITY,
            Rule.UNPLACED_POOL,
            Rule.UNPLACED_HORIZON);

    private static Optional<Slip> slip(Plan plan, ChunkId chunk, int weeks) {
        Outlook before = Outlook.dates(plan);
        return Slip.plan(before, chunk, weeks).map(later -> Slip.of(before, Outlook.dates(later), chunk, weeks));
    }

    private static Plan without(Plan plan, LimitKind... kinds) {
        Map<LimitKind, Enforcement> changes = new EnumMap<>(LimitKind.class);
        for (LimitKind kind : kinds) {
            changes.put(kind, Enforcement.IGNORE);
        }
        return plan.withSettings(plan.settings().with(changes));
    }

    private static Plan keepingAll(Plan plan) {
        Map<LimitKind, Enforcement> changes = new EnumMap<>(LimitKind.class);
        for (LimitKind kind : LimitKind.values()) {
            changes.put(kind, Enforcement.KEEP);
        }
        return plan.withSettings(plan.settings().with(changes));
    }

    @Property(tries = 100)
    void whereNothingIsScarceTheFinishMovesJustWhenASlipExceedsTheFloat(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int leaves, @ForAll @IntRange(max = 30) int weeks) {
        Plan plan = without(RandomPlans.plan(seed, leaves), LimitKind.CAPACITY, LimitKind.ROLES, LimitKind.FUNDING);
        for (Chunk chunk : plan.chunks()) {
            slip(plan, chunk.id(), weeks)
                    .filter(slip -> slip.floatDays() != null)
                    .ifPresent(slip -> {
                        if (slip.isWithinFloat()) {
                            assertThat(slip.effect().finishDays())
                                    .as(chunk.id().value())
                                    .isZero();
                            assertThat(slip.limit()).isNull();
                        } else {
                            assertThat(slip.effect().finishDays())
                                    .as(chunk.id().value())
                                    .isPositive();
                        }
                    });
        }
    }

    @Property(tries = 100)
    void whereTheFinishMovesThoughASlipIsWithinTheFloatAScarceThingIsNamed(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int leaves, @ForAll @IntRange(max = 30) int weeks) {
        Plan plan = keepingAll(RandomPlans.plan(seed, leaves));
        for (Chunk chunk : plan.chunks()) {
            slip(plan, chunk.id(), weeks)
                    .filter(slip -> slip.isWithinFloat() && slip.effect().finishDays() > 0)
                    .ifPresent(slip -> {
                        assertThat(slip.limit()).as(chunk.id().value()).isNotNull();
                        assertThat(slip.limit().cause().kind())
                                .isIn(Cause.Kind.FREEZE, Cause.Kind.CAPACITY, Cause.Kind.ROLE, Cause.Kind.FUNDING);
                    });
        }
    }

    @Property(tries = 100)
    void noWeeksMoveNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int leaves) {
        Plan plan = RandomPlans.plan(seed, leaves);
        for (Chunk chunk : plan.chunks()) {
            slip(plan, chunk.id(), 0)
                    .ifPresent(slip -> assertThat(slip.effect().moved())
                            .as(chunk.id().value())
                            .isEmpty());
        }
    }

    @Property(tries = 100)
    void aChunkStartsOrFinishesLaterByTheWeeksItSlips(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int leaves, @ForAll @IntRange(max = 30) int weeks) {
        Plan plan = RandomPlans.plan(seed, leaves);
        Outlook before = Outlook.dates(plan);
        for (Chunk chunk : plan.chunks()) {
            Slip.plan(before, chunk.id(), weeks).ifPresent(later -> {
                Placement was = before.schedule().placement(chunk.id());
                Placement is = Outlook.dates(later).schedule().placement(chunk.id());
                if (is != null && !chunk.progress().isStarted()) {
                    assertThat(is.start()).isAfterOrEqualTo(was.start().plusDays(weeks));
                } else if (is != null) {
                    assertThat(is.finish()).isAfterOrEqualTo(was.finish());
                }
            });
        }
    }

    private static Chunk chunk(String id, int days, String... on) {
        return LinkedPlans.chunk(id, days, draft -> draft.dependencies(LinkedPlans.on(on)));
    }

    private static Plan plan(Chunk... chunks) {
        return LinkedPlans.plan(List.of(chunks), List.of());
    }

    @Test
    void aSlipWithinTheFloatMovesWhatWaitsButNotTheFinish() {
        Slip slip = slip(plan(chunk("A", 5), chunk("B", 5, "A"), chunk("C", 60)), new ChunkId("A"), 2)
                .orElseThrow();

        assertThat(slip.isWithinFloat()).isTrue();
        assertThat(slip.effect().finishDays()).isZero();
        assertThat(slip.othersMoved()).isEqualTo(1);
    }

    @Test
    void aSlipOfWhatIsCriticalMovesTheFinishByAsMuch() {
        Plan plan = plan(chunk("A", 5), chunk("B", 5, "A"));
        Slip slip = slip(plan, new ChunkId("A"), 2).orElseThrow();

        assertThat(slip.floatDays()).isZero();
        assertThat(slip.effect().finishDays()).isEqualTo(14);
        assertThat(slip.limit()).isNull();
    }

    @Test
    void whatIsUnderWayHasSoMuchMoreToDo() {
        Chunk begun = LinkedPlans.chunk(
                "A", 10, draft -> draft.progress(new Progress(LinkedPlans.START, null, 50, WorkSpan.days(5))));
        Slip slip = slip(plan(begun, chunk("B", 5, "A")), new ChunkId("A"), 1).orElseThrow();

        assertThat(slip.effect().finishDays()).isEqualTo(7);
        Chunk done = LinkedPlans.chunk(
                "A", 10, draft -> draft.progress(new Progress(LinkedPlans.START, LocalDate.of(2027, 5, 1), 100, null)));
        assertThat(slip(plan(done), new ChunkId("A"), 1)).isEmpty();
    }

    @Test
    void aPoolThatIsTakenMeanwhileIsNamed() {
        RoleId people = new RoleId("R");
        LinkedHashMap<RoleId, Fte> one = new LinkedHashMap<>(Map.of(people, new Fte(100)));
        // A and C need the only person; D gives A float. Slipped by two weeks, A comes while C has the person.
        Chunk a = LinkedPlans.chunk("A", 5, draft -> draft.roles(one));
        Chunk b = chunk("B", 5);
        Chunk c = LinkedPlans.chunk("C", 40, draft -> draft.roles(one).dependencies(LinkedPlans.on("B")));
        Chunk d = chunk("D", 47);
        Plan plan = plan(a, b, c, d)
                .draft()
                .roles(Register.of(List.of(new Role(people, "Person", ByMonth.always(100), true, ""))))
                .plan();
        Slip slip = slip(plan, new ChunkId("A"), 2).orElseThrow();

        assertThat(slip.isWithinFloat()).isTrue();
        assertThat(slip.effect().finishDays()).isPositive();
        assertThat(slip.limit()).isNotNull();
        assertThat(slip.limit().cause().kind()).isEqualTo(Cause.Kind.ROLE);
        assertThat(slip.limit().cause().subject()).isEqualTo(people);
    }

    @Test
    void whatIsHeldDoesNotGiveWayAndThenComesTooSoon() {
        Chunk held = LinkedPlans.chunk(
                "B",
                5,
                draft -> draft.dependencies(LinkedPlans.on("A"))
                        .hold(new Hold(LinkedPlans.START.plusDays(19), LinkedPlans.START.plusDays(23))));
        Plan plan = plan(chunk("A", 5), held, chunk("C", 60));

        assertThat(slip(plan, new ChunkId("A"), 2).orElseThrow().tooSoon()).isEmpty();
        Slip slip = slip(plan, new ChunkId("A"), 4).orElseThrow();
        assertThat(slip.isWithinFloat()).isTrue();
        assertThat(slip.othersMoved()).isZero();
        assertThat(slip.tooSoon())
                .containsExactly(new TooSoon(
                        new ChunkId("B"), new ChunkId("A"), held.dependencies().getFirst(), 14));
    }

    @Test
    void whatComesTooSoonAnyhowIsToldWhereItIsByMoreDaysOnly() {
        Chunk pinned = LinkedPlans.chunk(
                "B", 5, draft -> draft.dependencies(LinkedPlans.on("A")).pin(LinkedPlans.START));
        Plan plan = plan(chunk("A", 5), pinned, chunk("C", 60));

        assertThat(slip(plan, new ChunkId("A"), 1).orElseThrow().tooSoon()).hasSize(1);
        assertThat(slip(plan, new ChunkId("B"), 1).orElseThrow().tooSoon()).isEmpty();
    }

    @Test
    void whatFollowsPastTheLastMonthOfAPoolLosesItsDate() {
        RoleId people = new RoleId("R");
        Chunk b = LinkedPlans.chunk(
                "B",
                5,
                draft -> draft.roles(new LinkedHashMap<>(Map.of(people, new Fte(100))))
                        .dependencies(LinkedPlans.on("A")));
        ByMonth april = ByMonth.always(0).with(YearMonth.of(2027, 4), 100);
        Plan plan = plan(chunk("A", 5), b, chunk("C", 60))
                .draft()
                .roles(Register.of(List.of(new Role(people, "Person", april, true, ""))))
                .plan();

        assertThat(slip(plan, new ChunkId("A"), 1).orElseThrow().lost()).isEmpty();
        Slip slip = slip(plan, new ChunkId("A"), 4).orElseThrow();
        assertThat(slip.lost())
                .containsExactly(new Unplaced(new ChunkId("B"), Unplaced.Reason.OVER_POOL, List.of(people)));
        assertThat(slip.effect().lost()).containsExactly(new ChunkId("B"));
    }

    /// What the checks say of a plan in which a chunk has slipped, and did not say before, a slip tells as well.
    @Property(tries = 40)
    void noChunkThatSlippingHarmsIsKeptQuiet(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int leaves, @ForAll @IntRange(max = 60) int weeks) {
        Plan plan = RandomPlans.plan(seed, leaves);
        Outlook before = Outlook.of(plan);
        for (Chunk chunk : plan.chunks()) {
            Slip.plan(before, chunk.id(), weeks).ifPresent(later -> {
                Outlook after = Outlook.of(later);
                Slip slip = Slip.of(before, after, chunk.id(), weeks);
                Set<Id> told = new HashSet<>(slip.unpaid());
                slip.tooSoon().forEach(each -> told.add(each.waiting()));
                slip.lost().forEach(each -> told.add(each.chunk()));
                assertThat(after.findings())
                        .filteredOn(found -> HARM.contains(found.rule())
                                && before.findings().stream().noneMatch(found::isOfTheSame))
                        .allSatisfy(found ->
                                assertThat(told).contains(found.subjects().getFirst()));
                assertThat(slip.effect().moved())
                        .filteredOn(move -> move.after() == null)
                        .allSatisfy(move -> assertThat(told).contains(move.chunk()));
            });
        }
    }
}
