package dev.trajectory.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Holiday;
import dev.trajectory.model.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Steps along a calendar against counting days one by one.
class WorkingCalendarLawTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @Property
    void workingDaysBetweenTwoDays(
            @ForAll("calendars") WorkingDays days,
            @ForAll @IntRange(min = -400, max = 800) int from,
            @ForAll @IntRange(min = 0, max = 400) int length) {
        WorkingCalendar calendar = WorkingCalendar.of(days);
        int start = day(from);
        int counted = 0;
        for (int day = start; day < start + length; day++) {
            counted += isWorked(days, day) ? 1 : 0;
        }
        assertThat(calendar.ordinal(start + length) - calendar.ordinal(start)).isEqualTo(counted);
    }

    @Property
    void nextAndPreviousWorkingDay(
            @ForAll("calendars") WorkingDays days, @ForAll @IntRange(min = -400, max = 800) int offset) {
        WorkingCalendar calendar = WorkingCalendar.of(days);
        int next = day(offset);
        while (!isWorked(days, next)) {
            next++;
        }
        int previous = day(offset);
        while (!isWorked(days, previous)) {
            previous--;
        }
        assertThat(calendar.next(day(offset))).isEqualTo(next);
        assertThat(calendar.previous(day(offset))).isEqualTo(previous);
        assertThat(calendar.isWorking(day(offset))).isEqualTo(isWorked(days, day(offset)));
    }

    @Property
    void finishIsTheLastOfSoManyWorkingDays(
            @ForAll("calendars") WorkingDays days,
            @ForAll @IntRange(min = -400, max = 800) int offset,
            @ForAll @IntRange(min = 1, max = 200) int length) {
        WorkingCalendar calendar = WorkingCalendar.of(days);
        int day = day(offset);
        int left = length;
        while (true) {
            if (isWorked(days, day) && --left == 0) {
                break;
            }
            day++;
        }
        assertThat(calendar.finish(day(offset), length)).isEqualTo(day);
    }

    @Property
    void startsForAFinishAreTheEarliestAndTheLatest(
            @ForAll("calendars") WorkingDays days,
            @ForAll @IntRange(min = -400, max = 800) int offset,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        WorkingCalendar calendar = WorkingCalendar.of(days);
        int finish = day(offset);
        int from = calendar.startToFinishFrom(finish, length);
        int by = calendar.startToFinishBy(finish, length);

        assertThat(calendar.finish(from, length)).isGreaterThanOrEqualTo(finish);
        assertThat(calendar.finish(calendar.previous(from - 1), length)).isLessThan(finish);
        assertThat(calendar.finish(by, length)).isLessThanOrEqualTo(finish);
        assertThat(calendar.finish(calendar.next(by + 1), length)).isGreaterThan(finish);
    }

    @Property
    void unshiftIsTheLatestDayThatShiftsNoFurther(
            @ForAll("calendars") WorkingDays days,
            @ForAll @IntRange(min = -400, max = 800) int offset,
            @ForAll @IntRange(min = -60, max = 60) int lag) {
        WorkingCalendar calendar = WorkingCalendar.of(days);
        int latest = calendar.unshift(day(offset), lag);

        assertThat(calendar.shift(latest, lag)).isLessThanOrEqualTo(day(offset));
        assertThat(calendar.shift(latest + 1, lag)).isGreaterThan(day(offset));
    }

    @Property
    void monthsHoldTheirDays(@ForAll @IntRange(min = -40_000, max = 190_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);

        int month = Months.of(day);

        assertThat(Months.month(month).getYear()).isEqualTo(date.getYear());
        assertThat(Months.month(month).getMonth()).isEqualTo(date.getMonth());
        assertThat(Months.firstDay(month)).isEqualTo(WorkingCalendar.day(date.withDayOfMonth(1)));
    }

    @Provide
    Arbitrary<WorkingDays> calendars() {
        Arbitrary<Set<DayOfWeek>> weeks =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(7);
        Arbitrary<Holiday> holiday = Combinators.combine(
                        Arbitraries.integers().between(-300, 700),
                        Arbitraries.integers().between(0, 12))
                .as((from, length) -> new Holiday(FIRST.plusDays(from), FIRST.plusDays(from + length), "Off"));
        Arbitrary<List<Holiday>> holidays = holiday.list().ofMaxSize(12);
        return Combinators.combine(weeks, holidays).as(WorkingDays::new);
    }

    private static int day(int offset) {
        return WorkingCalendar.day(FIRST) + offset;
    }

    private static boolean isWorked(WorkingDays days, int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return days.week().contains(date.getDayOfWeek())
                && days.holidays().stream().noneMatch(off -> !date.isBefore(off.from()) && !date.isAfter(off.to()));
    }
}
