package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DatesLawTest {

    @Property
    void fewerBoundsNeverDelayAnythingWhereNothingIsScarceOrFixed(
            @ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = Variations.ignoring(Variations.unfixed(drawn.plan()), LimitKind.CAPACITY, LimitKind.ROLES);
        Schedule bound = Sequencer.sequence(plan);
        Assume.that(bound.unplaced().isEmpty());
        for (Plan less : Variations.withOneBoundLess(plan)) {
            Schedule freer = Sequencer.sequence(less);
            assertThat(freer.finish()).isBeforeOrEqualTo(bound.finish());
            for (Placement at : freer.byChunk().values()) {
                assertThat(at.start())
                        .as("start of %s", at.chunk())
                        .isBeforeOrEqualTo(bound.placement(at.chunk()).start());
            }
        }
    }

    @Property
    void theSamePlanGivesTheSameSchedule(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Schedule schedule = Sequencer.sequence(drawn.plan());
        assertThat(Sequencer.sequence(drawn.plan())).isEqualTo(schedule);
        assertThat(Sequencer.sequence(PlanReader.read(PlanText.of(drawn.plan()))))
                .isEqualTo(schedule);
    }

    @Property
    void theOrderOfRecordsMovesNothing(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan shuffled = Variations.shuffled(drawn.plan(), new Random(drawn.seed()));
        assertThat(ScheduleText.of(shuffled, Sequencer.sequence(shuffled)))
                .isEqualTo(ScheduleText.of(drawn.plan(), Sequencer.sequence(drawn.plan())));
    }

    @Property
    void chunksComeBackWhenABoundIsLifted(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = Variations.keepingAll(Variations.unfixed(drawn.plan()));
        Schedule schedule = Sequencer.sequence(plan);
        for (Chunk chunk : Variations.leaves(plan).stream().limit(3).toList()) {
            Placement at = schedule.placement(chunk.id());
            if (at != null) {
                LocalDate later = at.start().plusDays(30);
                Plan pushed = Variations.withNotBefore(plan, chunk, later);
                Placement then = Sequencer.sequence(pushed).placement(chunk.id());
                assertThat(then == null || !then.start().isBefore(later)).isTrue();
                Chunk moved = Objects.requireNonNull(pushed.chunks().find(chunk.id()));
                Plan back = Variations.with(
                        pushed, moved.draft().notBefore(chunk.notBefore()).chunk());
                assertThat(Sequencer.sequence(back)).isEqualTo(schedule);
            }
        }
    }

    @Property
    void parentsSpanTheirLeaves(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        Schedule schedule = Sequencer.sequence(plan);
        PlainNetwork network = PlainNetwork.of(plan);
        for (ChunkId parent : plan.parents()) {
            List<Placement> below = network.below(parent).stream()
                    .map(schedule::placement)
                    .filter(Objects::nonNull)
                    .toList();
            Placement at = schedule.placement(parent);
            if (below.isEmpty()) {
                assertThat(at).isNull();
            } else {
                assertThat(at).isNotNull();
                assertThat(at.start())
                        .isEqualTo(below.stream()
                                .map(Placement::start)
                                .min(LocalDate::compareTo)
                                .orElseThrow());
                assertThat(at.finish())
                        .isEqualTo(below.stream()
                                .map(Placement::finish)
                                .max(LocalDate::compareTo)
                                .orElseThrow());
                assertThat(at.critical()).isEqualTo(below.stream().anyMatch(Placement::critical));
                assertThat(at.floatDays()).isNull();
                assertThat(at.engineStart()).isNull();
            }
        }
    }

    @Property
    void aDependencyOnAParentIsOneOnEachLeaf(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        Plan written = Variations.leafByLeaf(plan);
        assertThat(ScheduleText.of(written, Sequencer.sequence(written)))
                .isEqualTo(ScheduleText.of(plan, Sequencer.sequence(plan)));
    }

    @Property
    void theScheduleListsEveryChunkOnceInThePlansOrderAndSpansThem(
            @ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        Schedule schedule = Sequencer.sequence(plan);
        List<ChunkId> unplaced =
                schedule.unplaced().stream().map(Unplaced::chunk).toList();
        assertThat(schedule.byChunk().sequencedKeySet())
                .containsExactlyElementsOf(plan.chunks().stream()
                        .map(Chunk::id)
                        .filter(schedule.byChunk()::containsKey)
                        .toList());
        for (Chunk leaf : Variations.leaves(plan)) {
            assertThat(unplaced.contains(leaf.id()))
                    .isNotEqualTo(schedule.byChunk().containsKey(leaf.id()));
        }
        assertThat(schedule.start())
                .isEqualTo(schedule.byChunk().values().stream()
                        .map(Placement::start)
                        .min(LocalDate::compareTo)
                        .orElse(null));
        assertThat(schedule.finish())
                .isEqualTo(schedule.byChunk().values().stream()
                        .map(Placement::finish)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    @Property
    void besidePinsAndHoldsStandsTheStartTheEngineWouldGive(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = Variations.ignoring(drawn.plan(), LimitKind.CAPACITY, LimitKind.ROLES);
        Schedule schedule = Sequencer.sequence(plan);
        Obstacles obstacles = new Obstacles(plan, schedule);
        for (Chunk chunk : Variations.leaves(plan)) {
            Placement at = schedule.placement(chunk.id());
            boolean beside =
                    at != null && !chunk.progress().isStarted() && (chunk.pin() != null || chunk.hold() != null);
            if (!beside) {
                assertThat(at == null ? null : at.engineStart()).isNull();
            } else if (at.engineStart() != null) {
                assertThat(obstacles.to(chunk, at.engineStart()))
                        .as("%s on %s", chunk.id(), at.engineStart())
                        .isEmpty();
                LocalDate day = plan.settings().planStart();
                while (day.isBefore(at.engineStart())) {
                    if (PlainCalendar.of(plan, chunk).isWorking(day)) {
                        assertThat(obstacles.to(chunk, day))
                                .as("%s could start on %s", chunk.id(), day)
                                .isNotEmpty();
                    }
                    day = day.plusDays(1);
                }
            }
        }
    }
}
