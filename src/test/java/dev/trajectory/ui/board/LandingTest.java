package dev.trajectory.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.draw.board.BoardGrid.Column;
import dev.trajectory.draw.board.BoardSwitches.End;
import dev.trajectory.model.Holiday;
import dev.trajectory.model.WorkingDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a chunk comes to lie that is put into a column.
class LandingTest {

    private static final WorkingCalendar PLAIN = WorkingCalendar.of(WorkingDays.MONDAY_TO_FRIDAY);

    /// Good Friday, Easter Monday, a bank holiday on 3 May, and two weeks around Christmas.
    private static final WorkingCalendar HOLIDAYS = WorkingCalendar.of(new WorkingDays(
            WorkingDays.MONDAY_TO_FRIDAY.week(),
            List.of(
                    holiday("2027-03-26", "2027-03-26"),
                    holiday("2027-03-29", "2027-03-29"),
                    holiday("2027-05-03", "2027-05-03"),
                    holiday("2027-12-22", "2028-01-04"))));

    private static Holiday holiday(String from, String to) {
        return new Holiday(LocalDate.parse(from), LocalDate.parse(to), "");
    }

    private static Column column(YearMonth from, int months) {
        return new Column(from, from.plusMonths(months), 0, 100);
    }

    private static LocalDate day(Landing landing, LocalDate start) {
        int from = WorkingCalendar.day(start);
        return landing.end() == End.START || landing.days() == 0
                ? start
                : WorkingCalendar.date(landing.calendar().finish(from, landing.days()));
    }

    /// However long it takes, whatever is wished for; and what is wished for is had where that is in the column.
    @ParameterizedTest
    @CsvSource({"START, 1", "START, 3", "FINISH, 1", "FINISH, 3"})
    void itLiesInTheColumnAndStartsOnAWorkingDay(End end, int months) {
        for (WorkingCalendar calendar : List.of(PLAIN, HOLIDAYS)) {
            for (int days : new int[] {0, 1, 5, 10, 23, 65, 66, 70, 130, 400}) {
                Landing landing = new Landing(calendar, days, end);
                for (YearMonth at = YearMonth.of(2027, 1); at.getYear() < 2029; at = at.plusMonths(months)) {
                    Column column = column(at, months);
                    assertThat(column.holds(day(landing, landing.early(column))))
                            .isTrue();
                    for (int before = -60; before < 60; before += 7) {
                        LocalDate wish = column.from().atDay(1).plusDays(before);
                        LocalDate start = landing.nearest(column, wish);
                        int number = WorkingCalendar.day(wish);
                        assertThat(calendar.isWorking(WorkingCalendar.day(start)))
                                .isTrue();
                        assertThat(column.holds(day(landing, start)))
                                .as("%s from %s in %s", landing, wish, column)
                                .isTrue();
                        if (calendar.isWorking(number) && column.holds(day(landing, wish))) {
                            assertThat(start).isEqualTo(wish);
                        }
                    }
                }
            }
        }
    }

    /// Ten days from Monday 20 December, one month sooner: four weeks sooner they would end on 3 December.
    @Test
    void whatBeginsInNovemberAndEndsInDecemberBeginsSooner() {
        Landing landing = new Landing(PLAIN, 10, End.FINISH);
        Column november = column(YearMonth.of(2027, 11), 1);
        assertThat(landing.nearest(november, LocalDate.parse("2027-11-22"))).isEqualTo("2027-11-17");
        assertThat(day(landing, LocalDate.parse("2027-11-17"))).isEqualTo("2027-11-30");
    }

    /// Thirteen weeks of work do not fit a quarter with a holiday in it.
    @Test
    void whatTakesLongerThanItsColumnStartsSoEarlyThatItEndsThere() {
        Column quarter = column(YearMonth.of(2027, 4), 3);
        assertThat(new Landing(PLAIN, 20, End.FINISH).early(quarter)).isEqualTo("2027-04-01");
        assertThat(new Landing(PLAIN, 65, End.FINISH).early(quarter)).isEqualTo("2027-04-01");
        assertThat(new Landing(HOLIDAYS, 65, End.FINISH).early(quarter)).isEqualTo("2027-03-31");
        assertThat(new Landing(HOLIDAYS, 130, End.FINISH).early(quarter)).isEqualTo("2026-12-28");
        assertThat(new Landing(HOLIDAYS, 130, End.START).early(quarter)).isEqualTo("2027-04-01");
    }

    @Test
    void whereNoDayOfAColumnIsWorkedItComesAfterIt() {
        WorkingCalendar shut = WorkingCalendar.of(
                new WorkingDays(WorkingDays.MONDAY_TO_FRIDAY.week(), List.of(holiday("2027-08-01", "2027-08-31"))));
        assertThat(new Landing(shut, 5, End.START).early(column(YearMonth.of(2027, 8), 1)))
                .isEqualTo("2027-09-01");
    }
}
