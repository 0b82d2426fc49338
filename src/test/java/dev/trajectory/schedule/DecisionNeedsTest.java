package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionId;
import dev.trajectory.model.DecisionStatus;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// By when decisions have to be taken.
class DecisionNeedsTest {

    /// A (begun on 5 April) and B (not before the 19th, ten days) both have room until Z ends in June.
    @Test
    void floatPutsADecisionOffUntilItsChunkHasBegun() {
        Plan plan = PlanReader.read("""
            plan from=2027-04-05 status=2027-04-19
            chunk A 20d started=2027-04-05,10%
            chunk B 10d not-before=2027-04-19
            chunk Z 60d
            """);
        Schedule schedule = Sequencer.sequence(plan);
        DecisionNeeds needs = new DecisionNeeds(plan, schedule);

        assertThat(schedule.placement(new ChunkId("A")).floatDays()).isPositive();
        assertThat(needs.of(decision("A")).by()).isEqualTo(LocalDate.of(2027, 3, 22));
        assertThat(needs.of(decision("B")).by()).isAfter(LocalDate.of(2027, 4, 5));
    }

    @Test
    void whatHasFinishedNeedsNoDecisionAnyMore() {
        Plan plan = PlanReader.read("""
            plan from=2027-04-05 status=2027-04-19
            chunk A 5d done=2027-04-05..2027-04-09
            chunk B 10d not-before=2027-04-19
            """);
        DecisionNeeds needs = new DecisionNeeds(plan, Sequencer.sequence(plan));

        assertThat(needs.of(decision("A"))).isNull();
        assertThat(needs.isPast(decision("A"))).isTrue();
        assertThat(needs.isPast(decision("B"))).isFalse();
    }

    /// B and C wait for each other, so that neither has dates.
    @Test
    void whatHasNoDatesMayStillWaitForADecision() {
        Plan plan = PlanReader.read("""
            plan from=2027-04-05 status=2027-04-19
            chunk A 5d done=2027-04-05..2027-04-09
            chunk B 10d after=C
            chunk C 10d after=B
            chunk D 5d done=2027-04-05..2027-04-09
            """);
        Schedule schedule = Sequencer.sequence(plan);
        DecisionNeeds needs = new DecisionNeeds(plan, schedule);

        assertThat(schedule.placement(new ChunkId("B"))).isNull();
        assertThat(needs.of(decision("A", "B"))).isNull();
        assertThat(needs.isPast(decision("A", "B"))).isFalse();
        assertThat(needs.isPast(decision("A", "D"))).isTrue();
        assertThat(needs.isPast(decision())).isFalse();
    }

    private static Decision decision(String... chunks) {
        return new Decision(
                new DecisionId("D1"),
                "Which?",
                List.of(),
                "",
                null,
                DecisionStatus.OPEN,
                null,
                "",
                Arrays.stream(chunks).map(ChunkId::new).toList(),
                2);
    }
}
