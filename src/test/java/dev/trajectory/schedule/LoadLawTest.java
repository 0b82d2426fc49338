package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Fte;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OutsideLoad;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Role;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is asked of organisations and roles, counted again month by month and day by day.
class LoadLawTest {

    @Property
    void pointsAreThoseOfAllChunksFeltInTheMonthAndThoseFromOutside(
            @ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        Schedule schedule = Sequencer.sequence(plan);
        Load load = Load.of(plan, schedule);
        assertThat(load.organisations().sequencedKeySet())
                .containsExactlyElementsOf(plan.organisations().byId().keySet());
        for (Organisation organisation : plan.organisations()) {
            List<Load.PointsInMonth> expected = new ArrayList<>();
            for (YearMonth month : months(plan, schedule)) {
                int points = points(plan, schedule, organisation, month);
                List<OutsideLoad> outside = organisation.outsideLoad().stream()
                        .filter(other -> other.month().equals(month))
                        .toList();
                if (points > 0 || !outside.isEmpty()) {
                    int others = outside.stream().mapToInt(OutsideLoad::points).sum();
                    expected.add(new Load.PointsInMonth(month, points, others, in(organisation.capacity(), month)));
                }
            }
            assertThat(load.organisations().get(organisation.id())).isEqualTo(expected);
        }
    }

    @Property
    void peopleAreAddedUpDayByDay(@ForAll(supplier = DrawnPlan.Any.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        Schedule schedule = Sequencer.sequence(plan);
        Load load = Load.of(plan, schedule);
        assertThat(load.roles().sequencedKeySet())
                .containsExactlyElementsOf(plan.roles().byId().keySet());
        for (Role role : plan.roles()) {
            List<Load.PeopleInMonth> expected = new ArrayList<>();
            for (YearMonth month : months(plan, schedule)) {
                long hundredthDays = month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .mapToLong(day -> people(plan, schedule, role, day))
                        .sum();
                if (hundredthDays > 0) {
                    expected.add(new Load.PeopleInMonth(month, hundredthDays, in(role.pool(), month)));
                }
            }
            assertThat(load.roles().get(role.id())).isEqualTo(expected);
        }
    }

    /// 14 July to 2 August is 18 days of July and 2 of August. Impact is felt from the start, as eight weeks
    /// before the finish would be sooner, to four weeks after it, 30 August.
    @Test
    void aChunkAddsItsDaysAndItsPointsToTheMonthsItTouches() {
        Plan plan = PlanReader.read("""
            plan from=2027-07-14 impact=8+4
            org STH capacity=9 outside=2027-08:1,2027-08:1,2027-10:3
            role CSO pool=29
            chunk A 20d impact=STH:3 roles=CSO:50
            chunk M 0d roles=CSO:50
            """);
        Load load = Load.of(plan, Sequencer.sequence(Variations.ignoring(plan, LimitKind.ROLES)));
        assertThat(load.organisations().values().iterator().next())
                .containsExactly(
                        new Load.PointsInMonth(YearMonth.of(2027, 7), 3, 0, 9),
                        new Load.PointsInMonth(YearMonth.of(2027, 8), 3, 2, 9),
                        new Load.PointsInMonth(YearMonth.of(2027, 10), 0, 3, 9));
        List<Load.PeopleInMonth> people = load.roles().values().iterator().next();
        assertThat(people)
                .containsExactly(
                        new Load.PeopleInMonth(YearMonth.of(2027, 7), 900, 29),
                        new Load.PeopleInMonth(YearMonth.of(2027, 8), 100, 29));
        assertThat(people.getFirst().people())
                .as("more than there is, though by less than a hundredth")
                .isEqualByComparingTo("0.30");
        assertThat(people.getFirst().isOver()).isTrue();
    }

    private static @Nullable Integer in(@Nullable ByMonth number, YearMonth month) {
        return number == null ? null : number.in(month);
    }

    /// All months in which anything could be asked.
    private static List<YearMonth> months(Plan plan, Schedule schedule) {
        LocalDate start = plan.settings().planStart();
        LocalDate finish = start;
        for (Placement at : schedule.byChunk().values()) {
            start = at.start().isBefore(start) ? at.start() : start;
            finish = at.finish().isAfter(finish) ? at.finish() : finish;
        }
        YearMonth last = YearMonth.from(finish).plusMonths(24);
        return YearMonth.from(start)
                .minusMonths(1)
                .atDay(1)
                .datesUntil(last.atDay(1), Period.ofMonths(1))
                .map(YearMonth::from)
                .toList();
    }

    private static int points(Plan plan, Schedule schedule, Organisation organisation, YearMonth month) {
        int points = 0;
        for (Chunk chunk : Variations.leaves(plan)) {
            Placement at = schedule.placement(chunk.id());
            if (at != null
                    && chunk.impact().containsKey(organisation.id())
                    && new Obstacles(plan, schedule).isFelt(at.start(), at.finish(), month)) {
                points += chunk.impact().get(organisation.id());
            }
        }
        return points;
    }

    private static int people(Plan plan, Schedule schedule, Role role, LocalDate day) {
        int people = 0;
        for (Chunk chunk : Variations.leaves(plan)) {
            Placement at = schedule.placement(chunk.id());
            Fte asked = chunk.roles().get(role.id());
            boolean works = at != null && !day.isBefore(at.start()) && !day.isAfter(at.finish());
            if (works && asked != null && !chunk.duration().isNil()) {
                people += asked.hundredths();
            }
        }
        return people;
    }
}
