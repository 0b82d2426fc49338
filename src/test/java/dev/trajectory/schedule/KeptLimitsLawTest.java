package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class KeptLimitsLawTest {

    @Property
    void everyKeptLimitHoldsForEveryChunkThatIsNotFixed(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        Schedule schedule = Sequencer.sequence(plan);
        Obstacles obstacles = new Obstacles(plan, schedule);
        for (Chunk chunk : Variations.leaves(plan)) {
            Placement at = schedule.placement(chunk.id());
            if (at != null && !chunk.isFixed()) {
                PlainCalendar calendar = PlainCalendar.of(plan, chunk);
                assertThat(calendar.isWorking(at.start()))
                        .as("%s works", chunk.id())
                        .isTrue();
                assertThat(at.finish())
                        .as("finish of %s", chunk.id())
                        .isEqualTo(calendar.finish(at.start(), calendar.length(chunk.duration())));
                assertThat(obstacles.to(chunk, at.start()))
                        .as("%s on %s", chunk.id(), at.start())
                        .isEmpty();
            }
        }
    }

    @Property
    void noChunkCouldStartAWorkingDayEarlierAndItsBindingCauseSaysWhyNot(
            @ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        Schedule schedule = Sequencer.sequence(plan);
        for (Chunk chunk : Variations.leaves(plan)) {
            Placement at = schedule.placement(chunk.id());
            if (at != null && !chunk.isFixed()) {
                LocalDate before = PlainCalendar.of(plan, chunk).workingDayBefore(at.start());
                Cause binding = at.causes().getLast();
                assertThat(new Obstacles(plan, schedule).to(chunk, before))
                        .as("%s a day before %s", chunk.id(), at.start())
                        .contains(new Obstacle(binding.kind(), binding.subject()));
            }
        }
    }

    @Property
    void causesRiseToTheStart(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        LocalDate status = plan.settings().statusDate();
        LocalDate start = plan.settings().planStart();
        LocalDate base = status != null && status.isAfter(start) ? status : start;
        for (Placement at : Sequencer.sequence(plan).byChunk().values()) {
            Chunk chunk = Objects.requireNonNull(plan.chunks().find(at.chunk()));
            if (plan.parents().contains(chunk.id())) {
                assertThat(at.causes()).isEmpty();
            } else {
                assertThat(at.causes())
                        .isSortedAccordingTo(Comparator.comparing(Cause::date).thenComparing(Cause::kind));
                assertThat(at.causes().getLast().date())
                        .as("binding cause of %s", chunk.id())
                        .isEqualTo(at.start());
                if (chunk.isFixed()) {
                    assertThat(at.causes().getLast().kind()).isEqualTo(fixing(chunk));
                } else {
                    LocalDate first = PlainCalendar.of(plan, chunk).workingDayOnOrAfter(base);
                    if (at.causes().size() > 1 || at.start().isAfter(first)) {
                        assertThat(at.causes())
                                .as("causes of %s", chunk.id())
                                .allMatch(cause -> cause.date().isAfter(first));
                    } else {
                        assertThat(at.causes().getFirst().kind())
                                .as("cause of %s", chunk.id())
                                .isIn(Cause.Kind.PLAN_START, Cause.Kind.STATUS_DATE);
                    }
                }
            }
        }
    }

    private static Cause.Kind fixing(Chunk chunk) {
        return chunk.progress().isStarted()
                ? Cause.Kind.ACTUAL
                : chunk.pin() != null ? Cause.Kind.PIN : Cause.Kind.HOLD;
    }

    @Property
    void everyReasonWithADateOfItsOwnIsToldWithTheStartItAllows(
            @ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        Schedule schedule = Sequencer.sequence(plan);
        Reasons reasons = new Reasons(plan, schedule);
        for (Chunk chunk : Variations.leaves(plan)) {
            Placement at = schedule.placement(chunk.id());
            if (at != null && !chunk.isFixed()) {
                assertThat(at.causes()).doesNotHaveDuplicates();
                assertThat(reasons.among(at.causes()))
                        .as("causes of %s", chunk.id())
                        .isEqualTo(reasons.of(chunk));
            }
        }
    }
}
